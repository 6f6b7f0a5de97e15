import { addDays, compareDays } from '../day'
import { addMinutes, endOfDay, minutesOf, timeFrom } from '../moment'
import { PART_ENDS, PART_STARTS, TOLERANCE_MINUTES } from '../tolerances'
import type { Day, Moment, Territory } from '../when'
import { rollOver } from '../workingDays'
import { weekOf } from './namedDays'
import type { KnownReading, PartOfDay, Rule, Step } from './reading'

function reading(
  rule: Rule,
  literal: Moment,
  prudent: Moment,
  steps: readonly Step[]
): KnownReading {
  return { rule, slot: null, literal, prudent, steps, ambiguity: null }
}

function withTolerance(rule: Rule, literal: Moment, steps: readonly Step[]): KnownReading {
  const to = addMinutes(literal, TOLERANCE_MINUTES)
  return reading(rule, literal, to, [
    ...steps,
    { kind: 'tolerance', minutes: TOLERANCE_MINUTES, to }
  ])
}

/** R7: an appointment from one minute of a day to another; null when no clock shows them. */
export function readSlot(day: Day, from: number, to: number): KnownReading | null {
  const [start, end] = [timeFrom(from), timeFrom(to)]
  if (start === null || end === null) return null
  const slot = { day, from: start, to: end }
  return { ...withTolerance('R7', { day, time: end }, [{ kind: 'slot-named', slot }]), slot }
}

/** R18: an hour of a day, in minutes since midnight; null when no clock shows it. */
export function readTime(day: Day, minutes: number): KnownReading | null {
  const time = timeFrom(minutes)
  if (time === null) return null
  const moment = { day, time }
  return withTolerance('R18', moment, [{ kind: 'time-named', moment }])
}

/** R18: "dans l'heure". */
export function readWithinTheHour(said: Moment): KnownReading {
  const to = addMinutes(said, 60)
  return withTolerance('R18', to, [{ kind: 'minutes-added', minutes: 60, to }])
}

/** R8: a part of a day. */
export function readPartOfDay(day: Day, part: PartOfDay): KnownReading {
  const { literal, prudent } = PART_ENDS[part]
  const step: Step = { kind: 'part-of-day', part, day, literal, prudent }
  return reading('R8', { day, time: literal }, { day, time: prudent }, [step])
}

/** Whether a span of minutes lies in a part of a day; "cet après-midi, de 9 h à 11 h" does not. */
export function liesIn(part: PartOfDay, from: number, to: number): boolean {
  const [start, end] = [minutesOf(PART_STARTS[part]), minutesOf(PART_ENDS[part].prudent)]
  return from >= start && to <= end && from < minutesOf(PART_ENDS[part].literal)
}

/** R16: a day named by the phrase. */
export function readNamedDay(day: Day): KnownReading {
  return reading('R16', endOfDay(day), endOfDay(day), [{ kind: 'day-named', day }])
}

/** R16: "avant le 15" is the 14th word for word, the 15th kindly read. */
export function readBeforeDay(day: Day): KnownReading {
  const dayBefore = addDays(day, -1)
  const step: Step = { kind: 'before-day', day, dayBefore }
  return reading('R16', endOfDay(dayBefore), endOfDay(day), [step])
}

/** R9 and R17: the end of this week or of the next. Said at the week-end, "this week" ends on Sunday. */
export function readWeek(said: Day, week: 'this' | 'next'): KnownReading {
  const { friday, sunday } = weekOf(said, week)
  const literal = compareDays(said, friday) > 0 ? sunday : friday
  const step: Step = { kind: 'week-end', week, literal, sunday }
  const rule = week === 'this' ? 'R9' : 'R17'
  return reading(rule, endOfDay(literal), endOfDay(sunday), [step])
}

/** R17: the last day of a month, kindly moved off a closed day. */
export function readMonthEnd(day: Day, territory: Territory): KnownReading {
  const rolled = rollOver(day, territory)
  const steps: Step[] = [{ kind: 'month-end', day }]
  if (rolled.day !== day) {
    steps.push({
      kind: 'rolled-over',
      of: 'prudent',
      from: day,
      to: rolled.day,
      skipped: rolled.skipped
    })
  }
  return reading('R17', endOfDay(day), endOfDay(rolled.day), steps)
}

/** R13: words that set no date. */
export const NO_DATE: KnownReading = {
  rule: 'R13',
  slot: null,
  literal: null,
  prudent: null,
  steps: [{ kind: 'no-date' }],
  ambiguity: null
}
