import { addDays, weekday } from './day'
import { type HolidayName, holidayOn } from './holidays'
import type { Day, Territory } from './when'

/**
 * How days are counted: every day (*calendaires*), Monday to Friday (*ouvrés*) or Monday to
 * Saturday (*ouvrables*), the last two without public holidays.
 */
export type DayKind = 'calendar' | 'ouvres' | 'ouvrables'

/** Why a day is not counted, or cannot end a delay. */
export type Closure = 'saturday' | 'sunday' | HolidayName

export type ClosedDay = { readonly day: Day; readonly why: Closure }

/** Days counted one by one from the day after the start, with those passed over. */
export type Count = {
  readonly last: Day
  readonly counted: readonly Day[]
  readonly skipped: readonly ClosedDay[]
}

/** Why a day is passed over when days of this kind are counted, or null when it counts. */
export function closure(day: Day, kind: DayKind, territory: Territory): Closure | null {
  if (kind === 'calendar') return null
  const number = weekday(day)
  if (number === 7) return 'sunday'
  if (number === 6 && kind === 'ouvres') return 'saturday'
  return holidayOn(day, territory)
}

/** Whether a day is neither Saturday, Sunday nor public holiday. */
export function isWorkingDay(day: Day, territory: Territory): boolean {
  return closure(day, 'ouvres', territory) === null
}

/** Counts `number` days (1 or more) of a kind; the starting day never counts. */
export function countDays(start: Day, number: number, kind: DayKind, territory: Territory): Count {
  const counted: Day[] = []
  const skipped: ClosedDay[] = []
  let last = start
  while (counted.length < number) {
    last = addDays(last, 1)
    const why = closure(last, kind, territory)
    if (why === null) counted.push(last)
    else skipped.push({ day: last, why })
  }
  return { last, counted, skipped }
}

/**
 * Moves a day that is a Saturday, a Sunday or a public holiday to the first working day after it,
 * with the closed days passed over (Code de procédure civile, art. 642).
 */
export function rollOver(
  day: Day,
  territory: Territory
): { readonly day: Day; readonly skipped: readonly ClosedDay[] } {
  const skipped: ClosedDay[] = []
  let open = day
  for (;;) {
    const why = closure(open, 'ouvres', territory)
    if (why === null) return { day: open, skipped }
    skipped.push({ day: open, why })
    open = addDays(open, 1)
  }
}
