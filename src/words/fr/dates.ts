import type { Instant } from '#domain/case/fields'
import { civilDate, daysBetween, weekday } from '#domain/time/day'
import { minutesOf } from '#domain/time/moment'
import type { Day, Moment, Time, When } from '#domain/time/when'

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre'
]
const SHORT_MONTHS = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juill.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.'
]

function ordinal(date: number): string {
  return date === 1 ? '1er' : String(date)
}

function weekdayOf(day: Day): string {
  return WEEKDAYS[weekday(day) - 1] ?? ''
}

function sameYear(day: Day, today: Day): boolean {
  return civilDate(day).year === civilDate(today).year
}

/** "ven. 11 déc.", "mar. 1er déc."; another year than today's is added. */
function day(given: Day, today: Day): string {
  return `${weekdayOf(given).slice(0, 3)}. ${dayOfMonth(given, today)}`
}

/** "11 déc.", "1er déc. 2027": without the weekday, where room is short. */
function dayOfMonth(given: Day, today: Day): string {
  const { date, month, year } = civilDate(given)
  const short = `${ordinal(date)} ${SHORT_MONTHS[month - 1]}`
  return sameYear(given, today) ? short : `${short} ${year}`
}

/** "vendredi 11 décembre 2026": the day in full, as it is read back to whoever typed it. */
function dayInFull(given: Day): string {
  const { date, month, year } = civilDate(given)
  return `${weekdayOf(given)} ${ordinal(date)} ${MONTHS[month - 1]} ${year}`
}

/** "novembre 2026". */
function month(given: Day): string {
  const { month: number, year } = civilDate(given)
  return `${MONTHS[number - 1]} ${year}`
}

/** "Novembre": the month alone, as a sentence begins. */
function monthName(given: Day): string {
  const name = MONTHS[civilDate(given).month - 1] ?? ''
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
}

/** "14 h 30", "9 h". */
function time(given: Time): string {
  const minutes = minutesOf(given) % 60
  const hours = `${Math.floor(minutesOf(given) / 60)} h`
  return minutes === 0 ? hours : `${hours} ${String(minutes).padStart(2, '0')}`
}

/** "mar. 8 déc., 11 h 15"; the end of a day is said "inclus", never "minuit". */
function moment(given: Moment, today: Day): string {
  return given.time === '24:00'
    ? `${day(given.day, today)} inclus`
    : `${day(given.day, today)}, ${time(given.time)}`
}

/** "aujourd’hui", "demain", "dans 2 jours", "il y a 3 jours". */
function relative(given: Day, today: Day): string {
  const days = daysBetween(today, given)
  if (days === 0) return 'aujourd’hui'
  if (days === 1) return 'demain'
  if (days === -1) return 'hier'
  return days > 0 ? `dans ${days} jours` : `il y a ${-days} jours`
}

/** When something happened, as precisely as it is known: "vers le 16 nov.", "en novembre 2026", "date inconnue". */
function when(given: When, today: Day): string {
  if (given.day === null || given.precision === 'unknown') return 'date inconnue'
  if (given.precision === 'month') return `en ${month(given.day)}`
  if (given.precision === 'about') return `vers le ${dayOfMonth(given.day, today)}`
  if (given.time === null) return day(given.day, today)
  const from = moment({ day: given.day, time: given.time }, today)
  return given.until === null ? from : `${from} – ${time(given.until)}`
}

/** When something was noted: the wall clock of the instant itself. */
function instant(given: Instant, today: Day): string {
  return moment({ day: given.slice(0, 10), time: given.slice(11, 16) }, today)
}

/** Days and times as the screens show them in French; spaces that must not break are U+00A0. */
export const dates = {
  day,
  dayOfMonth,
  dayInFull,
  month,
  monthName,
  time,
  moment,
  relative,
  when,
  instant,
  weekday: weekdayOf
} as const
