import { describe, expect, it } from 'vitest'
import { read, TUESDAY, whole } from './reading.test-support'

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
