import type { LetterKind } from '../case/promises'
import { addDays } from '../time/day'
import { letterDeadline, monthsLater } from '../time/deadlines'
import type { Day, Territory } from '../time/when'
import { DAYS_KEPT, type Receipt, type SentLetter } from './receipt'

/** A written complaint asks for an answer within a month (legal.md §6.2). */
const COMPLAINT_MONTHS = 1

/** Whether a letter leaves a month for its answer, whatever delay in days stands in the case. */
export function isComplaint(kind: LetterKind): boolean {
  return kind === 'first-complaint' || kind === 'second-complaint'
}

/** The last day on which a written complaint can still be answered in time. */
export function answerBy(receipt: Receipt, territory: Territory): Day {
  return monthsLater(surelyReceived(receipt), COMPLAINT_MONTHS, territory)
}

/**
 * The day on which the delay a letter gave has surely passed, the kindest to the company; null: it gave none. A receipt
 * that is only estimated counts from the end of the letter's keeping.
 */
export function delayEnd(
  { letter, receipt }: Pick<SentLetter, 'letter' | 'receipt'>,
  territory: Territory
): Day | null {
  const { kind, deadlineDays } = letter
  if (isComplaint(kind)) return answerBy(receipt, territory)
  if (deadlineDays === null || deadlineDays === 0) return null
  return letterDeadline(surelyReceived(receipt), deadlineDays, territory).prudent?.day ?? null
}

/** The day by which a letter was received whatever happened to it. */
export function surelyReceived({ day, estimated }: Receipt): Day {
  return estimated ? addDays(day, DAYS_KEPT) : day
}
