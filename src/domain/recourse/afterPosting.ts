import type { CaseFile } from '../case/caseFile'
import type { LetterKind } from '../case/promises'
import { addDays } from '../time/day'
import { letterDeadline, monthsLater } from '../time/deadlines'
import type { Day } from '../time/when'
import { DAYS_KEPT, type SentLetter, sentLetters } from './receipt'

/** Where a case stands once its notice or complaint went. */
export type AfterPosting =
  /** Nothing shows the receipt yet. */
  | { readonly kind: 'await-receipt' }
  /** The delay the letter gave runs until that day, included. */
  | { readonly kind: 'await-answer'; readonly until: Day }
  /** It is over since that day, and nothing came. */
  | { readonly kind: 'unanswered'; readonly since: Day }
  | { readonly kind: 'answered' }
  /** A conciliator or a mediator was turned to since. */
  | { readonly kind: 'amicable-step' }

const TO_TRADER: readonly LetterKind[] = [
  'formal-notice',
  'first-complaint',
  'second-complaint',
  'follow-up-reminder',
  'contract-termination'
]
const AMICABLE: readonly LetterKind[] = ['mediator-summary', 'conciliator-sheet']

/** What to wait for after the newest letter to the trader that went by a day; null before one went. */
export function afterPosting(file: CaseFile, today: Day): AfterPosting | null {
  const newest = sentLetters(file, TO_TRADER, today).at(-1)
  if (newest === undefined) return null
  const { receipt, answeredOn } = newest
  const step = sentLetters(file, AMICABLE, today).at(-1)
  if (step !== undefined && step.receipt.day >= receipt.day) return { kind: 'amicable-step' }
  if (answeredOn !== null) return { kind: 'answered' }
  const kept = addDays(receipt.day, DAYS_KEPT)
  if (receipt.estimated && today <= kept) return { kind: 'await-receipt' }
  const until = endOf(newest, receipt.estimated ? kept : receipt.day, file)
  return until >= today
    ? { kind: 'await-answer', until }
    : { kind: 'unanswered', since: addDays(until, 1) }
}

/** The last day of the delay a letter gave: a month for a complaint, which asks for its answer within one. */
function endOf({ letter }: SentLetter, from: Day, { claimant }: CaseFile): Day {
  if (letter.kind === 'first-complaint' || letter.kind === 'second-complaint')
    return monthsLater(from, 1, claimant.territory)
  return letterDeadline(from, letter.deadlineDays ?? 0, claimant.territory).prudent?.day ?? from
}
