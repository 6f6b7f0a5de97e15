import { describe, expect, it } from 'vitest'
import type { Moment } from '../when'
import { readPhrase } from './readPhrase'

// A Wednesday.
const SAID: Moment = { day: '2026-12-02', time: '10:00' }

function read(phrase: string): string {
  const reading = readPhrase(phrase, SAID, 'FR')
  if (reading.rule === null) return '?'
  const { rule, slot, literal, prudent } = reading
  if (literal === null || prudent === null) return rule
  const [first, last] = [literal, prudent].map(({ day, time }) => `${day} ${time}`)
  const both = first === last ? first : `${first} / ${last}`
  return `${rule} ${both}${slot === null ? '' : ` [${slot.from}-${slot.to}]`}`
}

function spellings(list: string): readonly string[] {
  return list.split(' | ')
}

describe('the same promise in other words', () => {
  it.each([
    [
      'R2 2026-12-09 24:00',
      'SOUS CINQ JOURS OUVRES | sous 5 jrs ouvres | sous 5 j ouvrés | dans les cinq prochains jours ouvrés | délai: 5 jours ouvrés | dans 5 jours ouvrés maximum | dans 5 jours, ouvrés bien sûr | dans 5 jours (ouvrés) | à J+5 ouvrés'
    ],
    [
      'R1 2026-12-07 24:00',
      'sous 5j | sous 5 j. | dans 5 jours | dans cinq jours | délai : 5 jours | 5 jours | maximum 5 jours | 5 jours max | 5 jours maximum'
    ],
    [
      'R5 2026-12-04 10:00 / 2026-12-04 24:00',
      "d'ici 48h | d’ici 48\u00A0h | d’ici 48\u202Fh | dici 48h | dans un délai de 48h | vous recevrez un appel sous 48h maxi | en moins de 48h | sous quarante huit heures | sous quarante-huit heures"
    ],
    [
      'R6 2026-12-05 10:00 / 2026-12-07 24:00',
      'sous 48/72h | sous 48-72 h | 48 / 72 heures | sous 48h à 72h | sous 48h ou 72h'
    ],
    [
      'R5 2026-12-03 10:00 / 2026-12-03 24:00',
      "sous 24h maximum | 24 h | 24 heures | dans les 24 h | dans les prochaines 24 heures | dans les 24 prochaines heures | d'ici 24h | sous 24 heure | sous vingt-quatre heures"
    ],
    [
      'R6 2026-12-04 10:00 / 2026-12-04 24:00',
      '24/48h | sous 24-48h | 24h ou 48h | 24 a 48 heures | entre 24 et 48h | entre 24h et 48h | de 24 à 48h'
    ],
    [
      'R1 2026-12-04 24:00',
      "dans les deux prochains jours | d'ici 2 jours | j + 2 | appel du 3900 sous 2 jours | avoir de 15 euros sous 2 jours | 3 appels sous 2 jours"
    ],
    ['R3 2026-12-04 24:00', 'dans 2 jours ouvrables'],
    [
      'R6 2026-12-05 24:00 / 2026-12-07 24:00',
      "d'ici deux à trois jours | 2 ou 3 jours | sous 2/3 jours | entre 2 et 3 jours"
    ],
    ['R11 2026-12-09 24:00', "d'ici une semaine"],
    ['R1 2026-12-10 24:00', "d'ici 8 jours | dans les 8 jours à venir"],
    [
      'R1 2026-12-17 24:00',
      "d'ici quinze jours | sous 15 jours | sous 15 jours calendaires | sous quinze (15) jours | sous 15 (quinze) jours"
    ],
    ['R2 2026-12-16 24:00', "d'ici 10 jours ouvrés | sous un délai maximal de 10 jours ouvrés"],
    ['R6 2026-12-07 24:00', '2-3 jours ouvrés | entre deux et trois jours ouvrés'],
    ['R10 2026-12-17 24:00', 'dans la quinzaine'],
    ['R10 2026-12-10 24:00', 'sous une huitaine de jours'],
    [
      'R9 2026-12-04 24:00 / 2026-12-06 24:00',
      "d'ici fin de semaine | d'ici à la fin de la semaine | d'ici la fin de semaine | avant la fin de la semaine | en fin de semaine | cette semaine | dans la semaine | dans le courant de la semaine | d'ici la fin de la semaine en cours"
    ],
    [
      'R17 2026-12-11 24:00 / 2026-12-13 24:00',
      "fin de semaine prochaine | en fin de semaine prochaine | courant de la semaine prochaine | courant semaine prochaine | au cours de la semaine prochaine | semaine prochaine | pour la semaine prochaine | d'ici la fin de la semaine pro | la semaine pro"
    ],
    [
      'R8 2026-12-03 18:00 / 2026-12-03 20:00',
      'demain après-midi | demain aprem | demain apres midi'
    ],
    [
      'R8 2026-12-03 24:00',
      "demain soir | au plus tard demain soir | demain en fin de journée | dans la journée de demain | d'ici demain soir | toute la journée de demain | demain toute la journée | au cours de la journée de demain"
    ],
    [
      'R18 2026-12-03 12:00 / 2026-12-03 12:15',
      "demain midi | demain à midi | demain avant midi | d'ici demain midi | demain jusqu'à 12h | demain avant 12h"
    ],
    [
      'R16 2026-12-03 24:00',
      "demain au plus tard | au plus tard demain | d'ici demain | pour demain | 3 décembre 26 | 3 dec | jusqu'à demain | rappel au 0612345678 demain | jeudi trois décembre"
    ],
    [
      'R8 2026-12-03 12:00 / 2026-12-03 13:00',
      'demain fin de matinée | demain au cours de la matinée | le technicien en tournée demain matin'
    ],
    [
      'R18 2026-12-03 09:00 / 2026-12-03 09:15',
      "demain à 9h | le 3 à 9h | le 3 9h | d'ici 9h demain | d'ici demain 9h"
    ],
    [
      'R7 2026-12-03 11:00 / 2026-12-03 11:15 [09:00-11:00]',
      'demain entre 9 h et 11 h | demain entre 9h et 11 | demain de 9h à 11h | demain 9h-11h | demain 9h/11h | demain 9h - 11h | demain entre neuf heures et onze heures | demain 3 décembre entre 9h et 11h | jeudi 3 décembre 2026 entre 9h et 11h'
    ],
    [
      'R7 2026-12-03 16:00 / 2026-12-03 16:15 [14:00-16:00]',
      'demain entre 14h00 et 16h00 | demain entre 14:00 et 16:00 | demain entre 14 heures et 16 heures | demain entre 14h et 16'
    ],
    [
      'R7 2026-12-03 12:00 / 2026-12-03 12:15 [08:00-12:00]',
      'demain entre 8h et midi | demain matin entre 8h et 12h | demain 8h-12 | demain, 8h à 12h | demain de 8 à 12h | un technicien demain entre 8h et 12h'
    ],
    [
      'R7 2026-12-02 16:00 / 2026-12-02 16:15 [14:00-16:00]',
      'entre 14h et 16h cet après-midi | entre 14 et 16 h | entre 14 et 16h | cet apres-midi entre 14h et 16h'
    ],
    [
      'R8 2026-12-02 18:00 / 2026-12-02 20:00',
      "cet après midi | cet aprèm | cet aprem | dans l'après-midi | en fin d'après-midi"
    ],
    [
      'R18 2026-12-02 15:00 / 2026-12-02 15:15',
      "cet après-midi à 15 h | cet après-midi à 3 h de l'après-midi"
    ],
    ['R18 2026-12-02 11:00 / 2026-12-02 11:15', "ce matin avant 11h | dans l'heure qui suit"],
    ['R7 2026-12-02 12:00 / 2026-12-02 12:15 [10:00-12:00]', 'ce matin entre 10h et 12h'],
    ['R8 2026-12-02 12:00 / 2026-12-02 13:00', 'dans la matinée | fin de matinée'],
    [
      'R8 2026-12-02 24:00',
      "en journée | d'ici ce soir | avant la fin de journée | fin de journée | en fin de journée"
    ],
    [
      'R16 2026-12-04 24:00',
      "d'ici après-demain | vendredi | ce vendredi | vendredi au plus tard | au plus tard vendredi | pour vendredi | vendredi 4 | jusqu'à vendredi | le 4 decembre"
    ],
    ['R8 2026-12-04 24:00', "d'ici vendredi soir"],
    [
      'R16 2026-12-07 24:00',
      "d'ici lundi | lundi prochain | lundi 7 | lundi 7 décembre | le lundi 7 décembre | le lundi 7 déc. | le lun. 7 déc. | lundi pro | prochain rendez-vous lundi"
    ],
    [
      'R16 2026-12-15 24:00',
      "d'ici le 15 | d'ici au 15 | d'ici au 15 décembre | d'ici le 15 décembre | 15/12 | le 15/12 | 15/12/2026 | 15/12/26 | 15.12.2026"
    ],
    [
      'R17 2027-01-31 24:00 / 2027-02-01 24:00',
      "d'ici fin janvier | avant fin janvier | fin du mois prochain | fin de mois prochain"
    ],
    [
      'R17 2026-12-31 24:00',
      "d'ici fin décembre | d'ici la fin du mois | avant la fin du mois | fin de mois | en fin de mois | à la fin du mois"
    ],
    ['R12 2027-01-02 24:00 / 2027-01-04 24:00', "sous 1 mois | dans un délai d'un mois"],
    [
      'R1 2027-01-01 24:00 / 2027-01-04 24:00',
      'sous trente jours | sous 30 jours | dans un délai de trente jours | remboursement de 14,99 € sous 30 jours'
    ],
    [
      'R1 2026-12-12 24:00 / 2026-12-14 24:00',
      'dans un délai de 10 jours | sous un délai de dix jours | sous un délai maximum de dix jours'
    ],
    [
      'R5 2026-12-05 10:00 / 2026-12-07 24:00',
      'délai de 72h | sous soixante-douze heures | sous soixante douze heures | 72h au plus tard'
    ],
    ['R3 2026-12-08 24:00', 'cinq jours ouvrables | sous 5 jour ouvrable | sous 5 j ouvrables'],
    ['R18 2026-12-04 12:00 / 2026-12-04 12:15', 'vendredi midi | avant vendredi midi'],
    ['R18 2026-12-04 18:00 / 2026-12-04 18:15', 'au plus tard vendredi 4 décembre à 18h'],
    [
      'R8 2026-12-07 12:00 / 2026-12-07 13:00',
      'lundi prochain matin | lundi matin | lundi prochain dans la matinée'
    ],
    ['R16 2026-12-09 24:00', 'mercredi | mercredi prochain'],
    ['R16 2026-12-10 24:00', 'jeudi en huit | demain en huit'],
    ['R16 2026-12-18 24:00', 'vendredi en quinze'],
    ['R16 2027-01-01 24:00', 'le 1er | le 1er janvier | le premier janvier | 1er janvier'],
    [
      'R16 2027-01-08 24:00',
      'le 8 janvier 2027 | 8 janvier 2027 | 8 janv. 2027 | 8 Janvier | le 8 janvier'
    ],
    ['R8 2026-12-15 12:00 / 2026-12-15 13:00', 'le 15 au matin'],
    ['R8 2026-12-15 24:00', 'le 15 décembre au soir'],
    ['R16 2026-12-24 24:00', 'le vingt-quatre décembre'],
    ['R16 2026-12-14 24:00 / 2026-12-15 24:00', 'avant le 15 décembre | avant le 15/12'],
    ['R18 2026-12-02 20:00 / 2026-12-02 20:15', 'ce soir avant 20h'],
    [
      'R18 2026-12-02 18:00 / 2026-12-02 18:15',
      "ce soir à 18h | avant 18h | avant 18 h | aujourd’hui avant 18h | d'ici 18h | jusqu'à 18h | pour 18h"
    ],
    ['R18 2026-12-02 12:00 / 2026-12-02 12:15', 'avant midi | à midi | midi | avant 12h'],
    [
      'R18 2026-12-02 24:00 / 2026-12-03 00:15',
      "avant minuit | à minuit | à 24h | à minuit ce soir | jusqu'à minuit"
    ],
    ['R18 2026-12-02 14:00 / 2026-12-02 14:15', "à 14h | d'ici 14h"],
    ['R18 2026-12-02 14:30 / 2026-12-02 14:45', 'à 14h30 | 14h30'],
    ['R5 2026-12-02 11:00 / 2026-12-03 24:00', "dans une heure | d'ici une heure"],
    ['R5 2026-12-02 12:00 / 2026-12-03 24:00', 'dans deux heures | dans 2h | sous 2 h'],
    ['R5 2026-12-02 14:00 / 2026-12-03 24:00', 'sous 4 heures | sous 4h'],
    ['R6 2026-12-02 12:00 / 2026-12-03 24:00', "d'ici une heure ou deux"],
    [
      'R13',
      'rapidement | le plus rapidement possible | très prochainement | sous peu | bientôt | niveau 3 | transmis au niveau 3 | escaladé'
    ],
    [
      'R2 2026-12-04 24:00',
      'vous serez rappelé sous deux jours ouvrés | conseiller niveau 2, rappel sous 2 jours ouvrés | rappel sous deux jours ouvrés, avoir 15 €'
    ],
    ['R6 2026-12-04 24:00', 'dans un jour ou deux | un ou deux jours | un à deux jours ouvrés'],
    [
      'R6 2026-12-16 24:00',
      'dans une semaine ou deux | une à deux semaines | entre une et deux semaines | entre 5 et 10 jours ouvrés'
    ],
    ['R6 2027-02-02 24:00', "d'ici un mois ou deux"],
    ['R6 2026-12-23 24:00', 'deux à trois semaines'],
    ['R6 2026-12-11 24:00', 'sous 5 à 7j ouvrés | sous 5/7 jours ouvrés'],
    ['R6 2026-12-09 24:00', '5-7j | 5 a 7 jours | 5 jours à 7 jours'],
    ['R6 2026-12-08 24:00', 'cinq ou six jours'],
    ['R4 2026-12-07 24:00', 'trois jours francs'],
    ['R18 2026-12-14 14:00 / 2026-12-14 14:15', 'le 14 à 14h | le 14 14h'],
    ['R18 2026-12-04 14:00 / 2026-12-04 14:15', 'vendredi 14h | vendredi 4 14h'],
    ['R7 2026-12-04 16:00 / 2026-12-04 16:15 [14:00-16:00]', 'vendredi 4 entre 14 et 16h'],
    ['R7 2026-12-08 12:00 / 2026-12-08 12:15 [08:00-12:00]', 'mardi 8 de 8 à 12h | mardi 8 8h-12h'],
    ['R18 2026-12-09 09:00 / 2026-12-09 09:15', 'mercredi 9h | mercredi 9 9h'],
    ['R18 2026-12-03 10:00 / 2026-12-03 10:15', 'jeudi 10h'],
    ['R18 2026-12-03 10:30 / 2026-12-03 10:45', 'jeudi 10 h 30'],
    ['R7 2026-12-03 12:00 / 2026-12-03 12:15 [10:30-12:00]', 'jeudi 10h30-12h'],
    ['R18 2026-12-10 12:00 / 2026-12-10 12:15', 'jeudi 10 12h'],
    ['R16 2026-12-02 24:00', "le 2 | aujourd'hui même | ce jour"],
    ['R18 2026-12-02 09:00 / 2026-12-02 09:15', "aujourd'hui à 9h"],
    ['R18 2026-12-02 17:00 / 2026-12-02 17:15', 'ce jour avant 17h'],
    ['R16 2028-02-29 24:00', '29/02'],
    [
      'R18 2026-12-03 14:00 / 2026-12-03 14:15',
      "3 déc 2026 14h | 3 décembre 14 h | le 3 décembre à 2h de l'après-midi"
    ],
    [
      'R18 2026-12-03 14:30 / 2026-12-03 14:45',
      'le 3 décembre à 14 heures 30 | le 3 décembre à quatorze heures trente'
    ],
    ['R18 2026-12-03 20:00 / 2026-12-03 20:15', 'demain à 8 heures du soir'],
    [
      'R18 2026-12-03 08:00 / 2026-12-03 08:15',
      'demain à 8h du matin | demain matin à 8h | demain matin 8h'
    ],
    ['R5 2026-12-02 18:00 / 2026-12-03 24:00', 'dans 8h | sous 8h'],
    ['R5 2026-12-02 22:00 / 2026-12-03 24:00', 'sous 12 h'],
    ['R18 2026-12-03 18:00 / 2026-12-03 18:15', 'à 18h demain'],
    ['R12 2027-12-02 24:00', 'dans un an'],
    ['R12 2027-06-02 24:00', 'sous six mois'],
    ['R12 2027-03-02 24:00', 'sous 3 mois'],
    ['R5 2026-12-02 11:30 / 2026-12-03 24:00', 'dans 1h30 | sous 1 h 30 | dans 1 heure 30'],
    ['R5 2026-12-03 22:00 / 2026-12-04 24:00', 'sous 36 heures'],
    ['R5 2026-12-06 14:00 / 2026-12-09 24:00', 'sous 100 heures'],
    ['R6 2026-12-12 24:00 / 2026-12-14 24:00', 'sous cinq à dix jours'],
    [
      'R1 2026-12-23 24:00',
      'sous vingt-et-un jours | sous vingt et un jours | sous vingt un jours'
    ],
    ['R1 2027-03-02 24:00', 'sous quatre-vingt-dix jours'],
    ['R11 2026-12-16 24:00', 'dans les deux semaines à venir'],
    [
      'R16 2026-12-08 24:00',
      'semaine prochaine, mardi | mardi de la semaine prochaine | mardi semaine prochaine | mardi prochain le 8 | mardi 8 prochain'
    ],
    ['R7 2026-12-08 12:00 / 2026-12-08 12:15 [09:00-12:00]', 'mardi prochain entre 9h et 12h'],
    ['R18 2026-12-15 10:00 / 2026-12-15 10:15', 'mardi en huit à 10h'],
    ['R16 2026-12-22 24:00', 'mardi en 15'],
    ['R18 2026-12-04 24:00 / 2026-12-05 00:15', 'vendredi soir minuit'],
    ['R7 2026-12-03 09:30 / 2026-12-03 09:45 [08:00-09:30]', 'entre 8h et 9h30 demain'],
    ['R7 2026-12-03 12:30 / 2026-12-03 12:45 [08:30-12:30]', 'demain 8 h 30 - 12 h 30'],
    ['R18 2026-12-03 11:00 / 2026-12-03 11:15', 'demain matin avant 11h'],
    ['R16 2026-12-20 24:00', 'remboursement de 20 € le 20'],
    ['R18 2026-12-07 14:00 / 2026-12-07 14:15', 'rdv lundi 14h | RDV 07/12 14H00'],
    [
      'R7 2026-12-07 16:00 / 2026-12-07 16:15 [14:00-16:00]',
      'RDV tél. lun. 7/12 14h-16h | rdv 7/12/2026 14:00-16:00 | rdv 7/12/2026, 14h–16h | rdv 7/12/2026 de 14 h à 16 h | le 7 décembre 2026 entre 14 h et 16 h'
    ],
    [
      'R16 2027-09-07 24:00',
      'le sept sept | le sept septembre | le 7 sept | le 7 sept. | 7 sept. 2027'
    ],
    ['R1 2026-12-09 24:00', 'sept jours | sous sept jours'],
    ['R18 2026-12-03 10:15 / 2026-12-03 10:30', 'jeudi 3 décembre à dix heures et quart'],
    ['R18 2026-12-03 10:45 / 2026-12-03 11:00', 'jeudi 3 décembre à onze heures moins le quart'],
    ['R18 2026-12-03 11:45 / 2026-12-03 12:00', 'jeudi 3 décembre à midi moins le quart'],
    ['R18 2026-12-03 06:30 / 2026-12-03 06:45', 'demain à 6h30'],
    ['R18 2026-12-03 05:30 / 2026-12-03 05:45', 'demain à 5h30 du matin | demain à 05:30'],
    ['R6 2026-12-02 14:00 / 2026-12-03 24:00', 'dans 2 à 4 h | sous 2 à 4 h'],
    ['R16 2027-11-30 24:00', 'le 30 novembre 2027'],
    ['R16 2027-09-15 24:00', 'le 15 septembre']
  ])('%s', (expected, list) => {
    for (const phrase of spellings(list))
      expect(`${phrase}: ${read(phrase)}`).toBe(`${phrase}: ${expected}`)
  })
})
