import { hourAt } from './hourWords'
import { numberAt } from './numbers'

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const SHORT_WEEKDAYS = ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim']

const MONTHS: Readonly<Record<string, number>> = {
  janvier: 1,
  janv: 1,
  jan: 1,
  fevrier: 2,
  fevr: 2,
  fev: 2,
  mars: 3,
  avril: 4,
  avr: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  juil: 7,
  juill: 7,
  aout: 8,
  septembre: 9,
  sept: 9,
  octobre: 10,
  oct: 10,
  novembre: 11,
  nov: 11,
  decembre: 12,
  dec: 12
}

/** The month (1 to 12) a word names, or null. */
export function monthOf(word: string | undefined): number | null {
  return word === undefined ? null : (MONTHS[word] ?? null)
}

/** The weekday (1 Monday to 7 Sunday) named at a place; an abbreviation needs a number after it. */
export function weekdayAt(words: readonly string[], at: number): number | null {
  const word = words[at] ?? ''
  const whole = WEEKDAYS.indexOf(word)
  if (whole >= 0) return whole + 1
  const short = SHORT_WEEKDAYS.indexOf(word)
  return short >= 0 && /^\d/.test(words[at + 1] ?? '') ? short + 1 : null
}

/** A year after a month: four figures, or two that begin neither an hour nor a span; else null. */
export function yearAt(words: readonly string[], at: number): number | null {
  const word = words[at] ?? ''
  if (/^\d{4}$/.test(word)) return Number(word)
  const hour = hourAt(words, at) !== null || /^(?:-|a|et)$/.test(words[at + 1] ?? '')
  return /^\d{2}$/.test(word) && !hour ? 2000 + Number(word) : null
}

/** A number of a day of the month, "1er" and "premier" included; it may be beyond 31. */
export function dateNumberAt(
  words: readonly string[],
  at: number
): { readonly value: number; readonly next: number } | null {
  if (words[at] === 'premier') return { value: 1, next: at + 1 }
  if (words[at] === '1' && words[at + 1] === 'er') return { value: 1, next: at + 2 }
  // Figures alone: after "7", the word "sept" is a month.
  if (/^\d{1,2}$/.test(words[at] ?? '')) return { value: Number(words[at]), next: at + 1 }
  return /^\d/.test(words[at] ?? '') ? null : numberAt(words, at)
}
