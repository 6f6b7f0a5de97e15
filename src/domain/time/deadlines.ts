import { addDays, addMonths, addYears } from './day'
import { calendarDays, months as monthsFrom, withRollOver } from './phrases/delays'
import type { KnownReading } from './phrases/reading'
import type { Day, Territory } from './when'

/**
 * Rule R14: the deadline a claimant's own letter sets, "N jours à compter de la réception". The day
 * of receipt does not count; a prudent end on a closed day moves to the next working day
 * (Code de procédure civile, art. 641 and 642, by analogy).
 */
export function letterDeadline(receivedOn: Day, days: number, territory: Territory): KnownReading {
  return withRollOver('R14', calendarDays(receivedOn, days, territory), territory)
}

/**
 * The prudent last day of a wait of months that runs from a receipt (rule R12): the same day number, or the last of a
 * month that has none, moved off a closed day.
 */
export function monthsLater(receivedOn: Day, months: number, territory: Territory): Day {
  const { last } = monthsFrom(receivedOn, months)
  return withRollOver('R12', { last, steps: [] }, territory).prudent?.day ?? last
}

/** A limitation period: the day it ends, the last day that is safe, the day to start warning. */
export type Limitation = {
  readonly rule: 'R15'
  readonly expires: Day
  readonly lastSafeDay: Day
  readonly alertFrom: Day
}

/**
 * Rule R15: a limitation counted in years from a day. It ends on the same day number, with no
 * roll-over (Code civil, art. 2228 and 2229), and the last safe day is the one before.
 */
export function limitation(from: Day, years: number): Limitation {
  const expires = addYears(from, years)
  return {
    rule: 'R15',
    expires,
    lastSafeDay: addDays(expires, -1),
    alertFrom: addMonths(expires, -1)
  }
}
