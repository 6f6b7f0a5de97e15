import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isDay } from '../time/day'
import { type Leaning, readDayEntry } from './dayEntry'

// A Wednesday.
const today = '2026-12-09'
const read = (text: string, leaning: Leaning = 'past') => readDayEntry(text, today, leaning)
const dayOf = (text: string, leaning: Leaning = 'past') => {
  const entry = read(text, leaning)
  return entry.kind === 'day' ? entry.day : entry.kind
}

describe('a day typed by hand', () => {
  it.each([
    ['24/11/2026', '2026-11-24'],
    ['24/11/26', '2026-11-24'],
    ['24.11.2026', '2026-11-24'],
    ['24-11-2026', '2026-11-24'],
    ['24112026', '2026-11-24'],
    ['2026-11-24', '2026-11-24'],
    ['1.2.2026', '2026-02-01'],
    ['24 novembre 2026', '2026-11-24'],
    ['mardi 24 novembre 2026', '2026-11-24'],
    ['le 24 nov.', '2026-11-24'],
    ['1er décembre', '2026-12-01'],
    ['1ER DECEMBRE', '2026-12-01'],
    ['24 Nov 2026', '2026-11-24'],
    ['1st December', '2026-12-01']
  ])('reads %s', (text, day) => {
    expect(dayOf(text)).toBe(day)
  })

  it.each([
    ['aujourd’hui', '2026-12-09'],
    ["aujourd'hui", '2026-12-09'],
    ['hier', '2026-12-08'],
    ['avant-hier', '2026-12-07'],
    ['il y a 2 semaines', '2026-11-25'],
    ['il y a trois jours', '2026-12-06'],
    ['il y a un mois', '2026-11-09'],
    ['3 days ago', '2026-12-06'],
    ['demain', '2026-12-10'],
    ['dans 5 jours', '2026-12-14']
  ])('counts from today: %s', (text, day) => {
    expect(dayOf(text)).toBe(day)
  })

  it('takes a day without year as the latest one past, or the next one to come', () => {
    expect(dayOf('24/12', 'past')).toBe('2025-12-24')
    expect(dayOf('24/12', 'future')).toBe('2026-12-24')
    expect(dayOf('24/11', 'past')).toBe('2026-11-24')
    expect(dayOf('24/11', 'future')).toBe('2027-11-24')
    expect(dayOf('9/12', 'past')).toBe(today)
    expect(dayOf('9/12', 'future')).toBe(today)
    expect(dayOf('29/02', 'past')).toBe('2024-02-29')
    expect(dayOf('29/02', 'future')).toBe('2028-02-29')
  })

  it('takes a weekday the same way', () => {
    expect(dayOf('lundi', 'past')).toBe('2026-12-07')
    expect(dayOf('lundi', 'future')).toBe('2026-12-14')
    expect(dayOf('mercredi', 'past')).toBe(today)
    expect(dayOf('mercredi dernier')).toBe('2026-12-02')
    expect(dayOf('mercredi prochain')).toBe('2026-12-16')
    expect(dayOf('mar. dernier')).toBe('2026-12-08')
    expect(dayOf('last monday')).toBe('2026-12-07')
  })

  it('refuses an impossible date and says why, instead of bending it', () => {
    expect(read('31/11')).toEqual({ kind: 'month-too-short', month: 11, days: 30 })
    expect(read('30 février')).toEqual({ kind: 'month-too-short', month: 2, days: 29 })
    expect(read('29/02/2026')).toEqual({ kind: 'not-that-year' })
    expect(read('12/25/2026')).toEqual({ kind: 'no-such-month' })
    expect(read('01/01/0026')).toEqual({ kind: 'out-of-range' })
  })

  it('says that it does not understand rather than guess', () => {
    for (const text of ['bientôt', '24', '24/', 'le', '24/11/202', 'novembre', '99 jours'])
      expect(read(text), text).toEqual({ kind: 'unknown' })
    expect(read('  ')).toEqual({ kind: 'empty' })
  })

  it('reads back every day that it is given in full', () => {
    const days = fc.integer({ min: -20_000, max: 20_000 }).map((n) => addDays(today, n))
    fc.assert(
      fc.property(days, fc.constantFrom<Leaning>('past', 'future'), (day, leaning) => {
        const [year, month, date] = day.split('-')
        expect(dayOf(`${date}/${month}/${year}`, leaning)).toBe(day)
        expect(isDay(day)).toBe(true)
      })
    )
  })
})
