import { weekdayAt } from './calendarWords'
import { type HourRead, hourAt } from './hourWords'
import { numberAt } from './numbers'
import { type Match, type Reader, unreadable } from './tokens'

const DAY_MINUTES = 24 * 60

// From 13 h to 23 h an hour is one of the clock: nobody promises a delay of "14 heures".
const FIRST_CLOCK_HOUR = 13 * 60

// Nobody visits or rings before six in the morning.
const FIRST_SURE_HOUR = 6 * 60

// Words that may stand between "sous", "dans" or "délai" and the length they announce.
const BETWEEN =
  /^(?:les?|l|un|une|des?|d|maximum|maximal|maxi?|moins|prochaine?s?|au|plus|tard|entre)$/
const LENGTH_WORD = /^(?:sous|dans|delai|en|moins)$/

/** Reads "dans l'heure", hours, and spans of hours: times of the day, slots or lengths. */
export const readHours: Reader = (words, at) =>
  withinTheHour(words, at) ?? hourRange(words, at) ?? singleHour(words, at)

function withinTheHour(words: readonly string[], at: number): Match | null {
  const found = words[at] === 'dans' && words[at + 1] === 'l' && words[at + 2] === 'heure'
  return found ? { meaning: { kind: 'within-the-hour' }, next: at + 3 } : null
}

/** Whether the words before a place announce a length of time: "sous", "dans les", "délai de". */
export function announcesLength(words: readonly string[], at: number): boolean {
  let place = at - 1
  while (place >= 0 && BETWEEN.test(words[place] ?? '') && words[place] !== 'moins') place -= 1
  return LENGTH_WORD.test(words[place] ?? '') && words[place - 1] !== 'au'
}

function singleHour(words: readonly string[], at: number): Match | null {
  const hour = hourAt(words, at) ?? hourBeforeProchaines(words, at)
  if (hour === null) return null
  const { next } = hour
  if (/^(?:ouvr|franc)/.test(words[next] ?? '') || words[next] === '/' || words[next] === 'sur') {
    return unreadable(next)
  }
  const previous = words[at - 1] ?? ''
  const announced = announcesLength(words, at)
  if (hour.clock) return announced ? unreadable(next) : time(hour)
  if (announced) return length(null, hour.minutes, next)
  const wholeDays = hour.minutes % DAY_MINUTES === 0
  if (previous === 'ici') {
    if (wholeDays || hour.minutes === 60) return length(null, hour.minutes, next)
    return hour.exact || isClockHour(hour.minutes)
      ? time(hour)
      : { meaning: { kind: 'hours', minutes: hour.minutes }, next }
  }
  if (previous === 'avant' || (previous === 'tard' && wholeDays)) {
    if (wholeDays && hour.minutes > DAY_MINUTES) return length(null, hour.minutes, next)
    return wholeDays || nightOrAfternoon(words, at, hour) ? unreadable(next) : time(hour)
  }
  const plainTime = hour.exact || isClockHour(hour.minutes)
  if (nightOrAfternoon(words, at, hour)) return unreadable(next)
  if (previous === 'a' || previous === 'pour' || plainTime) return time(hour)
  return { meaning: { kind: 'hours', minutes: hour.minutes }, next }
}

// "Les 48 prochaines heures".
function hourBeforeProchaines(words: readonly string[], at: number): HourRead | null {
  const number = numberAt(words, at)
  if (number === null || words[number.next] !== 'prochaines') return null
  const rest = [String(number.value), ...words.slice(number.next + 1)]
  const hour = hourAt(rest, 0)
  return hour === null ? null : { ...hour, next: number.next + hour.next }
}

// "Demain à 2 h" is said of the afternoon as well as written of the night: only "02 h" or "2 h du matin" is sure.
function nightOrAfternoon(words: readonly string[], at: number, hour: HourRead): boolean {
  return !hour.clock && hour.minutes < FIRST_SURE_HOUR && !/^0/.test(words[at] ?? '')
}

function isClockHour(minutes: number): boolean {
  return minutes >= FIRST_CLOCK_HOUR && minutes < DAY_MINUTES
}

function time(hour: HourRead): Match {
  const { minutes, midnight, next } = hour
  if (!(minutes >= 0 && minutes <= DAY_MINUTES)) return unreadable(next)
  return { meaning: { kind: 'time', minutes, midnight }, next }
}

function length(lower: number | null, minutes: number, next: number): Match {
  if (!(minutes > 0)) return unreadable(next)
  return { meaning: { kind: 'delay', unit: 'minute', lower, number: minutes }, next }
}

type Bound = { readonly hour: HourRead | null; readonly minutes: number; readonly next: number }

// An hour, or a bare number whose unit stands at the other end of the span.
function boundAt(words: readonly string[], at: number): Bound | null {
  const hour = hourAt(words, at)
  if (hour !== null) return { hour, minutes: hour.minutes, next: hour.next }
  const number = numberAt(words, at)
  return number === null ? null : { hour: null, minutes: number.value * 60, next: number.next }
}

function hourRange(words: readonly string[], at: number): Match | null {
  const opened = words[at] === 'entre' || words[at] === 'de'
  const between = words[at] === 'entre'
  const lower = boundAt(words, opened ? at + 1 : at)
  if (lower === null) return null
  const separator = words[lower.next] ?? ''
  const joins = between
    ? separator === 'et' || separator === '-'
    : /^(?:a|-|\/|ou)$/.test(separator)
  if (!joins) return null
  const upper = boundAt(words, lower.next + 1)
  if (upper === null || (lower.hour === null && upper.hour === null)) return null
  // "Lundi 7 à 14 h": the 7th. "Mardi 8-12 h" may be the 8th as well as from 8 h.
  const dated = words[at - 1] === 'le' || weekdayAt(words, at - 1) !== null
  if (lower.hour === null && dated) return separator === 'a' ? null : unreadable(upper.next)
  // "14 h et 16 jours", "14 h à 3 conseillers": the second number belongs to another thing.
  const bare = upper.hour === null
  const ofOther = bare && /^[a-z%€]/.test(words[upper.next] ?? '')
  if (bare && separator === 'ou') return hourOrTwo(words, at, lower, upper, ofOther)
  if (bare && !opened && separator !== '-') return null
  if (ofOther) return null
  const from = lower.hour?.midnight === true ? 0 : lower.minutes
  const { minutes: to, next } = upper
  if (!(from < to) || /^(?:ouvr|franc)/.test(words[next] ?? '')) return unreadable(next)
  const clock = lower.hour?.clock === true || upper.hour?.clock === true
  if (!clock && announcesLength(words, at)) return length(from, to, next)
  if (!clock && to > DAY_MINUTES && to % DAY_MINUTES === 0) return length(from, to, next)
  if (separator === 'ou' || to > DAY_MINUTES) return unreadable(next)
  const written = { ...(lower.hour ?? upper.hour), minutes: from } as HourRead
  if (!clock && nightOrAfternoon(words, opened ? at + 1 : at, written)) return unreadable(next)
  const exact = clock || lower.hour?.exact === true || upper.hour?.exact === true
  const units = lower.hour !== null && upper.hour !== null
  return {
    meaning: { kind: 'slot', from, to, early: !exact && mayBeLength(from, to, units || opened) },
    next
  }
}

// "Dans une heure ou deux": the unit is said once, after the first number.
function hourOrTwo(
  words: readonly string[],
  at: number,
  lower: Bound,
  upper: Bound,
  ofOther: boolean
): Match {
  const announced = announcesLength(words, at) || words[at - 1] === 'ici'
  const span = !ofOther && lower.minutes < upper.minutes && lower.hour?.clock !== true
  return announced && span
    ? length(lower.minutes, upper.minutes, upper.next)
    : unreadable(upper.next)
}

// "2 à 4 h", "12 à 24 h" may be lengths: only a day or a part of a day makes them a slot.
function mayBeLength(from: number, to: number, plain: boolean): boolean {
  if (from === DAY_MINUTES / 2 && to === DAY_MINUTES) return true
  return from < (plain ? 6 * 60 : FIRST_CLOCK_HOUR)
}
