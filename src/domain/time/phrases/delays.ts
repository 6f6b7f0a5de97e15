import { addDays, addMonths, civilDate } from '../day'
import { addMinutes, endOfDay } from '../moment'
import type { Day, Moment, Territory } from '../when'
import { countDays, type DayKind, rollOver } from '../workingDays'
import type { KnownReading, Rule, Step } from './reading'

const MINUTES_OF_DAY = 24 * 60

/** A delay counted from its start: the day it ends on and how it was reached. */
export type Delay = { readonly last: Day; readonly steps: readonly Step[] }

/** `number` calendar days after a start that does not count (art. 641). */
export function calendarDays(start: Day, number: number, territory: Territory): Delay {
  return countedDays(start, number, 'calendar', territory)
}

function countedDays(start: Day, number: number, dayKind: DayKind, territory: Territory): Delay {
  const count = countDays(start, number, dayKind, territory)
  return {
    last: count.last,
    steps: [
      { kind: 'start-excluded', day: start },
      { kind: 'days-counted', of: 'both', dayKind, number, ...count }
    ]
  }
}

/** `number` weeks of seven days. */
export function weeks(start: Day, number: number): Delay {
  const last = addDays(start, 7 * number)
  return {
    last,
    steps: [
      { kind: 'start-excluded', day: start },
      { kind: 'weeks-added', number, last }
    ]
  }
}

/** `number` months: the same day number, or the last day of the month (art. 641). */
export function months(start: Day, number: number): Delay {
  const last = addMonths(start, number)
  const shortened = civilDate(last).date !== civilDate(start).date
  return { last, steps: [{ kind: 'months-added', number, last, shortened }] }
}

/** The literal end of a delay, and its prudent end moved off a closed day (art. 642). */
export function withRollOver(rule: Rule, delay: Delay, territory: Territory): KnownReading {
  const rolled = rollOver(delay.last, territory)
  const moved: Step[] =
    rolled.day === delay.last
      ? []
      : [
          {
            kind: 'rolled-over',
            of: 'prudent',
            from: delay.last,
            to: rolled.day,
            skipped: rolled.skipped
          }
        ]
  return {
    rule,
    slot: null,
    literal: endOfDay(delay.last),
    prudent: endOfDay(rolled.day),
    steps: [...delay.steps, ...moved],
    ambiguity: null
  }
}

/** Days *ouvrés* or *ouvrables*: they end on a counted day, the same for both dates (R2, R3). */
export function openDays(
  rule: Rule,
  start: Day,
  number: number,
  dayKind: DayKind,
  territory: Territory
): KnownReading {
  const { last, steps } = countedDays(start, number, dayKind, territory)
  const end = endOfDay(last)
  return { rule, slot: null, literal: end, prudent: end, steps, ambiguity: null }
}

/** Clear days: neither the first nor the last day counts; both dates roll over (R4). */
export function clearDays(
  rule: Rule,
  start: Day,
  number: number,
  territory: Territory
): KnownReading {
  const last = addDays(start, number + 1)
  const rolled = rollOver(last, territory)
  const steps: Step[] = [
    { kind: 'start-excluded', day: start },
    { kind: 'clear-days', number, last }
  ]
  if (rolled.day !== last) {
    steps.push({
      kind: 'rolled-over',
      of: 'both',
      from: last,
      to: rolled.day,
      skipped: rolled.skipped
    })
  }
  const end = endOfDay(rolled.day)
  return { rule, slot: null, literal: end, prudent: end, steps, ambiguity: null }
}

/**
 * Hours: word for word on the wall clock; kindly read one working day for each 24 hours begun,
 * after the day of the promise (R5).
 */
export function hours(
  rule: Rule,
  said: Moment,
  minutes: number,
  territory: Territory
): KnownReading {
  const literal = addMinutes(said, minutes)
  const number = Math.ceil(minutes / MINUTES_OF_DAY)
  const count = countDays(said.day, number, 'ouvres', territory)
  return {
    rule,
    slot: null,
    literal,
    prudent: endOfDay(count.last),
    steps: [
      { kind: 'minutes-added', minutes, to: literal },
      { kind: 'start-excluded', day: said.day },
      { kind: 'days-counted', of: 'prudent', dayKind: 'ouvres', number, ...count }
    ],
    ambiguity: null
  }
}
