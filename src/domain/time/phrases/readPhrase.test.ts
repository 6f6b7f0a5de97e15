import { describe, expect, it } from 'vitest'
import { at, read, TUESDAY, whole } from './reading.test-support'
import { readPhrase } from './readPhrase'

describe('the worked examples of the rules', () => {
  it.each([
    ['sous 5 jours', '2026-11-06 09:00', whole('R1', '2026-11-11', '2026-11-12')],
    ['sous 2 jours ouvrés', '2026-11-10 09:00', whole('R2', '2026-11-13')],
    ['sous 5 jours ouvrables', '2026-11-10 09:00', whole('R3', '2026-11-17')],
    ['5 jours francs', '2026-11-12 09:00', whole('R4', '2026-11-18')],
    ['sous 48 h', '2026-11-13 17:20', 'R5 2026-11-15 17:20 / 2026-11-17 24:00'],
    ['sous un mois', '2027-01-31 09:00', whole('R12', '2027-02-28', '2027-03-01')],
    ['sous un mois', '2028-01-31 09:00', whole('R12', '2028-02-29')],
    ['d’ici vendredi', TUESDAY, whole('R16', '2026-12-04')],
    ['la semaine prochaine', TUESDAY, whole('R17', '2026-12-11', '2026-12-13')],
    ['sous 2 jours ouvrés', '2026-05-21 09:00', whole('R2', '2026-05-26')],
    ['sous 2 jours ouvrables', '2026-05-21 09:00', whole('R3', '2026-05-23')],
    ['sous 5 jours ouvrés', '2026-12-22 09:00', whole('R2', '2026-12-30')],
    ['sous 5 jours', '2026-12-22 09:00', whole('R1', '2026-12-27', '2026-12-28')],
    ['sous cinq jours', '2026-11-24 09:00', whole('R1', '2026-11-29', '2026-11-30')]
  ])('%s, said %s', (phrase, said, expected) => {
    expect(read(phrase, said)).toBe(expected)
  })

  it('counts a letter from its receipt (R14), and does not guess that day', () => {
    const phrase = '8 jours à compter de la réception'
    const options = { receivedOn: '2026-11-16' }
    expect(read(phrase, TUESDAY, 'FR', options)).toBe(whole('R14', '2026-11-24'))
    const fifteen = read('15 jours dès réception', TUESDAY, 'FR', { receivedOn: '2026-12-10' })
    expect(fifteen).toBe(whole('R14', '2026-12-25', '2026-12-28'))
    expect(read(phrase, TUESDAY)).toBe('?')
  })
})

describe('delays', () => {
  it.each([
    ['je serai rappelé(e) sous cinq jours', whole('R1', '2026-12-06', '2026-12-07')],
    ['on vous rappelle dans les deux jours ouvrés', whole('R2', '2026-12-03')],
    ['2j', whole('R1', '2026-12-03')],
    ['2 j ouvrés', whole('R2', '2026-12-03')],
    ['d’ici à 5 jours', whole('R1', '2026-12-06', '2026-12-07')],
    ['J+2 ouvrés', whole('R2', '2026-12-03')],
    ['sous 10 jours calendaires', whole('R1', '2026-12-11')],
    ['dans un délai maximum de 5 jours ouvrés', whole('R2', '2026-12-08')],
    ['dans les deux prochains jours ouvrés', whole('R2', '2026-12-03')],
    ['48h', 'R5 2026-12-03 10:00 / 2026-12-03 24:00'],
    ['sous 36 h', 'R5 2026-12-02 22:00 / 2026-12-03 24:00'],
    ['dans 2 heures', 'R5 2026-12-01 12:00 / 2026-12-02 24:00'],
    ['en moins de 48 heures', 'R5 2026-12-03 10:00 / 2026-12-03 24:00'],
    ['sous 48 à 72 h', 'R6 2026-12-04 10:00 / 2026-12-04 24:00'],
    ['48h-72h', 'R6 2026-12-04 10:00 / 2026-12-04 24:00'],
    ['48/72 h', 'R6 2026-12-04 10:00 / 2026-12-04 24:00'],
    ['2 à 3 jours ouvrés', whole('R6', '2026-12-04')],
    ['entre 4 et 5 jours', whole('R6', '2026-12-06', '2026-12-07')],
    ['un à deux mois', whole('R6', '2027-02-01')],
    ['sous huitaine', whole('R10', '2026-12-09')],
    ['sous quinzaine', whole('R10', '2026-12-16')],
    ['dans une quinzaine de jours', whole('R10', '2026-12-16')],
    ['sous quinze jours', whole('R1', '2026-12-16')],
    ['sous une semaine', whole('R11', '2026-12-08')],
    ['d’ici deux semaines', whole('R11', '2026-12-15')],
    ['d’ici un mois', whole('R12', '2027-01-01', '2027-01-04')],
    ['sous un an', whole('R12', '2027-12-01')],
    ['sous 5 jours à compter d’aujourd’hui', whole('R1', '2026-12-06', '2026-12-07')]
  ])('%s', (phrase, expected) => {
    expect(read(phrase, TUESDAY)).toBe(expected)
  })

  it('counts bare days as the claimant chose, and says that there is a choice', () => {
    const said = at('2026-11-24 09:00')
    const calendar = readPhrase('sous cinq jours', said, 'FR')
    const working = readPhrase('sous cinq jours', said, 'FR', { bareDaysAre: 'working' })
    expect(calendar).toMatchObject({ rule: 'R1', ambiguity: 'calendar-or-working' })
    expect(working).toMatchObject({
      rule: 'R2',
      ambiguity: 'calendar-or-working',
      prudent: { day: '2026-12-01', time: '24:00' }
    })
    expect(readPhrase('sous cinq jours ouvrés', said, 'FR')).toMatchObject({ ambiguity: null })
  })

  it('knows Good Friday in Moselle and the abolition of slavery overseas', () => {
    const said = '2026-04-01 09:00'
    expect(read('sous deux jours ouvrés', said, 'FR')).toBe(whole('R2', '2026-04-03'))
    expect(read('sous deux jours ouvrés', said, 'FR-57')).toBe(whole('R2', '2026-04-07'))
    expect(read('sous un jour ouvré', '2026-06-09 09:00', 'FR-GF')).toBe(whole('R2', '2026-06-11'))
    expect(read('sous un jour', '2026-10-08 09:00', 'FR-BL')).toBe(
      whole('R1', '2026-10-09', '2026-10-12')
    )
  })

  it('gives the steps of the calculation', () => {
    expect(readPhrase('sous cinq jours', at('2026-11-24 09:00'), 'FR')).toMatchObject({
      steps: [
        { kind: 'start-excluded', day: '2026-11-24' },
        { kind: 'days-counted', dayKind: 'calendar', number: 5, last: '2026-11-29' },
        {
          kind: 'rolled-over',
          from: '2026-11-29',
          to: '2026-11-30',
          skipped: [{ day: '2026-11-29', why: 'sunday' }]
        },
        { kind: 'bare-days', countedAs: 'calendar' }
      ]
    })
    expect(readPhrase('sous 2 jours ouvrés', at('2026-11-10 09:00'), 'FR')).toMatchObject({
      steps: [
        { kind: 'start-excluded' },
        {
          counted: ['2026-11-12', '2026-11-13'],
          skipped: [{ day: '2026-11-11', why: 'armistice-1918' }]
        }
      ]
    })
  })
})

describe('days and ends of periods', () => {
  it.each([
    ['demain', whole('R16', '2026-12-02')],
    ['après-demain', whole('R16', '2026-12-03')],
    ['aujourd’hui', whole('R16', '2026-12-01')],
    ['le 4 janvier', whole('R16', '2027-01-04')],
    ['1er déc.', whole('R16', '2026-12-01')],
    ['04/12/2026', whole('R16', '2026-12-04')],
    ['le 4/12', whole('R16', '2026-12-04')],
    ['rendez-vous 2026-12-04', whole('R16', '2026-12-04')],
    ['vendredi 4 décembre', whole('R16', '2026-12-04')],
    ['demain mercredi 2 décembre', whole('R16', '2026-12-02')],
    ['vendredi prochain', whole('R16', '2026-12-04')],
    ['mardi', whole('R16', '2026-12-08')],
    ['lundi en huit', whole('R16', '2026-12-14')],
    ['lundi de la semaine prochaine', whole('R16', '2026-12-07')],
    ['au plus tard le 15', whole('R16', '2026-12-15')],
    ['avant le 15', whole('R16', '2026-12-14', '2026-12-15')],
    ['avant vendredi', whole('R16', '2026-12-03', '2026-12-04')],
    ['le 15 du mois prochain', whole('R16', '2027-01-15')],
    ['le 29 février', whole('R16', '2028-02-29')],
    ['fin de semaine', whole('R9', '2026-12-04', '2026-12-06')],
    ['d’ici la fin de la semaine', whole('R9', '2026-12-04', '2026-12-06')],
    ['d’ici la fin de la semaine prochaine', whole('R17', '2026-12-11', '2026-12-13')],
    ['fin du mois', whole('R17', '2026-12-31')],
    ['fin janvier', whole('R17', '2027-01-31', '2027-02-01')]
  ])('%s', (phrase, expected) => {
    expect(read(phrase, TUESDAY)).toBe(expected)
  })

  it.each(['2026-12-05 10:00', '2026-12-06 10:00'])(
    'the end of the week said at the week-end (%s) is its Sunday',
    (said) => {
      expect(read('d’ici la fin de la semaine', said)).toBe(whole('R9', '2026-12-06'))
    }
  )
})
