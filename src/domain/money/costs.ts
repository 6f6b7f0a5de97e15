import { type CaseFile, living } from '../case/caseFile'
import type { Cents } from '../case/fields'
import { euros } from './amount'

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

/** As the calculation printed in a letter names them; letters are French. */
export const COST_NAMES = {
  calls: 'appels',
  post: 'courrier',
  copies: 'copies',
  replacement: 'service de remplacement',
  time: 'temps passé',
  other: 'autres frais'
} as const

/**
 * The costs as a sum that may be asked for, with its calculation ("appels 0,90 € + courrier 7,39 € = 8,29 €"); null
 * while nothing was spent. Only ever offered: the claimant decides whether to ask for it.
 */
export function costsClaim(
  file: CaseFile
): { readonly cents: Cents; readonly calculation: string } | null {
  const spent = living(file, 'costs').map(({ kind, amountCents }) => ({ kind, amountCents }))
  const called = living(file, 'events').map(({ costCents }) => ({
    kind: 'calls' as const,
    amountCents: costCents
  }))
  const kinds = Object.keys(COST_NAMES) as (keyof typeof COST_NAMES)[]
  const parts = kinds.flatMap((kind) => {
    const cents = sum(
      [...called, ...spent].flatMap((one) => (one.kind === kind ? [one.amountCents] : []))
    )
    return cents === 0 ? [] : [{ cents, words: `${COST_NAMES[kind]} ${euros(cents)}` }]
  })
  if (parts.length === 0) return null
  const cents = sum(parts.map((part) => part.cents))
  const listed = parts.map(({ words }) => words).join(' + ')
  return { cents, calculation: parts.length === 1 ? listed : `${listed} = ${euros(cents)}` }
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0)
}
