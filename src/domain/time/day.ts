import type { Day, Time } from './when'

/** The parts of a civil day: `month` 1 to 12, `date` 1 to 31. */
export type CivilDate = { readonly year: number; readonly month: number; readonly date: number }

// The Gregorian calendar starts in October 1582; 1583 is its first whole year.
const FIRST_YEAR = 1583
const LAST_YEAR = 9999

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/
const TIME_PATTERN = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** The number of days of a month (1 to 12) of a year; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

/** Whether a text is a time of the wall clock, `00:00` to `23:59`, or `24:00`, the end of a day. */
export function isTime(text: string): text is Time {
  return TIME_PATTERN.test(text)
}

/** Whether a text is a real calendar day `YYYY-MM-DD`, from 1583 to 9999. */
export function isDay(text: string): text is Day {
  const parts = DAY_PATTERN.exec(text)
  if (parts === null) return false
  return isCivilDate({ year: Number(parts[1]), month: Number(parts[2]), date: Number(parts[3]) })
}

/** Whether year, month and date make a real calendar day, from 1583 to 9999. */
export function isCivilDate({ year, month, date }: CivilDate): boolean {
  if (![year, month, date].every(Number.isInteger)) return false
  if (year < FIRST_YEAR || year > LAST_YEAR) return false
  return date >= 1 && date <= daysInMonth(year, month)
}

/** The parts of a day. Throws on a text that is no day: callers validate first. */
export function civilDate(day: Day): CivilDate {
  if (!isDay(day)) throw new RangeError(`not a calendar day: ${day}`)
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    date: Number(day.slice(8, 10))
  }
}

/** The day `YYYY-MM-DD` of these parts, or null when the calendar has no such day. */
export function dayFrom(parts: CivilDate): Day | null {
  if (!isCivilDate(parts)) return null
  const month = String(parts.month).padStart(2, '0')
  return `${parts.year}-${month}-${String(parts.date).padStart(2, '0')}`
}

// Days since 1970-01-01 with years that start in March, so that a leap day comes last
// (Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil).
function serial(day: Day): number {
  const { year, month, date } = civilDate(day)
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468
}

function fromSerial(days: number): Day {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365
  )
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  const dayOfYear = dayOfEra - (365 * yearOfEra + leapDays)
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return known(dayFrom({ year, month, date }))
}

function known(day: Day | null): Day {
  if (day === null) throw new RangeError('beyond the days the calendar knows (1583 to 9999)')
  return day
}

/** The day `count` days later (earlier when negative). Throws beyond 1583 to 9999. */
export function addDays(day: Day, count: number): Day {
  return fromSerial(serial(day) + count)
}

/** The number of days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return serial(to) - serial(from)
}

/** The day of the week, 1 Monday to 7 Sunday (ISO 8601). */
export function weekday(day: Day): number {
  // Day 0 (1970-01-01) was a Thursday.
  return ((((serial(day) + 3) % 7) + 7) % 7) + 1
}

/** The last day of the month of a day. */
export function endOfMonth(day: Day): Day {
  const { year, month } = civilDate(day)
  return known(dayFrom({ year, month, date: daysInMonth(year, month) }))
}

/**
 * The same day number `count` months later (earlier when negative), or the last day of that month
 * when it has no such number (Code de procédure civile, art. 641).
 */
export function addMonths(day: Day, count: number): Day {
  const { year, month, date } = civilDate(day)
  const months = year * 12 + month - 1 + count
  const target = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
  const last = daysInMonth(target.year, target.month)
  return known(dayFrom({ ...target, date: Math.min(date, last) }))
}

/** The same day `count` years later; 29 February becomes the 28th (art. 641). */
export function addYears(day: Day, count: number): Day {
  return addMonths(day, count * 12)
}

/** Order of two days: negative when the first comes first, 0 when equal, else positive. */
export function compareDays(one: Day, other: Day): number {
  return one < other ? -1 : one > other ? 1 : 0
}
