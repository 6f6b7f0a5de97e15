import * as z from 'zod'
import { sectorSchema } from '../case/parties'
import { letterKindSchema } from '../case/promises'
import { daySchema } from '../time/when'

const origin = {
  source: z.string(),
  verifiedOn: daySchema,
  confidence: z.enum(['verified', 'unverified'])
}

export const doorCodeSchema = z.enum([
  'consumer-service',
  'mediator',
  'conciliator',
  'court',
  'signalconso',
  'arcep'
])
export type DoorCode = z.infer<typeof doorCodeSchema>

const monthsSchema = z.number().int().positive()

/** What opens a door; the delays are those of legal.md §3, read from `resources/law`, never written in code. */
const openingSchema = z.discriminatedUnion('after', [
  z.object({ after: z.literal('nothing') }),
  /** A written complaint without answer for so many months, or answered. */
  z.object({ after: z.literal('first-level'), months: monthsSchema }),
  /** The second level without answer for `months`, or answered; or the first without answer for `shortcutMonths`. */
  z.object({
    after: z.literal('both-levels'),
    months: monthsSchema,
    shortcutMonths: monthsSchema
  }),
  /** An amicable step that failed, or led to no meeting within so many months. */
  z.object({ after: z.literal('amicable-step'), months: monthsSchema }),
  /** A written complaint, and a wait that no source read tells. */
  z.object({ after: z.literal('unknown-wait') })
])
export type Opening = z.infer<typeof openingSchema>

export const doorDataSchema = z.object({
  format: z.literal('doleances/doors'),
  version: z.literal(1),
  /** The kinds that are a written complaint of each level, and those that are an amicable step. */
  firstLevel: z.array(letterKindSchema),
  secondLevel: z.array(letterKindSchema),
  amicable: z.array(letterKindSchema),
  answers: z.array(
    z.object({
      code: z.enum(['complaint-answer', 'access-answer']),
      kinds: z.array(letterKindSchema),
      sectors: z.array(sectorSchema),
      months: monthsSchema,
      ...origin
    })
  ),
  doors: z.array(
    z.object({
      code: doorCodeSchema,
      sectors: z.array(sectorSchema),
      opens: openingSchema,
      /** What closes it: a clock, or the day by which an amicable step must have begun; null: nothing. */
      until: z.enum(['mediator-limit', 'refund-limit', 'amicable-step']).nullable(),
      /** Whether it closes then; false: only a refund is out of reach. */
      closes: z.boolean(),
      /** The paper it needs; null: none yet. */
      paper: letterKindSchema.nullable(),
      ...origin
    })
  )
})
export type DoorData = Readonly<z.infer<typeof doorDataSchema>>
