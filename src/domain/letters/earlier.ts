import { find, type WithId } from '../case/caseFile'
import type { LetterKind, SendingWay } from '../case/promises'
import { delayEnd, isComplaint } from '../recourse/answerDelay'
import { type Receipt, sentLetters } from '../recourse/receipt'
import type { Day } from '../time/when'
import { deadlineWords } from './blocks/demands'
import { source } from './draft'
import { inFull } from './french/dates'
import type { Grounds } from './grounds'
import type { Source } from './letter'

/** A letter that went before this one, how it was received, and the answer to it. */
export type Earlier = {
  readonly letter: WithId<'letters'>
  readonly receipt: Receipt
  readonly answer: WithId<'events'> | null
  /** No answer is noted at all; false too when the event that told it was deleted: then nothing is said. */
  readonly unanswered: boolean
}

/** The letters of some kinds that went by the day of this one, in order of receipt. */
export function earlierLetters(
  { file, letter: mine, day }: Grounds,
  kinds: readonly LetterKind[]
): readonly Earlier[] {
  return sentLetters(file, kinds, day)
    .filter(({ letter }) => letter.id !== mine.id)
    .map(({ letter, receipt, answeredOn }) => {
      const answer = answeredOn === null ? null : find(file, 'events', letter.answer)
      return { letter, receipt, answer, unanswered: letter.answer === null }
    })
}

/** The letter this one goes on from: the one it names, else the last that was received. */
export function followed(grounds: Grounds, kinds: readonly LetterKind[]): Earlier | null {
  const letters = earlierLetters(grounds, kinds)
  const named = letters.find(({ letter }) => letter.id === grounds.letter.follows)
  return named ?? letters.at(-1) ?? null
}

export function sourcesOfEarlier({ letter, answer }: Earlier): readonly Source[] {
  return [source('letter', letter.id), ...(answer === null ? [] : [source('event', answer.id)])]
}

/** The day on which the delay a letter set has surely passed; null: it set none. */
export function deadlineOf(earlier: Earlier, { file }: Grounds): Day | null {
  return delayEnd(earlier, file.claimant.territory)
}

/** "quinze jours", "un mois": the delay a letter set; null where it set none. */
export function delayOf({ letter }: Earlier): string | null {
  return isComplaint(letter.kind) ? 'un mois' : deadlineWords(letter.deadlineDays)
}

/** All of them feminine: what is said of them agrees. */
const NOUNS: Readonly<Partial<Record<LetterKind, string>>> = {
  'formal-notice': 'mise en demeure',
  'first-complaint': 'réclamation',
  'second-complaint': 'réclamation au service consommateurs',
  'follow-up-reminder': 'relance',
  'contract-termination': 'notification de fin de contrat',
  'access-request': 'demande d’accès'
}

/** "mise en demeure", "réclamation". */
export function nounOf({ letter }: Earlier): string {
  return nounOfKind(letter.kind)
}

/** What a letter of a kind is called in a sentence; feminine. */
export function nounOfKind(kind: LetterKind): string {
  return NOUNS[kind] ?? 'lettre'
}

const WENT: Readonly<Record<SendingWay, string>> = {
  registered: 'postée en recommandé',
  'registered-online': 'envoyée en recommandé en ligne',
  'electronic-registered': 'envoyée en recommandé électronique',
  'by-hand': 'remise en main propre',
  email: 'envoyée par courriel',
  'web-form': 'envoyée par formulaire en ligne'
}

/** "postée en recommandé le 11 décembre 2026 et reçue le 14 décembre 2026": only the days the case holds. */
export function wentWords({ letter, receipt }: Earlier): string {
  const number = letter.registeredNumber.trim()
  const how =
    letter.sentBy === null
      ? number === ''
        ? 'envoyée'
        : 'postée en recommandé'
      : WENT[letter.sentBy]
  const named = number === '' ? '' : ` sous le n° ${number}`
  const sent = letter.postedOn === null ? '' : `${how} le ${inFull(letter.postedOn)}${named}`
  return [sent, receivedWords(letter, receipt)].filter((part) => part !== '').join(' et ')
}

function receivedWords(letter: WithId<'letters'>, { basis, day }: Receipt): string {
  switch (basis) {
    case 'delivered':
      return `reçue le ${inFull(day)}`
    case 'presented':
      return `présentée le ${inFull(day)}`
    case 'unclaimed':
      return letter.firstPresentedOn === null
        ? ''
        : `présentée le ${inFull(letter.firstPresentedOn)} sans avoir été retirée`
    default:
      return ''
  }
}
