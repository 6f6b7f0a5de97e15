import type { Moment, Territory } from '../when'
import { calendarDays, clearDays, hours, months, openDays, weeks, withRollOver } from './delays'
import type { KnownReading, Rule, Step } from './reading'
import type { Meaning } from './tokens'

export type BareDays = 'calendar' | 'working'

/** Rules R1 to R6, R11 and R12: a delay counted from the moment it was said; its longer end is kept. */
export function readDelayRule(
  delay: Extract<Meaning, { kind: 'delay' }>,
  said: Moment,
  territory: Territory,
  bareDaysAre: BareDays
): KnownReading {
  const reading = single(delay, said, territory, bareDaysAre)
  if (delay.lower === null) return reading
  const kept: Step = { kind: 'upper-bound', lower: delay.lower, upper: delay.number }
  return { ...reading, rule: 'R6', steps: [kept, ...reading.steps] }
}

function single(
  { unit, number }: Extract<Meaning, { kind: 'delay' }>,
  said: Moment,
  territory: Territory,
  bareDaysAre: BareDays
): KnownReading {
  switch (unit) {
    case 'bare-day':
      return bareDays(number, said, territory, bareDaysAre)
    case 'calendar-day':
      return withRollOver('R1', calendarDays(said.day, number, territory), territory)
    case 'ouvres':
      return openDays('R2', said.day, number, 'ouvres', territory)
    case 'ouvrables':
      return openDays('R3', said.day, number, 'ouvrables', territory)
    case 'clear-day':
      return clearDays('R4', said.day, number, territory)
    case 'minute':
      return hours('R5', said, number, territory)
    case 'week':
      return withRollOver('R11', weeks(said.day, number), territory)
    case 'month':
      return withRollOver('R12', months(said.day, number), territory)
  }
}

// "Cinq jours" alone is calendar by default; the claimant may say that working days were meant.
function bareDays(
  number: number,
  said: Moment,
  territory: Territory,
  countedAs: BareDays
): KnownReading {
  const reading =
    countedAs === 'working'
      ? openDays('R2', said.day, number, 'ouvres', territory)
      : withRollOver('R1', calendarDays(said.day, number, territory), territory)
  const choice: Step = { kind: 'bare-days', countedAs }
  return { ...reading, steps: [...reading.steps, choice], ambiguity: 'calendar-or-working' }
}

/** A delay of `days` calendar days under another rule: "huitaine" and "quinzaine" (R10), R14. */
export function readCalendarDays(
  rule: Rule,
  days: number,
  said: Moment,
  territory: Territory
): KnownReading {
  return withRollOver(rule, calendarDays(said.day, days, territory), territory)
}
