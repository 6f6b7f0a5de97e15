import { addDays, addMonths, compareDays, dayFrom, daysInMonth, weekday } from '../time/day'
import type { Day } from '../time/when'

/** What was understood of a day typed by hand. An impossible date is never bent into a possible one. */
export type DayEntry =
  | { readonly kind: 'empty' }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'no-such-month' }
  /** "31/11": the month, 1 to 12, and how many days it has at most. */
  | { readonly kind: 'month-too-short'; readonly month: number; readonly days: number }
  /** "29/02/2026": the day exists in other years. */
  | { readonly kind: 'not-that-year' }
  | { readonly kind: 'out-of-range' }

/** Which year or week is meant when none is said: the latest one past, or the next one to come; today is both. */
export type Leaning = 'past' | 'future'

const MONTHS = [
  ['janvier', 'janv', 'jan', 'january'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'mar', 'march'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'aou', 'august', 'aug'],
  ['septembre', 'sept', 'sep', 'september'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december']
]
const WEEKDAYS = [
  ['lundi', 'lun', 'monday', 'mon'],
  ['mardi', 'mar', 'tuesday', 'tue'],
  ['mercredi', 'mer', 'wednesday', 'wed'],
  ['jeudi', 'jeu', 'thursday', 'thu'],
  ['vendredi', 'ven', 'friday', 'fri'],
  ['samedi', 'sam', 'saturday', 'sat'],
  ['dimanche', 'dim', 'sunday', 'sun']
]
const NEAR = new Map([
  ['aujourd hui', 0],
  ['aujourdhui', 0],
  ['auj', 0],
  ['today', 0],
  ['hier', -1],
  ['yesterday', -1],
  ['avant hier', -2],
  ['demain', 1],
  ['tomorrow', 1],
  ['apres demain', 2]
])
const COUNTS = new Map([
  ['un', 1],
  ['une', 1],
  ['a', 1],
  ['one', 1],
  ['deux', 2],
  ['two', 2],
  ['trois', 3],
  ['three', 3],
  ['quatre', 4],
  ['four', 4],
  ['cinq', 5],
  ['five', 5],
  ['six', 6],
  ['sept', 7],
  ['huit', 8],
  ['dix', 10],
  ['quinze', 15]
])

/**
 * Reads a day typed by hand: "24/11/2026", "24/11", "24 nov.", "1er décembre", "hier", "lundi dernier",
 * "il y a 2 semaines", "2026-11-24", in French or English; the day always comes before the month.
 * A year of two digits is of this century.
 */
export function readDayEntry(text: string, today: Day, leaning: Leaning): DayEntry {
  const folded = fold(text)
  if (folded === '') return { kind: 'empty' }
  return (
    nearDay(folded, today) ??
    weekdayEntry(folded, today, leaning) ??
    countedEntry(folded, today) ??
    calendarEntry(folded, today, leaning) ?? { kind: 'unknown' }
  )
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[\s\u00a0'’]+/g, ' ')
    .trim()
}

function nearDay(text: string, today: Day): DayEntry | null {
  const days = NEAR.get(text.replaceAll('-', ' ').replace(/^(?:d|le) /, ''))
  return days === undefined ? null : { kind: 'day', day: addDays(today, days) }
}

function weekdayEntry(text: string, today: Day, leaning: Leaning): DayEntry | null {
  const parts = /^(last |next )?([a-z]+)\.?( dernier| passe| prochain)?$/.exec(text)
  if (parts === null) return null
  const wanted = WEEKDAYS.findIndex((names) => names.includes(parts[2] ?? '')) + 1
  if (wanted === 0) return null
  const said = `${parts[1] ?? ''}${parts[3] ?? ''}`.trim()
  const ahead = (wanted - weekday(today) + 7) % 7
  if (said === 'prochain' || said === 'next') return shifted(today, ahead === 0 ? 7 : ahead)
  if (said !== '') return shifted(today, ahead === 0 ? -7 : ahead - 7)
  if (ahead === 0) return shifted(today, 0)
  return shifted(today, leaning === 'future' ? ahead : ahead - 7)
}

function countedEntry(text: string, today: Day): DayEntry | null {
  const parts =
    /^(il y a|dans|in) ([a-z]+|\d{1,3}) (jours?|days?|semaines?|weeks?|mois|months?)$/.exec(text) ??
    reordered(/^([a-z]+|\d{1,3}) (days?|weeks?|months?) ago$/.exec(text))
  if (parts === null) return null
  const [, way = '', word = '', unit = ''] = parts
  const count = /^\d/.test(word) ? Number(word) : COUNTS.get(word)
  if (count === undefined) return null
  const signed = way === 'il y a' ? -count : count
  if (unit.startsWith('mo')) return { kind: 'day', day: addMonths(today, signed) }
  return shifted(today, /^[sw]/.test(unit) ? signed * 7 : signed)
}

function reordered(parts: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return parts === null ? null : [parts[0], 'il y a', parts[1], parts[2]]
}

function shifted(today: Day, days: number): DayEntry {
  return { kind: 'day', day: addDays(today, days) }
}

function calendarEntry(text: string, today: Day, leaning: Leaning): DayEntry | null {
  const read = numbers(text) ?? named(text)
  if (read === null) return null
  const { date, month, year } = read
  if (month < 1 || month > 12) return { kind: 'no-such-month' }
  // 2024 is a leap year: more than it has, the month never has.
  const longest = daysInMonth(2024, month)
  if (date < 1 || date > longest) return { kind: 'month-too-short', month, days: longest }
  if (year !== null) {
    if (year < 1900 || year > 2199) return { kind: 'out-of-range' }
    const day = dayFrom({ year, month, date })
    return day === null ? { kind: 'not-that-year' } : { kind: 'day', day }
  }
  const day = nearest(date, month, today, leaning)
  return day === null ? { kind: 'not-that-year' } : { kind: 'day', day }
}

type Read = { readonly date: number; readonly month: number; readonly year: number | null }

function numbers(text: string): Read | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), date: Number(iso[3]) }
  const parts =
    /^(?:le )?(\d{1,2}) ?[/.\- ] ?(\d{1,2})(?: ?[/.\- ] ?(\d{2}|\d{4}))?$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(text)
  if (parts === null) return null
  return { date: Number(parts[1]), month: Number(parts[2]), year: century(parts[3]) }
}

function named(text: string): Read | null {
  const parts =
    /^(?:le )?(?:[a-z]+\.? )?(\d{1,2})(?:er|st|nd|rd|th)? ?([a-z]+)\.?(?: (\d{2}|\d{4}))?$/.exec(
      text
    )
  if (parts === null) return null
  const month = MONTHS.findIndex((names) => names.includes(parts[2] ?? '')) + 1
  return month === 0 ? null : { date: Number(parts[1]), month, year: century(parts[3]) }
}

function century(year: string | undefined): number | null {
  if (year === undefined) return null
  return year.length === 2 ? 2000 + Number(year) : Number(year)
}

// Eight years always hold a 29 February.
function nearest(date: number, month: number, today: Day, leaning: Leaning): Day | null {
  const thisYear = Number(today.slice(0, 4))
  const step = leaning === 'past' ? -1 : 1
  for (let away = 0; away <= 8; away += 1) {
    const day = dayFrom({ year: thisYear + away * step, month, date })
    if (day === null) continue
    const order = compareDays(day, today) * step
    if (order >= 0) return day
  }
  return null
}
