import { describe, expect, it } from 'vitest'
import { at, read, TUESDAY, whole } from './reading.test-support'
import { readPhrase } from './readPhrase'

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
