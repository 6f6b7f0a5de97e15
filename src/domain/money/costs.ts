import { type CaseFile, living } from '../case/caseFile'
import type { Cents } from '../case/fields'

/** What the dispute cost the claimant so far: cents, and minutes spent. */
export type CostTotals = { readonly cents: Cents; readonly minutes: number }

/** The costs entered apart and those noted with each event, added up; what is not known counts for nothing. */
export function costTotals(file: CaseFile): CostTotals {
  const events = living(file, 'events')
  const costs = living(file, 'costs')
  return {
    cents:
      sum(events.map(({ costCents }) => costCents)) +
      sum(costs.map(({ amountCents }) => amountCents)),
    minutes: sum(events.map(({ minutes }) => minutes)) + sum(costs.map(({ minutes }) => minutes))
  }
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0)
}
