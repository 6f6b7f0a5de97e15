import { civilDate } from '../../time/day'
import type { Day, Time, When } from '../../time/when'
import { enumeration } from './lists'
import { NBSP } from './typography'

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
] as const
const SHORT_MONTHS = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.'
] as const

/** Whether a date is printed with its year. */
export type Year = 'with-year' | 'without-year'

function month(day: Day): string {
  return MONTHS[civilDate(day).month - 1] ?? ''
}

function date(day: Day): string {
  const { date } = civilDate(day)
  return date === 1 ? '1er' : String(date)
}

/** "1er décembre 2026", or "1er décembre". */
export function inFull(day: Day, year: Year = 'with-year'): string {
  const told = `${date(day)}${NBSP}${month(day)}`
  return year === 'with-year' ? `${told}${NBSP}${civilDate(day).year}` : told
}

/** For lists of exhibits: "18 nov. 2026", or "18 nov.". */
export function inShort(day: Day, year: Year = 'with-year'): string {
  const { month, year: number } = civilDate(day)
  const told = `${date(day)}${NBSP}${SHORT_MONTHS[month - 1] ?? ''}`
  return year === 'with-year' ? `${told}${NBSP}${number}` : told
}

/** "9 h 14", "11 h", "24 h". */
export function clock(time: Time): string {
  const hour = `${Number(time.slice(0, 2))}${NBSP}h`
  const minutes = time.slice(3, 5)
  return minutes === '00' ? hour : `${hour}${NBSP}${minutes}`
}

/** "le 24 novembre", "vers le 24 novembre", "à la mi-novembre 2026", "en novembre 2026"; empty when unknown. */
export function on(when: When, year: Year): string {
  if (when.day === null || when.precision === 'unknown') return ''
  const { date: number, year: ofYear } = civilDate(when.day)
  const wholeMonth = year === 'with-year' ? `${month(when.day)}${NBSP}${ofYear}` : month(when.day)
  if (when.precision === 'month') return `en ${wholeMonth}`
  if (when.precision === 'about') {
    return number === 15 ? `à la mi-${wholeMonth}` : `vers le ${inFull(when.day, year)}`
  }
  return `le ${inFull(when.day, year)}`
}

/** "depuis le 18 novembre 2026", "depuis la mi-novembre 2026", "depuis novembre 2026"; empty when unknown. */
export function since(when: When): string {
  if (when.day === null || when.precision === 'unknown') return ''
  const told = on(when, 'with-year')
  if (when.precision === 'about' && told.startsWith('vers ')) {
    return `depuis le ${inFull(when.day)} environ`
  }
  return `depuis ${told.replace(/^(à|en) /, '')}`
}

/** Days in order: "le 24 novembre", "les 24 novembre, 1er et 8 décembre", "les 30 décembre 2026 et 4 janvier 2027". */
export function onDays(days: readonly Day[], year: Year): string {
  const sorted = [...new Set(days)].sort()
  const [first] = sorted
  if (first === undefined) return ''
  if (sorted.length === 1) return `le ${inFull(first, year)}`
  const years = new Set(sorted.map((day) => day.slice(0, 4)))
  const months = [...new Set(sorted.map((day) => day.slice(0, 7)))]
  const groups = months.map((month) => sorted.filter((day) => day.startsWith(month)))
  const told = groups.map((group, index) => {
    const next = groups[index + 1]?.[0]?.slice(0, 4)
    const closesYear = next !== group[0]?.slice(0, 4)
    const yearHere = closesYear && (year === 'with-year' || years.size > 1)
    return ofOneMonth(group, yearHere ? 'with-year' : 'without-year')
  })
  const endsWithSeveral = (groups.at(-1)?.length ?? 0) > 1
  return `les ${endsWithSeveral ? told.join(', ') : enumeration(told)}`
}

function ofOneMonth(days: readonly Day[], year: Year): string {
  const last = days.at(-1)
  if (last === undefined) return ''
  const before = days.slice(0, -1).map(date).join(', ')
  return before === '' ? inFull(last, year) : `${before}${NBSP}et ${inFull(last, year)}`
}

/** Two days as a span: "du 24 novembre au 8 décembre 2026"; the first keeps its year only where it differs. */
export function span(from: Day, to: Day, say: (day: Day, year: Year) => string = inFull): string {
  if (from === to) return say(from, 'with-year')
  const sameYear = civilDate(from).year === civilDate(to).year
  return `${say(from, sameYear ? 'without-year' : 'with-year')} au ${say(to, 'with-year')}`
}
