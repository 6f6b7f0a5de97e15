import type { Channel } from '../case/facts'
import type { PromiseKind } from '../case/promises'

// All patterns read a line folded to lower case without accents or apostrophes.

export const PROMISES: readonly (readonly [RegExp, PromiseKind])[] = [
  [
    /\b(?:rdv|rendez-vous) (?:telephonique|d appel)\b|\brappel|\bon me rappelle|\brappele/,
    'callback'
  ],
  [/\bvisite|\bpassage|\btechnicien|\bdepannage/, 'visit'],
  [/\brdv\b|\brendez-vous\b/, 'phone-appointment'],
  [/\bintervention|\breparation|\bretablissement/, 'repair'],
  [/\blivraison/, 'delivery'],
  [/\bremboursement/, 'refund'],
  [/\breponse/, 'answer'],
  [/\btransfert|\btransmis|\bescalade/, 'escalation']
]
export const PROMISE_START =
  /\b(?:rdv|rendez-vous|rappel|rappele|on me rappelle|visite|passage|intervention|reparation|retablissement|livraison|remboursement|reponse|transfert|transmis|escalade)/

export const EXCHANGES: readonly (readonly [RegExp, Channel, 'in' | 'out'])[] = [
  [
    /\b(?:appel recu|on m a appele|ils? m ont appele|appels recus|appels? coupes?)\b/,
    'phone',
    'in'
  ],
  [/\b(?:sms|texto) envoye\b/, 'sms', 'out'],
  [/\b(?:sms|texto)\b/, 'sms', 'in'],
  [/\b(?:mail|courriel|e-mail) (?:recu|de leur part)\b/, 'email', 'in'],
  [/\b(?:mail|courriel|e-mail)\b/, 'email', 'out'],
  [/\b(?:courrier|lettre) recue?\b/, 'letter', 'in'],
  [/\b(?:courrier|lettre|recommande)\b/, 'letter', 'out'],
  [/\b(?:chat|messagerie|tchat|conseiller web)\b/, 'chat', 'out'],
  [/\b(?:boutique|agence|magasin)\b/, 'shop', 'out'],
  [/\b(?:visite|passage|technicien)\b/, 'visit', 'in'],
  [/\b(?:appel|appele|telephone|rappele)\b/, 'phone', 'out']
]

const MONTH = '(?:janv|fevr?|mars|avr|mai|juin|juil|aout|sept?|oct|nov|dec)[a-z]*\\.?'
export const WHEN = new RegExp(
  [
    'avant-? ?hier',
    '(?:apres-? ?)?demain',
    'hier',
    'aujourd ?.?hui',
    '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: dernier)?',
    `(?:le )?\\d{1,2}(?:er)? ${MONTH}(?: \\d{4})?`,
    '(?:le )?\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?',
    'il y a [a-z0-9]+ (?:jours?|semaines?|mois)'
  ]
    .map((one) => `(?:\\b${one}\\b)`)
    .join('|')
)
export const CLOCK = /\b(\d{1,2}) ?(?:h|:) ?(\d{2})?(?!\d|eures? de)/g
