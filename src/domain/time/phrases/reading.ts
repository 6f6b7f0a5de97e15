import type { Day, Moment, Time } from '../when'
import type { ClosedDay, DayKind } from '../workingDays'

/** The rules R1 to R18 by which due dates are computed. */
export type Rule =
  | 'R1'
  | 'R2'
  | 'R3'
  | 'R4'
  | 'R5'
  | 'R6'
  | 'R7'
  | 'R8'
  | 'R9'
  | 'R10'
  | 'R11'
  | 'R12'
  | 'R13'
  | 'R14'
  | 'R15'
  | 'R16'
  | 'R17'
  | 'R18'

export type Slot = { readonly day: Day; readonly from: Time; readonly to: Time }

export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'day'

/** Which of the two due dates a step leads to. */
export type Target = 'both' | 'literal' | 'prudent'

/** One step of the calculation, enough to tell it in words; steps come in the order they are told. */
export type Step =
  /** The day of the promise (or of receipt) does not count. */
  | { readonly kind: 'start-excluded'; readonly day: Day }
  /** Of a range of delays the longer one is kept. */
  | { readonly kind: 'upper-bound'; readonly lower: number; readonly upper: number }
  /** Bare days, counted as calendar or working days by the claimant's choice or by default. */
  | { readonly kind: 'bare-days'; readonly countedAs: 'calendar' | 'working' }
  | {
      readonly kind: 'days-counted'
      readonly of: Target
      readonly dayKind: DayKind
      readonly number: number
      readonly counted: readonly Day[]
      readonly skipped: readonly ClosedDay[]
      readonly last: Day
    }
  /** Clear days: neither the first nor the last day counts. */
  | { readonly kind: 'clear-days'; readonly number: number; readonly last: Day }
  /** Hours of the wall clock. */
  | { readonly kind: 'minutes-added'; readonly minutes: number; readonly to: Moment }
  | { readonly kind: 'weeks-added'; readonly number: number; readonly last: Day }
  /** Same day number, or the last day of a month that has none. */
  | {
      readonly kind: 'months-added'
      readonly number: number
      readonly last: Day
      readonly shortened: boolean
    }
  /** The day falls on a closed day and moves to the first working day after. */
  | {
      readonly kind: 'rolled-over'
      readonly of: Target
      readonly from: Day
      readonly to: Day
      readonly skipped: readonly ClosedDay[]
    }
  | { readonly kind: 'tolerance'; readonly minutes: number; readonly to: Moment }
  | {
      readonly kind: 'part-of-day'
      readonly part: PartOfDay
      readonly day: Day
      readonly literal: Time
      readonly prudent: Time
    }
  | { readonly kind: 'day-named'; readonly day: Day }
  /** "Avant le 15": word for word the day before, kindly read the day itself. */
  | { readonly kind: 'before-day'; readonly day: Day; readonly dayBefore: Day }
  | { readonly kind: 'slot-named'; readonly slot: Slot }
  | { readonly kind: 'time-named'; readonly moment: Moment }
  /** The end of a week: its Friday word for word (its Sunday once Friday is over), its Sunday kindly read. */
  | {
      readonly kind: 'week-end'
      readonly week: 'this' | 'next'
      readonly literal: Day
      readonly sunday: Day
    }
  | { readonly kind: 'month-end'; readonly day: Day }
  /** Words that set no date at all. */
  | { readonly kind: 'no-date' }

/** A phrase read by a rule. Both dates are null only when the words set none (R13). */
export type KnownReading = {
  readonly rule: Rule
  readonly slot: Slot | null
  readonly literal: Moment | null
  readonly prudent: Moment | null
  readonly steps: readonly Step[]
  /** "Cinq jours" alone may mean calendar or working days: the screen asks once. */
  readonly ambiguity: 'calendar-or-working' | null
}

/** What a due-date phrase says, or that it is not understood (`rule` null). */
export type DueReading = KnownReading | { readonly rule: null }

export const UNKNOWN = { rule: null } as const satisfies DueReading
