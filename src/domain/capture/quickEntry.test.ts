import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuickEntry } from './quickEntry'

const now = { day: '2026-12-09', time: '12:00' }
const read = (line: string) => readQuickEntry(line, now, 'FR')

describe('one line in plain words', () => {
  it('gives a call with its day, hour, tier, promise and credit', () => {
    const entry = read(
      'appel hier 10h12, conseiller niveau 2, rappel sous 2 jours ouvrés, avoir 15 €'
    )
    expect(entry).toMatchObject({
      channel: 'phone',
      direction: 'out',
      day: '2026-12-08',
      time: '10:12',
      precision: 'minute',
      tier: 2,
      creditCents: 1500,
      problem: null
    })
    expect(entry.promise).toMatchObject({
      kind: 'callback',
      words: 'rappel sous 2 jours ouvrés',
      phrase: 'sous 2 jours ouvrés',
      reading: { rule: 'R2', prudent: { day: '2026-12-10', time: '24:00' } }
    })
  })

  it('reads an appointment whose words hold a comma', () => {
    const entry = read('chat hier 18h40 avec Théo, rendez-vous demain, entre 9h et 11h')
    expect(entry).toMatchObject({
      channel: 'chat',
      day: '2026-12-08',
      time: '18:40',
      firstName: 'Théo'
    })
    expect(entry.promise?.words).toBe('rendez-vous demain, entre 9h et 11h')
    expect(entry.promise?.reading).toMatchObject({
      rule: 'R7',
      slot: { day: '2026-12-09', from: '09:00', to: '11:00' }
    })
  })

  it('counts the calls that were cut, with their hours', () => {
    expect(read('trois appels coupés hier 9h14, 9h31, 10h02')).toMatchObject({
      channel: 'phone',
      direction: 'in',
      day: '2026-12-08',
      time: '09:14',
      attempts: { count: 3, times: ['09:14', '09:31', '10:02'] }
    })
  })

  it('takes today when no day is said, and no promise when none is made', () => {
    const entry = read('sms reçu : rendez-vous annulé')
    expect(entry).toMatchObject({
      channel: 'sms',
      direction: 'in',
      day: '2026-12-09',
      promise: null
    })
  })

  it('asks whether bare days are calendar or working days', () => {
    const reading = read('appel 11h30, rappel sous 5 jours').promise?.reading
    expect(reading).toMatchObject({ rule: 'R1', ambiguity: 'calendar-or-working' })
  })

  it('refuses a call of tomorrow and a day that does not exist', () => {
    expect(read('appel demain 10h').problem).toBe('future')
    expect(read('appel le 31/11 à 10h').problem).toBe('month-too-short')
  })

  it('never takes a technician’s visit for a promise of one', () => {
    expect(read('visite du technicien hier 14h, il est resté dix minutes')).toMatchObject({
      channel: 'visit',
      direction: 'in',
      promise: null
    })
    expect(read('visite du technicien hier 14h, personne')).toMatchObject({
      kind: 'observation',
      channel: null,
      promise: null
    })
    expect(read('appel hier, visite d’un technicien sous huitaine').promise?.kind).toBe('visit')
  })

  it('keeps every span inside the line, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (line) => {
        for (const span of read(line).spans) {
          expect(span.from).toBeGreaterThanOrEqual(0)
          expect(span.to).toBeLessThanOrEqual(line.length)
          expect(span.from).toBeLessThan(span.to)
        }
      })
    )
  })
})
