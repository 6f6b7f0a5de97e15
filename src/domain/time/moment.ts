import { addDays, compareDays, daysBetween } from './day'
import type { Day, Moment, Time } from './when'

const MINUTES_OF_DAY = 24 * 60

/** Minutes since midnight of a time `HH:MM`; `24:00` gives 1440. */
export function minutesOf(time: Time): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** The time `HH:MM` of so many minutes since midnight (0 to 1440), else null. */
export function timeFrom(minutes: number): Time | null {
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > MINUTES_OF_DAY) return null
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0')
  return `${hours}:${String(minutes % 60).padStart(2, '0')}`
}

/** The end of a day: `24:00`, as a period of days ends (Code de procédure civile, art. 642). */
export function endOfDay(day: Day): Moment {
  return { day, time: '24:00' }
}

/** The same instant with `24:00` written as `00:00` of the next day. */
export function normalise(moment: Moment): Moment {
  return moment.time === '24:00' ? { day: addDays(moment.day, 1), time: '00:00' } : moment
}

/**
 * The moment `minutes` later (earlier when negative) on the wall clock: a day has 24 hours, changes
 * of summer time are ignored. The result is never written `24:00`, but for 0 minutes added to it.
 */
export function addMinutes(moment: Moment, minutes: number): Moment {
  if (minutes === 0) return moment
  const total = minutesOf(moment.time) + minutes
  const days = Math.floor(total / MINUTES_OF_DAY)
  const time = timeFrom(total - days * MINUTES_OF_DAY) ?? '00:00'
  return { day: addDays(moment.day, days), time }
}

/** Minutes of the wall clock from one moment to another; negative when `to` comes first. */
export function minutesBetween(from: Moment, to: Moment): number {
  const days = daysBetween(from.day, to.day)
  return days * MINUTES_OF_DAY + minutesOf(to.time) - minutesOf(from.time)
}

/** Order of two moments; `24:00` equals `00:00` of the next day. */
export function compareMoments(one: Moment, other: Moment): number {
  const [first, second] = [normalise(one), normalise(other)]
  return compareDays(first.day, second.day) || minutesOf(first.time) - minutesOf(second.time)
}
