import { type CaseFile, find, living, type WithId } from '../case/caseFile'
import type { LetterKind } from '../case/promises'
import { addDays } from '../time/day'
import type { Day } from '../time/when'

/** A letter not collected is kept fifteen days at the post office, then returned (CPCE R. 1-1-6; legal.md §1.4). */
export const DAYS_KEPT = 15

export type Receipt = {
  readonly day: Day
  /** What shows it: the delivery, the first presentation, the end of its keeping, or only its sending. */
  readonly basis: 'delivered' | 'presented' | 'unclaimed' | 'handed-over' | 'posted'
  /** Nothing shows the receipt: the day is that of the sending, to be replaced once the receipt is known. */
  readonly estimated: boolean
}

/**
 * When a letter was received, as known on a day: delivered, else first presented (fifteen days more when it was not
 * collected), else posted, which is an estimation (PRODUCT §3.10, legal.md §1.4). Null: not sent by that day, or sent
 * back because the address was unknown, so that it reached nobody.
 */
export function receiptOf(letter: WithId<'letters'>, today: Day): Receipt | null {
  const known = (day: Day | null): Day | null => (day !== null && day <= today ? day : null)
  const delivered = known(letter.deliveredOn)
  const presented = known(letter.firstPresentedOn)
  const posted = known(letter.postedOn)
  const returned = letter.returnedOn === null || letter.returnedOn <= today ? letter.returned : null
  if (delivered !== null) return { day: delivered, basis: 'delivered', estimated: false }
  if (returned === 'unknown-address') return null
  if (presented !== null)
    return returned === 'unclaimed'
      ? { day: addDays(presented, DAYS_KEPT), basis: 'unclaimed', estimated: false }
      : { day: presented, basis: 'presented', estimated: false }
  // Not collected, and only its return is known: it was kept its fifteen days before.
  if (returned === 'unclaimed' && letter.returnedOn !== null)
    return { day: letter.returnedOn, basis: 'unclaimed', estimated: false }
  if (posted === null) return null
  // A form sent on the web site and a letter handed over are received at once.
  const atOnce = letter.sentBy === 'web-form' || letter.sentBy === 'by-hand'
  return { day: posted, basis: atOnce ? 'handed-over' : 'posted', estimated: !atOnce }
}

/** A letter that went, with its receipt and the day of the answer to it, as known on a day. */
export type SentLetter = {
  readonly letter: WithId<'letters'>
  readonly receipt: Receipt
  readonly answeredOn: Day | null
}

/** The letters of some kinds that went by a day, in order of receipt. */
export function sentLetters(
  file: CaseFile,
  kinds: readonly LetterKind[],
  today: Day
): readonly SentLetter[] {
  return living(file, 'letters')
    .flatMap((letter): SentLetter[] => {
      const receipt = kinds.includes(letter.kind) ? receiptOf(letter, today) : null
      return receipt === null
        ? []
        : [{ letter, receipt, answeredOn: answerDay(file, letter, today) }]
    })
    .toSorted((one, other) => (one.receipt.day < other.receipt.day ? -1 : 1))
}

/**
 * The day of the answer to a letter. One whose day is not known came by the day it was noted; one that came before the
 * letter went is no answer to it.
 */
function answerDay(file: CaseFile, letter: WithId<'letters'>, today: Day): Day | null {
  const event = find(file, 'events', letter.answer)
  if (event === null) return null
  const day = event.happened.day ?? event.recordedAt.slice(0, 10)
  return day <= today && day >= (wentOn(letter) ?? day) ? day : null
}

/** The first day that shows that a letter went; null: none is known. */
export function wentOn(letter: WithId<'letters'>): Day | null {
  return letter.postedOn ?? letter.firstPresentedOn ?? letter.deliveredOn
}
