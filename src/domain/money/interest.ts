import type { Cents } from '../case/fields'
import { addDays, daysBetween } from '../time/day'
import type { Day } from '../time/when'

/** A yearly rate in per cent, from its first day to its last. */
type Rate = { readonly from: Day; readonly until: Day; readonly percent: number }

const DAYS_OF_YEAR = 365

/**
 * Simple interest on a sum from a day (included) to another (excluded), in cents, rounded once at the end; null where no rate
 * is known for one of the days: an estimate would be an invention (C. civ. 1231-6; rates set by order for each half-year).
 */
export function interestOn(cents: Cents, from: Day, to: Day, rates: readonly Rate[]): Cents | null {
  let sum = 0
  for (let day = from; day < to; ) {
    const rate = rates.find((one) => one.from <= day && day <= one.until)
    if (rate === undefined) return null
    const end = rate.until < to ? addDays(rate.until, 1) : to
    sum += (cents * rate.percent * daysBetween(day, end)) / (100 * DAYS_OF_YEAR)
    day = end
  }
  return Math.round(sum)
}
