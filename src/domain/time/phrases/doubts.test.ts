import { describe, expect, it } from 'vitest'
import { readPhrase } from './readPhrase'

const WEDNESDAY = { day: '2026-12-02', time: '10:00' }

describe('words that may be taken for another promise stay unknown', () => {
  it.each(
    (
      'sous 48 heures ouvrées | sous une dizaine de jours | dans quelques jours | début de semaine prochaine | ce week-end | demain vers 9h | ' +
      "demain dès 9h | demain entre midi et deux | d'ici mi-décembre | d'ici janvier | d'ici Noël | le mois prochain | " +
      'dans le mois | sous 5 jours après réception | mercredi en huit | dans une demi-heure | 5 à 10 jours ouvrés environ | 2 semaines à 1 mois | ' +
      "plus de 5 jours | sous 5 jours à partir du 10 décembre | 48h après l'intervention | 5 jours avant le 15 décembre | 5 jours dits ouvrés | 5 jours, dont 2 ouvrés | " +
      'sous 5 jours hors jours fériés | sous cinq jours non ouvrés | 3 jours pleins | 48h franches | rappel dans la journée ou demain | entre lundi et mercredi | ' +
      'lundi, mardi au plus tard | demain, vendredi au plus tard | les 10 et 11 décembre | entre le 10 et le 15 | le 10 décembre dernier | lundi dernier | ' +
      'avant-hier | la semaine dernière | chaque vendredi | le matin | 14 | à 14 | ' +
      'le 14 à 14 | vendredi 14 | vendredi 4 à 14 | mardi 8 entre 8 et 12 | 3 décembre à 14 | demain 8-12 | ' +
      'demain de 8 à 12 | demain matin entre 8 et 10 | demain 8h30/12h30 | demain 8h 12h | demain 2 heures | demain entre 2h et 4h | ' +
      'demain entre 2 et 4 h | cet après-midi à 3h | votre ligne sera coupée 2 heures demain | 1/12 | 1er décembre | le 30 novembre | ' +
      'lundi 30 novembre | avant le 1er décembre | fin novembre | 12/15 | 2026/12/15 | 20261215 | ' +
      "15/12/2025 | aujourd'hui ou demain | 8h | d'ici 12h | vers le 15 | fin d'année | " +
      "dans l'année | sous deux mois et 5 jours | une semaine et demie | 48h30 | sous 5,5 jours | sous 5 000 jours | " +
      'sous cinq dix jours | sous deux fois 24h | sous 2 x 24h | 2 j.o. | 5 jours ouv. | sous 5 jours ouvrbles | ' +
      'sous 5 jours ourés | sous 5 jours oeuvrés | sous 5 jours ouvrés ou ouvrables | vendrdi | sous 5 jorus | demain matn | ' +
      'fin de semiane | dans un jour ou deux conseillers | dans une heure ou deux conseillers | dans la semaine du 7 | semaine 50 | mardi dans deux semaines | ' +
      'sous 8 jours, soit le 10 décembre | 48h ouvrés | sous 48h voire 72h | 24 à 48 | demain entre 22h et 2h | demain matin ou après-midi | ' +
      'demain entre 9h et 11h, sinon 14h-16h | sur la prochaine facture | dans 5 jours à 14h | dossier 15/12 sous 5 jours | le 4 ou le 5 | demain à 10 ou 11h | ' +
      'deux fois par semaine | 3/12/6 | 1/1/1/1'
    ).split(' | ')
  )('%s', (phrase) => expect(readPhrase(phrase, WEDNESDAY, 'FR').rule).toBeNull())
})
