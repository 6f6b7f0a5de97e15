import { type CaseFile, living } from '../case/caseFile'
import type { Cents } from '../case/fields'
import { addDays, daysBetween, endOfMonth } from '../time/day'
import type { Day, When } from '../time/when'
import { euros } from './amount'

/** A month of a subscription counts for thirty days, whatever the month: a custom, said in the calculation. */
const DAYS_OF_MONTH = 30

/** A part of the subscription, only ever offered: the claimant decides whether to ask for it. */
export type ProRata = {
  readonly days: number
  readonly cents: Cents
  /** "14,99 € × 22 / 30 = 10,99 €", with no-break spaces inside the amounts. */
  readonly calculation: string
}

/** The price of `days` days out of thirty, rounded to the cent, half a cent away from zero. */
export function proRata(monthlyCents: Cents, days: number): ProRata {
  const thirtieths = Math.abs(monthlyCents) * days
  const rounded = Math.floor((2 * thirtieths + DAYS_OF_MONTH) / (2 * DAYS_OF_MONTH))
  const cents = monthlyCents < 0 ? -rounded : rounded
  const calculation = `${euros(monthlyCents)} × ${days} / ${DAYS_OF_MONTH} = ${euros(cents)}`
  return { days, cents, calculation }
}

/** The days up to `today`, first and last included, on which at least one defect was there. */
export function daysWithDefect(file: CaseFile, today: Day): number {
  const spans = living(file, 'defects').flatMap(({ since, endedOn }) => {
    const to = endedOn !== null && endedOn < today ? endedOn : today
    const from = surelySince(since)
    return from === null || from > to ? [] : [{ from, to }]
  })
  const inOrder = spans.toSorted((one, other) => (one.from < other.from ? -1 : 1))
  let days = 0
  let next: Day | null = null
  for (const { from, to } of inOrder) {
    const start: Day = next !== null && next > from ? next : from
    if (start > to) continue
    days += daysBetween(start, to) + 1
    next = addDays(to, 1)
  }
  return days
}

// Of a defect met in a month, no day of that month but the last is sure.
function surelySince({ day, precision }: When): Day | null {
  return day !== null && precision === 'month' ? endOfMonth(day) : day
}
