import type { CivilDate } from '../day'
import type { PartOfDay } from './reading'

export type DelayUnit =
  | 'bare-day'
  | 'calendar-day'
  | 'ouvres'
  | 'ouvrables'
  | 'clear-day'
  | 'week'
  | 'month'
  | 'minute'

/** A day as the phrase names it; the day of the promise settles it. */
export type NamedDay =
  | { readonly kind: 'relative'; readonly after: number }
  /** `later`: 7 for "vendredi en huit", 14 for "vendredi en quinze". */
  | {
      readonly kind: 'weekday'
      readonly number: number
      readonly this: boolean
      readonly later: number
    }
  | { readonly kind: 'date'; readonly parts: CivilDate }
  | { readonly kind: 'month-day'; readonly month: number; readonly date: number }
  | { readonly kind: 'date-number'; readonly date: number; readonly month: 'next' | 'this' | null }

/** What a stretch of words means for time. Minutes are counted from midnight, or are a length. */
export type Meaning =
  | {
      readonly kind: 'delay'
      readonly unit: DelayUnit
      readonly lower: number | null
      readonly number: number
    }
  /** "Huitaine", "quinzaine". */
  | { readonly kind: 'old-delay'; readonly days: 8 | 15 }
  | { readonly kind: 'within-the-hour' }
  | { readonly kind: 'slot'; readonly from: number; readonly to: number; readonly early: boolean }
  | { readonly kind: 'time'; readonly minutes: number; readonly midnight: boolean }
  /** A number of hours that may be a time of the day or a length: the other words decide. */
  | { readonly kind: 'hours'; readonly minutes: number }
  | { readonly kind: 'day'; readonly day: NamedDay }
  /** `anchor`: said of today ("ce", "dans la"); `end`: "la fin de". */
  | {
      readonly kind: 'part'
      readonly part: PartOfDay
      readonly anchor: 'this' | 'within' | null
      readonly end: boolean
    }
  | { readonly kind: 'week'; readonly week: 'this' | 'next'; readonly end: boolean }
  | {
      readonly kind: 'month-end'
      readonly month: { readonly number: number; readonly year: number | null } | 'this' | 'next'
    }
  | { readonly kind: 'before' }
  /** Words about time that no rule reads, or that contradict the calendar. */
  | { readonly kind: 'unreadable' }

/** A meaning found at a place in the words, and the place after it. */
export type Match = { readonly meaning: Meaning; readonly next: number }

export type Token = { readonly meaning: Meaning; readonly start: number; readonly end: number }

/** Reads the words from one place on; null when they mean nothing to this reader. */
export type Reader = (words: readonly string[], at: number) => Match | null

/** A match that makes the whole phrase unknown. */
export function unreadable(next: number): Match {
  return { meaning: { kind: 'unreadable' }, next }
}
