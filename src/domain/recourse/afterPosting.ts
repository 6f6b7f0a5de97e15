import type { CaseFile } from '../case/caseFile'
import type { LetterKind } from '../case/promises'
import { addDays } from '../time/day'
import type { Day } from '../time/when'
import { delayEnd, surelyReceived } from './answerDelay'
import type { DoorData } from './doorData'
import { type SentLetter, sentLetters } from './receipt'

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

/** The letters whose answer a case waits for. */
const TO_TRADER: readonly LetterKind[] = [
  'formal-notice',
  'first-complaint',
  'second-complaint',
  'follow-up-reminder',
  'contract-termination'
]

/** The newest letter to the trader that went by a day: what is awaited hangs on it. Null before one went. */
export function newestToTrader(file: CaseFile, today: Day): SentLetter | null {
  return sentLetters(file, TO_TRADER, today).at(-1) ?? null
}

/** What to wait for after the newest letter to the trader that went by a day; null before one went. */
export function afterPosting(
  file: CaseFile,
  today: Day,
  { amicable }: Pick<DoorData, 'amicable'>
): AfterPosting | null {
  const newest = newestToTrader(file, today)
  if (newest === null) return null
  const { receipt, answeredOn } = newest
  const step = sentLetters(file, amicable, today).at(-1)
  if (step !== undefined && step.receipt.day >= receipt.day) return { kind: 'amicable-step' }
  if (answeredOn !== null) return { kind: 'answered' }
  const received = surelyReceived(receipt)
  if (receipt.estimated && today <= received) return { kind: 'await-receipt' }
  const until = delayEnd(newest, file.claimant.territory) ?? received
  return until >= today
    ? { kind: 'await-answer', until }
    : { kind: 'unanswered', since: addDays(until, 1) }
}
