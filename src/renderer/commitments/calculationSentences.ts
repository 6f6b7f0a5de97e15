import type { Step } from '#domain/time/phrases/reading'
import type { Day, Moment, Time } from '#domain/time/when'
import type { ClosedDay } from '#domain/time/workingDays'
import type { WordBook } from '#words/say'

/** The steps of a calculation told in sentences, in the order they were taken. */
export function calculationSentences(
  steps: readonly Step[],
  words: WordBook,
  today: Day
): readonly string[] {
  return steps.map((step) => sentence(step, words, today))
}

function sentence(step: Step, words: WordBook, today: Day): string {
  const say = words.commitments.calculation
  const day = (given: Day) => words.dates.dayInFull(given)
  const moment = (given: Moment) => words.dates.moment(given, today)
  const time = (given: Time) => words.dates.time(given)
  switch (step.kind) {
    case 'start-excluded':
      return say.startExcluded
    case 'upper-bound':
      return say.upperBound(step.lower, step.upper)
    case 'bare-days':
      return step.countedAs === 'calendar' ? say.bareCalendar : say.bareWorking
    case 'days-counted':
      return say.counted(say.days(step.number), step.dayKind, day(step.last))
    case 'clear-days':
      return say.clear(day(step.last))
    case 'minutes-added':
      return say.hours(moment(step.to))
    case 'weeks-added':
      return say.weeks(day(step.last))
    case 'months-added':
      return step.shortened ? say.monthsShort(day(step.last)) : say.months(day(step.last))
    case 'rolled-over':
      return say.rolled(day(step.from), day(step.to), why(step.from, step.skipped, words))
    case 'tolerance':
      return say.tolerance(step.minutes, moment(step.to))
    case 'part-of-day':
      return say.part(time(step.literal), time(step.prudent))
    case 'day-named':
      return say.dayNamed(day(step.day))
    case 'before-day':
      return say.before(day(step.dayBefore), day(step.day))
    case 'slot-named':
      return say.slot(day(step.slot.day), time(step.slot.from), time(step.slot.to))
    case 'time-named':
      return say.timeNamed(moment(step.moment))
    case 'week-end':
      return step.literal === step.sunday
        ? say.weekOver(day(step.sunday))
        : say.weekEnd(day(step.literal), day(step.sunday))
    case 'month-end':
      return say.monthEnd(day(step.day))
    case 'no-date':
      return say.noDate
  }
}

function why(day: Day, skipped: readonly ClosedDay[], words: WordBook): string {
  const say = words.commitments.calculation
  const closed = skipped.find((one) => one.day === day)?.why
  if (closed !== undefined && closed !== 'saturday' && closed !== 'sunday')
    return say.holiday(words.holidays[closed])
  return say.weekend
}
