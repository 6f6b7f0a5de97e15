import type { LetterKind } from '../../case/promises'
import { answerBy } from '../../recourse/answerDelay'
import { addDays } from '../../time/day'
import type { Day } from '../../time/when'
import { deadlineOf, followed } from '../earlier'
import type { Grounds } from '../grounds'
import type { Place, Warning } from '../letter'
import { warn, warnIf } from '../warnings'
import { closed, type Offer, OPEN, type Seen } from './kind'

/** Where a letter says which one it goes on from. */
export const inLetters: Place = { screen: 'letter', block: 'opening' }

/** A kind that goes on from another letter has its place once the delay that one set has surely passed. */
export function afterDelay(grounds: Grounds, kinds: readonly LetterKind[]): Offer {
  const earlier = followed(grounds, kinds)
  if (earlier === null) return closed('earlier-letter', inLetters)
  const last = deadlineOf(earlier, grounds)
  return elapsed(grounds.day, last)
}

/** A kind that appeals a complaint has its place once the month for its answer has surely passed, or it was answered. */
export function afterComplaint(
  grounds: Grounds,
  kinds: readonly LetterKind[],
  place: Place = inLetters
): Offer {
  const earlier = followed(grounds, kinds)
  if (earlier === null) return closed('earlier-letter', place)
  const { territory } = grounds.file.claimant
  return earlier.unanswered ? elapsed(grounds.day, answerBy(earlier.receipt, territory)) : OPEN
}

/** Open from the day after a delay, closed while it runs. */
export function elapsed(day: Day, last: Day | null): Offer {
  if (last !== null && day > last) return OPEN
  return closed('deadline-running', inLetters, last === null ? null : addDays(last, 1))
}

/** What deserves a look in a letter that recalls another: its receipt, its answer, its copy. */
export function onEarlierLetter(
  { grounds }: Seen,
  kinds: readonly LetterKind[]
): readonly Warning[] {
  const earlier = followed(grounds, kinds)
  if (earlier === null) return []
  return [
    ...warnIf(earlier.receipt.estimated, 'receipt-unknown', inLetters),
    ...warnIf(earlier.unanswered, 'no-answer-noted', inLetters),
    ...warn('join-copy', inLetters)
  ]
}
