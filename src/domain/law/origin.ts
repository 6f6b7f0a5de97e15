import * as z from 'zod'
import { type Sector, sectorSchema } from '../case/parties'
import { addMonths } from '../time/day'
import { type Day, daySchema } from '../time/when'

/** The sectors a text of law data holds for; `every` also covers those that come later. */
export const sectorsSchema = z.union([z.literal('every'), z.array(sectorSchema)])
export type Sectors = z.infer<typeof sectorsSchema>

/**
 * Where a piece of law data comes from: its source, the day it was read there, and its last day in force where it was
 * repealed. `verified` only when it was read at that source; anything else is shown as such and never printed.
 */
export const origin = {
  source: z.string(),
  verifiedOn: daySchema,
  validUntil: daySchema.nullable().default(null),
  confidence: z.enum(['verified', 'unverified'])
}

type Original = {
  readonly sectors: Sectors
  readonly validUntil: Day | null
  readonly confidence: 'verified' | 'unverified'
}

/** Whether it may be relied on in a sector on a day: verified, for that sector, and not repealed. */
export function inForce(one: Original, sector: Sector, day: Day): boolean {
  return one.confidence === 'verified' && holdsIn(one.sectors, sector) && !lapsed(one, day)
}

export function holdsIn(sectors: Sectors, sector: Sector): boolean {
  return sectors === 'every' || sectors.includes(sector)
}

/** Whether it was repealed before that day. */
export function lapsed({ validUntil }: Pick<Original, 'validUntil'>, day: Day): boolean {
  return validUntil !== null && validUntil < day
}

/** Whether what was verified on a day was so too long ago by `today`, and has to be flagged. */
export function isStale(verifiedOn: Day, staleAfterMonths: number, today: Day): boolean {
  return addMonths(verifiedOn, staleAfterMonths) < today
}
