import {
  addDays,
  addMonths,
  civilDate,
  compareDays,
  dayFrom,
  daysBetween,
  endOfMonth,
  weekday
} from '../day'
import type { Day } from '../when'
import type { NamedDay } from './tokens'

/** The Friday and the Sunday of the week (Monday to Sunday) of a day, or of the next week. */
export function weekOf(
  day: Day,
  week: 'this' | 'next'
): { readonly monday: Day; readonly friday: Day; readonly sunday: Day } {
  const monday = addDays(day, 1 - weekday(day) + (week === 'next' ? 7 : 0))
  return { monday, friday: addDays(monday, 4), sunday: addDays(monday, 6) }
}

/**
 * The one day that several words name ("demain vendredi 4 décembre"), or null when they disagree or
 * name a day already gone. `week` says of which week a bare weekday is; `after` asks for a day after
 * the day of the promise, as "avant le 15" does.
 */
export function settleDay(
  named: readonly NamedDay[],
  said: Day,
  { week, after }: { readonly week: 'this' | 'next' | null; readonly after: boolean }
): Day | null {
  const from = after ? addDays(said, 1) : said
  const weekdays = named.filter((one) => one.kind === 'weekday')
  const others = named.filter((one) => one.kind !== 'weekday')
  const days = others.map((one) => resolve(one, said))
  const [first] = others.length > 0 ? days : weekdays.map((one) => nextWeekday(one, said, week))
  if (first === undefined || first === null || compareDays(first, from) < 0) return null
  if (others.length > 0 && week !== null) return null
  const agreed =
    days.every((day) => day === first) &&
    weekdays.every(
      ({ number, later }) => number === weekday(first) && (later === 0 || days.length === 0)
    )
  return agreed ? first : null
}

// "Vendredi" said on a Friday is the next one; "ce vendredi" and "vendredi en huit" are then doubtful.
function nextWeekday(
  { number, this: thisOne, later }: Extract<NamedDay, { kind: 'weekday' }>,
  said: Day,
  week: 'this' | 'next' | null
): Day | null {
  if (week !== null) return later === 0 ? addDays(weekOf(said, week).monday, number - 1) : null
  const ahead = ((number - weekday(said) + 6) % 7) + 1
  return ahead === 7 && (thisOne || later > 0) ? null : addDays(said, ahead + later)
}

function resolve(named: Exclude<NamedDay, { kind: 'weekday' }>, said: Day): Day | null {
  switch (named.kind) {
    case 'relative':
      return addDays(said, named.after)
    case 'date':
      return dayFrom(named.parts)
    case 'month-day':
      return nextMonthDay(named.month, named.date, said)
    case 'date-number':
      return nextDateNumber(named.date, named.month, said)
  }
}

// The next such day on or after the day of the promise; 29 February may be eight years ahead (1896 to 1904).
function nextMonthDay(month: number, date: number, said: Day): Day | null {
  const { year } = civilDate(said)
  if (
    justGone(
      [year - 1, year].map((one) => dayFrom({ year: one, month, date })),
      said
    )
  )
    return null
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const day = dayFrom({ year: year + ahead, month, date })
    if (day !== null && compareDays(day, said) >= 0) return day
  }
  return null
}

// "Le 15 novembre" said on 2 December means the day just gone, or a slip: nobody promises eleven months ahead
// without naming the year. So much is a rule of ours, not law.
const JUST_GONE_DAYS = 60

function justGone(days: readonly (Day | null)[], said: Day): boolean {
  return days.some((day) => {
    const gone = day === null ? 0 : daysBetween(day, said)
    return gone > 0 && gone <= JUST_GONE_DAYS
  })
}

function nextDateNumber(date: number, month: 'this' | 'next' | null, said: Day): Day | null {
  if (month !== null) {
    const { year, month: number } = civilDate(addMonths(said, month === 'next' ? 1 : 0))
    return dayFrom({ year, month: number, date })
  }
  // Two months in a row never both lack a number.
  for (let ahead = 0; ahead <= 2; ahead += 1) {
    const { year, month: number } = civilDate(addMonths(said, ahead))
    const day = dayFrom({ year, month: number, date })
    if (day !== null && compareDays(day, said) >= 0) return day
  }
  return null
}

/** The last day of the month named by "fin du mois", "fin du mois prochain" or "fin novembre". */
export function settleMonthEnd(
  month: { readonly number: number; readonly year: number | null } | 'this' | 'next',
  said: Day
): Day | null {
  if (month === 'this') return endOfMonth(said)
  if (month === 'next') return endOfMonth(addMonths(said, 1))
  const { year, month: current } = civilDate(said)
  const endIn = (inYear: number) => {
    const first = dayFrom({ year: inYear, month: month.number, date: 1 })
    return first === null ? null : endOfMonth(first)
  }
  if (month.year === null && justGone([endIn(year - 1), endIn(year)], said)) return null
  const last = endIn(month.year ?? (month.number < current ? year + 1 : year))
  return last === null || daysBetween(said, last) < 0 ? null : last
}
