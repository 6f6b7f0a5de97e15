import { describe, expect, it } from 'vitest'
import type { Moment, Territory } from '../when'
import { type PhraseOptions, readPhrase } from './readPhrase'

const TUESDAY = '2026-12-01 10:00'

function at(text: string): Moment {
  return { day: text.slice(0, 10), time: text.slice(11) }
}

// "rule literal / prudent", or "?" for a phrase that is not understood.
function read(
  phrase: string,
  said: string,
  territory: Territory = 'FR',
  options: PhraseOptions = {}
): string {
  const reading = readPhrase(phrase, at(said), territory, options)
  if (reading.rule === null) return '?'
  const show = (moment: Moment | null) => (moment === null ? '-' : `${moment.day} ${moment.time}`)
  return `${reading.rule} ${show(reading.literal)} / ${show(reading.prudent)}`
}

function whole(rule: string, literal: string, prudent: string = literal): string {
  return `${rule} ${literal} 24:00 / ${prudent} 24:00`
}

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

describe('appointments and hours', () => {
  it.each([
    ['demain, entre 9 h et 11 h', '2026-12-02', '09:00', '11:00'],
    ['cet après-midi, entre 14 h et 16 h', '2026-12-01', '14:00', '16:00'],
    ['demain entre 9h30 et 11h', '2026-12-02', '09:30', '11:00'],
    ['mercredi entre 8h et 12h', '2026-12-02', '08:00', '12:00'],
    ['vendredi 4 décembre de 14:00 à 16:00', '2026-12-04', '14:00', '16:00'],
    ['14h-16h', '2026-12-01', '14:00', '16:00'],
    ['entre 9 et 11 h', '2026-12-01', '09:00', '11:00'],
    ['entre midi et 14 h', '2026-12-01', '12:00', '14:00'],
    ['le 15/12 entre quatorze heures et seize heures trente', '2026-12-15', '14:00', '16:30'],
    ['demain entre 22 h et minuit', '2026-12-02', '22:00', '24:00'],
    ['demain 9-11h', '2026-12-02', '09:00', '11:00']
  ])('%s is a slot', (phrase, day, from, to) => {
    expect(readPhrase(phrase, at(TUESDAY), 'FR')).toMatchObject({
      rule: 'R7',
      slot: { day, from, to },
      literal: { day, time: to }
    })
  })

  it('grants fifteen minutes after a slot, past midnight too', () => {
    expect(read('demain, entre 9 h et 11 h', TUESDAY)).toBe(
      'R7 2026-12-02 11:00 / 2026-12-02 11:15'
    )
    expect(read('entre 22 h et 24 h', TUESDAY)).toBe('R7 2026-12-01 24:00 / 2026-12-02 00:15')
  })

  it.each([
    ['ce matin', 'R8 2026-12-01 12:00 / 2026-12-01 13:00'],
    ['cet après-midi', 'R8 2026-12-01 18:00 / 2026-12-01 20:00'],
    ['dans la journée', whole('R8', '2026-12-01')],
    ['avant la fin de la journée', whole('R8', '2026-12-01')],
    ['ce soir', whole('R8', '2026-12-01')],
    ['demain matin', 'R8 2026-12-02 12:00 / 2026-12-02 13:00'],
    ['jeudi après-midi', 'R8 2026-12-03 18:00 / 2026-12-03 20:00'],
    ['demain dans la journée', whole('R8', '2026-12-02')],
    ['à 14 h', 'R18 2026-12-01 14:00 / 2026-12-01 14:15'],
    ['demain à 14h', 'R18 2026-12-02 14:00 / 2026-12-02 14:15'],
    ['vendredi 9:30', 'R18 2026-12-04 09:30 / 2026-12-04 09:45'],
    ['demain à neuf heures et demie', 'R18 2026-12-02 09:30 / 2026-12-02 09:45'],
    ['à midi et demi', 'R18 2026-12-01 12:30 / 2026-12-01 12:45'],
    ['ce soir à minuit', 'R18 2026-12-01 24:00 / 2026-12-02 00:15'],
    ['lundi 7 à 14 h', 'R18 2026-12-07 14:00 / 2026-12-07 14:15'],
    ['avant vendredi 18 h', 'R18 2026-12-04 18:00 / 2026-12-04 18:15'],
    ['dans l’heure', 'R18 2026-12-01 11:00 / 2026-12-01 11:15']
  ])('%s', (phrase, expected) => {
    expect(read(phrase, TUESDAY)).toBe(expected)
  })

  it('does not say which day a past hour belongs to', () => {
    expect(read('entre 14 h et 16 h', '2026-12-01 17:00')).toBe('?')
    expect(read('à 14 h', '2026-12-01 17:00')).toBe('?')
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

describe('words that set no date', () => {
  it.each([
    'au plus vite',
    'dès que possible',
    'dans les meilleurs délais',
    'dans les plus brefs délais',
    'vous serez rappelé rapidement',
    'prochainement',
    'transfert au niveau 3'
  ])('%s has no due date', (phrase) => expect(read(phrase, TUESDAY)).toBe('R13 - / -'))

  it('give way to a date', () => {
    expect(read('au plus vite, au plus tard vendredi', TUESDAY)).toBe(whole('R16', '2026-12-04'))
  })
})

describe('a phrase no rule covers is unknown', () => {
  it.each([
    '',
    'bla',
    'on vous rappelle',
    '31 novembre',
    'le 29/02/2027',
    '32/12',
    'à 25 h',
    'à 9h60',
    'entre 16 h et 14 h',
    'entre 14h et 25h',
    'sous 72 à 48 h',
    'sous 0 jour',
    '1,5 jour',
    'sous 1 000 jours',
    'deux trois jours',
    'vendredi 5 décembre',
    'demain vendredi 4 décembre',
    'demain ou après-demain',
    'le 10 ou le 15 décembre',
    'du 10 au 15 décembre',
    'cet après-midi, entre 9 h et 11 h',
    'demain matin à 15 h',
    'sous 5 jours, le 15 décembre',
    '5 jours ouvrés ou 7 jours',
    'sous 48 h ouvrées',
    'en début de semaine prochaine',
    'mi-décembre',
    'courant décembre',
    'la semaine du 7 décembre',
    'à partir de demain',
    'dès demain',
    'au plus tôt vendredi',
    'pas avant demain',
    'après le 15',
    'au moins 5 jours',
    'sous quelques jours',
    'vers 14 h',
    'il y a deux jours',
    'depuis 5 jours',
    '5 jours plus tard',
    'tous les vendredis',
    'lundi de Pâques',
    'lundi minuit',
    '24h/24 et 7j/7',
    'un jour',
    'mardi 8-12 h',
    'le 4 décembre 2025',
    'dans un mois et demi',
    'avant ce soir',
    'hors week-end, 5 jours'
  ])('%s', (phrase) => expect(read(phrase, TUESDAY)).toBe('?'))
})
