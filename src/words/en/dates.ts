import type { Instant } from '#domain/case/fields'
import { civilDate, daysBetween, weekday } from '#domain/time/day'
import type { Day, Moment, Time, When } from '#domain/time/when'
import type { dates as french } from '../fr/dates'
import type { Words } from '../words'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

function weekdayOf(day: Day): string {
  return WEEKDAYS[weekday(day) - 1] ?? ''
}

function monthOf(day: Day): string {
  return MONTHS[civilDate(day).month - 1] ?? ''
}

/** "Fri 11 Dec"; another year than today's is added. */
function day(given: Day, today: Day): string {
  return `${weekdayOf(given).slice(0, 3)} ${dayOfMonth(given, today)}`
}

/** "11 Dec", "1 Dec 2027". */
function dayOfMonth(given: Day, today: Day): string {
  const { date, year } = civilDate(given)
  const short = `${date} ${monthOf(given).slice(0, 3)}`
  return year === civilDate(today).year ? short : `${short} ${year}`
}

/** "Friday 11 December 2026". */
function dayInFull(given: Day): string {
  const { date, year } = civilDate(given)
  return `${weekdayOf(given)} ${date} ${monthOf(given)} ${year}`
}

/** "November 2026". */
function month(given: Day): string {
  return `${monthOf(given)} ${civilDate(given).year}`
}

/** "14:30": the French clock has 24 hours. */
function time(given: Time): string {
  return given.replace(/^0/, '')
}

/** "Tue 8 Dec, 11:15"; the end of a day is said "inclusive", never "midnight". */
function moment(given: Moment, today: Day): string {
  return given.time === '24:00'
    ? `${day(given.day, today)} inclusive`
    : `${day(given.day, today)}, ${time(given.time)}`
}

/** "today", "tomorrow", "in 2 days", "3 days ago". */
function relative(given: Day, today: Day): string {
  const days = daysBetween(today, given)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${days} days` : `${-days} days ago`
}

/** When something happened, as precisely as it is known: "around 16 Nov", "in November 2026", "date unknown". */
function when(given: When, today: Day): string {
  if (given.day === null || given.precision === 'unknown') return 'date unknown'
  if (given.precision === 'month') return `in ${month(given.day)}`
  if (given.precision === 'about') return `around ${dayOfMonth(given.day, today)}`
  if (given.time === null) return day(given.day, today)
  const from = moment({ day: given.day, time: given.time }, today)
  return given.until === null ? from : `${from} – ${time(given.until)}`
}

/** When something was noted: the wall clock of the instant itself. */
function instant(given: Instant, today: Day): string {
  return moment({ day: given.slice(0, 10), time: given.slice(11, 16) }, today)
}

/** Days and times as the screens show them in English. */
export const dates = {
  day,
  dayOfMonth,
  dayInFull,
  month,
  monthName: monthOf,
  time,
  moment,
  relative,
  when,
  instant,
  weekday: weekdayOf
} satisfies Words<typeof french>
