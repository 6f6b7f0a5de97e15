import { type CaseFile, find, type WithId } from '../case/caseFile'
import { endOfMonth } from '../time/day'
import { minutesOf } from '../time/moment'
import { NO_DATE, readNamedDay, readSlot } from '../time/phrases/clockRules'
import type { KnownReading } from '../time/phrases/reading'
import { readPhrase } from '../time/phrases/readPhrase'
import type { Moment, When } from '../time/when'

/**
 * When a commitment is due, with the steps of the calculation, or why that cannot be said: the phrase is read by no
 * rule, or the day on which it was said is not known.
 */
export type CommitmentReading =
  | KnownReading
  | { readonly rule: null; readonly why: 'unknown-phrase' | 'unknown-day' }

/**
 * The reading of a commitment's due date: a slot entered by hand first, then a due day entered by hand, then its
 * phrase, counted from the event in which it was made (rules R1 to R18, legal.md §4.3).
 */
export function dueReading(file: CaseFile, commitment: WithId<'commitments'>): CommitmentReading {
  const { slot, dueDay } = commitment
  const byHand = slot === null ? null : readSlot(slot.day, minutesOf(slot.from), minutesOf(slot.to))
  if (byHand !== null) return byHand
  if (dueDay !== null) return readNamedDay(dueDay)
  if (commitment.phrase.trim() === '') return NO_DATE
  const said = saidMoment(find(file, 'events', commitment.madeIn)?.happened ?? null)
  if (said === null) return { rule: null, why: 'unknown-day' }
  const { territory } = file.claimant
  const { phrase, bareDays } = commitment
  const reading = readPhrase(phrase, said, territory, { bareDaysAre: bareDays })
  return reading.rule === null ? { rule: null, why: 'unknown-phrase' } : reading
}

/**
 * The moment from which a promise is counted: noon when its hour is not known; the last day of the month when only
 * the month is, so that no letter is earlier than what was promised.
 */
export function saidMoment(happened: When | null): Moment | null {
  if (happened === null || happened.day === null) return null
  const day = happened.precision === 'month' ? endOfMonth(happened.day) : happened.day
  return { day, time: happened.time ?? '12:00' }
}
