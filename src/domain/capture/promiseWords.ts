import type { PromiseKind } from '../case/promises'
import { daysBetween } from '../time/day'
import { NO_DATE } from '../time/phrases/clockRules'
import type { DueReading } from '../time/phrases/reading'
import { readPhrase } from '../time/phrases/readPhrase'
import type { Moment, Territory } from '../time/when'
import { TRANSFER } from './entryWords'

/** What the line says was promised. */
export type TypedPromise = {
  readonly kind: PromiseKind
  readonly words: string
  /** The part that sets the time; empty when no time was given. */
  readonly phrase: string
  readonly reading: DueReading
  /** A bare "rendez-vous" may be on the phone or on the spot: the words do not say. */
  readonly placeUnknown: boolean
}

export type Place = { readonly from: number; readonly to: number }

const KINDS: readonly (readonly [RegExp, PromiseKind])[] = [
  [
    /\bvisite|\bpass(?:age|er|era|eront)\b|\bven(?:ir|ue)\b|\bviend|\btechnicien|\breleveur|\binstallation|\braccordement/,
    'visit'
  ],
  [/\b(?:rdv|rendez-vous) (?:telephonique|tel|d appel|par telephone)\b/, 'phone-appointment'],
  [/\brappel|\b(?:re)?contact|\bappel/, 'callback'],
  [/\brdv\b|\brendez-vous\b/, 'phone-appointment'],
  [/\binterven|\brepar|\bretabli|\bdepann|\bremise en service/, 'repair'],
  [/\blivr|\benvo/, 'delivery'],
  [/\brembours/, 'refund'],
  [/\brepon/, 'answer'],
  [/\btransf|\btransmis|\bescalad|\bremont/, 'escalation']
]

const SUBJECT = '(?:ils?|elles?|on|je|(?:le|la|un|une|mon|leur) [a-z]+(?: [a-z]+)?)'
const VERBS =
  '(?:rappeler|recontacter|contacter|appeler|repondre|rembourser|livrer|passer|venir|intervenir|reparer|retablir|envoyer)'
const FUTURE =
  '(?:rappellera|rappelleront|recontactera|recontacteront|appellera|appelleront|repondra|repondront|remboursera|rembourseront|livrera|livreront|passera|passeront|viendra|viendront|interviendra|interviendront|reparera|retablira)'
const DONE_TO = '(?:rappele|recontacte|contacte|rembourse|livre|repare|retabli)e?'
const START = new RegExp(
  [
    `(?:${SUBJECT} )?(?:doi(?:t|vent)|va|vont|promet(?:tent)?|promis|s engagent?)(?: de| d| a)?(?: me| m| nous)? ${VERBS}`,
    `(?:${SUBJECT} )?(?:me |nous )?${FUTURE}`,
    `(?:${SUBJECT} )?(?:me|nous) (?:rappelle(?:nt)?|recontacte(?:nt)?)`,
    `(?:${SUBJECT} )?(?:serai|sera|serait|serais|seront|etre) ${DONE_TO}`,
    '(?:me|nous) rappeler',
    'rappelee? (?=sous|dans|d ici|avant|demain|apres-demain)',
    '(?:un |le )?(?:technicien|releveur|livreur) (?=promis|prevu|annonce|programme|demain|apres-demain)',
    '(?:rdv|rendez-vous|rappel|visite|passage|intervention|reparation|retablissement|livraison|remboursement|reponse|depannage|installation|raccordement|transfert|remise en service)(?![a-z])',
    TRANSFER.source.replace('\\b', '')
  ]
    .map((one) => `\\b(?:${one})`)
    .join('|'),
  'g'
)

/** Ends what was promised: another matter begins. A comma before an hour or a day does not. */
const END =
  /,(?! ?(?:entre|de \d|a \d|avant|au plus tard|le \d|\d{1,2} ?[h:-]))|;| puis | \+ | mais | sinon | \(|[.!?](?= |$)| (?:et|avec) (?=(?:un |une )?(?:avoir|geste|remise)\b|\d+(?:[.,]\d+)? ?(?:€|euro)|[a-z]+ euros?\b)/
const TIMED =
  /\b(?:sous|dans|d ici|avant|demain|apres-demain|entre|au plus|prochaine?|ce soir|cet apres|le \d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d{1,2} ?h|semaine|quinzaine|huitaine|fin du mois)/
const LENGTH = /\b(?:sous|dans|d ici|\d{1,3} (?:jours?|heures?|h|semaines?))\b/
/** It is over, or never was: called off, missed, done, of yesterday. */
const PAST =
  /\bannul|\bmanqu|\bratee?\b|\bloupe|\bhonore|\brecue?s?\b|\bfaite?s?\b|\beffectue|\beu lieu\b|\bjamais\b|\btoujours pas\b|\bpas (?:venu|eu|recu|passe|tenu|rappele)|\bhier\b|\bderni?e?re?s?\b|\bpersonne\b/
/** An impossible lateness for a promise whose year was not said: the day meant is past. */
const FAR_DAYS = 183

/** Where the line, folded, tells of a promise; null when it tells of none. */
export function promisePlace(folded: string): Place | null {
  for (const match of folded.matchAll(START)) {
    const end = END.exec(folded.slice(match.index))
    const to = end === null ? folded.length : match.index + end.index
    const before = folded.slice(0, match.index)
    const own = folded.slice(match.index, to)
    if (PAST.test(own)) continue
    const segment = Math.max(...[',', ';', ':'].map((sign) => before.lastIndexOf(sign))) + 1
    const opening = LENGTH.exec(before.slice(segment))
    // "Sous 48 h un rappel": the delay may come first.
    const from = opening === null || TIMED.test(own) ? match.index : segment + opening.index
    const words = folded.slice(from, to)
    const isTransfer = TRANSFER.test(own)
    const afterComma = /(?:^|,) ?$/.test(folded.slice(0, from)) && from > 0
    if (TIMED.test(words) || afterComma || isTransfer)
      return { from, to: from + words.trimEnd().length }
  }
  return null
}

/** The promise told at a place of the line, read from the moment it was made; null where its day is long past. */
export function promiseAt(
  line: string,
  folded: string,
  { from, to }: Place,
  said: Moment,
  territory: Territory
): TypedPromise | null {
  const words = line.slice(from, to).trim()
  const plain = folded.slice(from, to)
  const kind = KINDS.find(([pattern]) => pattern.test(plain))?.[1] ?? 'other'
  const timed = LENGTH.test(plain) || (TIMED.test(plain) && kind !== 'escalation')
  const tail = words.replace(HEAD, '')
  const phrase = !timed ? '' : tail === '' ? words : tail
  // The phrase is what the commitment will be read from, ever after.
  const reading = timed ? readPhrase(phrase, said, territory) : NO_DATE
  if (isLongPast(reading, plain, said)) return null
  const bare = /\b(?:rdv|rendez-vous)\b/.test(plain)
  const placed =
    kind === 'visit' || /\b(?:telephonique|telephone|tel|appel|boutique|agence)\b/.test(plain)
  return { kind, words, phrase, reading, placeUnknown: bare && !placed }
}

const HEAD =
  /^(?:rdv|rendez-vous)(?:\s+(?:téléphonique|tel|technicien|avec (?:un|le) technicien))?\s+(?:pour\s+)?|^(?:rappel(?:é|ée)?|visite|passage|intervention|réparation|réponse|livraison|remboursement)\s+/iu

function isLongPast(reading: DueReading, plain: string, said: Moment): boolean {
  const day = reading.rule === null ? null : (reading.slot?.day ?? reading.prudent?.day ?? null)
  if (day === null || /\b(?:19|20|21)\d{2}\b/.test(plain) || LENGTH.test(plain)) return false
  return daysBetween(said.day, day) > FAR_DAYS
}
