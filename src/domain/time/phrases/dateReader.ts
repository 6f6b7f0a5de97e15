import { isCivilDate } from '../day'
import { dateNumberAt, monthOf, weekdayAt, yearAt } from './calendarWords'
import { hourAt } from './hourWords'
import { numberAt } from './numbers'
import { type Match, type NamedDay, type Reader, unreadable } from './tokens'

/** Reads a date: "le 4 décembre", "1er déc. 2026", "04/12/2026", "2026-12-04", "le 15", "vendredi 4". */
export const readDate: Reader = (words, at) =>
  figures(words, at) ?? withMonthName(words, at) ?? numberAlone(words, at)

function day(named: NamedDay, next: number): Match {
  return { meaning: { kind: 'day', day: named }, next }
}

function figures(words: readonly string[], at: number): Match | null {
  const word = words[at] ?? ''
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(word)
  if (iso !== null) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), at + 1)
  const french = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(word)
  if (french === null || (french[2] !== '/' && french[4] === undefined)) return null
  const [date, month] = [Number(french[1]), Number(french[3])]
  if (french[4] === undefined) return monthDay(month, date, at + 1)
  const year = Number(french[4])
  return dated(french[4].length === 2 ? 2000 + year : year, month, date, at + 1)
}

function dated(year: number, month: number, date: number, next: number): Match {
  const parts = { year, month, date }
  return isCivilDate(parts) ? day({ kind: 'date', parts }, next) : unreadable(next)
}

// 2000 is a leap year: 29 February is a day of some years.
function monthDay(month: number, date: number, next: number): Match {
  const exists = isCivilDate({ year: 2000, month, date })
  return exists ? day({ kind: 'month-day', month, date }, next) : unreadable(next)
}

function withMonthName(words: readonly string[], at: number): Match | null {
  const number = dateNumberAt(words, at)
  if (number === null) return null
  const month = monthOf(words[number.next])
  if (month === null || isSeven(words, number.next)) return null
  if (followsNumber(words, at)) return unreadable(number.next + 1)
  const year = yearAt(words, number.next + 1)
  return year === null
    ? monthDay(month, number.value, number.next + 1)
    : dated(year, month, number.value, number.next + 2)
}

// "Du 10 au 15 décembre", "le 10 ou 15 décembre", "10-15 décembre": two days, not one.
function followsNumber(words: readonly string[], at: number): boolean {
  const joined = /^(?:-|\/|ou|et|a|au)$/.test(words[at - 1] ?? '')
  return joined && /^(?:\d+|er)$/.test(words[at - 2] ?? '')
}

// "Sept" is the month unless it counts something: "le 4 sept jours" is no date.
function isSeven(words: readonly string[], at: number): boolean {
  return (
    words[at] === 'sept' && /^(?:h|hr|heures?|j|jours?|semaines?|mois)$/.test(words[at + 1] ?? '')
  )
}

// What may follow a bare day number; any other word makes it the number of something else.
const AFTER_NUMBER =
  /^(?:matin|apres|aprem|soir|a|entre|de|d|au|avant|dans|inclus|compris|max|maxi|maximum|prochain|du|midi|minuit|en|pour|et|ou|dernier|delai|sans)$/

function numberAlone(words: readonly string[], at: number): Match | null {
  const before = words.slice(Math.max(0, at - 2), at).join(' ')
  const introduced =
    /(?:\ble|\b(?:jusqu|ici) au)$/.test(before) || weekdayAt(words, at - 1) !== null
  const number = introduced ? dateNumberAt(words, at) : null
  if (number === null || hourAt(words, at) !== null) return null
  const follower = words[number.next]
  const hourFollows = hourAt(words, number.next) !== null
  if (follower !== undefined && !hourFollows) {
    if (numberAt(words, number.next) !== null) return unreadable(number.next)
    if (!AFTER_NUMBER.test(follower)) return null
  }
  if (number.value < 1 || number.value > 31) return unreadable(number.next)
  const tail = words.slice(number.next, number.next + 3).join(' ')
  const date = number.value
  if (/^du mois prochain\b/.test(tail)) {
    return day({ kind: 'date-number', date, month: 'next' }, number.next + 3)
  }
  if (/^(?:de ce mois|du mois courant)\b/.test(tail)) {
    return day({ kind: 'date-number', date, month: 'this' }, number.next + 3)
  }
  return day({ kind: 'date-number', date, month: null }, number.next)
}
