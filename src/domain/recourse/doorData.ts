import * as z from 'zod'
import { letterKindSchema } from '../case/promises'
import { origin, sectorsSchema } from '../law/origin'

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
  /**
   * A written complaint, and a wait that no source read tells; `daysToldOnly` is a figure commonly given, shown as not
   * verified and never counted with.
   */
  z.object({
    after: z.literal('unknown-wait'),
    daysToldOnly: z.number().int().positive().nullable().default(null)
  })
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
      sectors: sectorsSchema,
      months: monthsSchema,
      ...origin
    })
  ),
  doors: z.array(
    z.object({
      code: doorCodeSchema,
      sectors: sectorsSchema,
      opens: openingSchema,
      /** What closes it: a clock, or the day by which an amicable step must have begun; null: nothing. */
      until: z.enum(['mediator-limit', 'refund-limit', 'amicable-step']).nullable(),
      /** Whether it closes then; false: only a refund is out of reach. */
      closes: z.boolean(),
      /** The paper it needs; null: none yet. */
      paper: letterKindSchema.nullable(),
      ...origin
    })
  ),
  /**
   * Who mediates in a sector, where no address is known (those are in `addresses.json`), shown as a suggestion: the contract
   * names the one the company depends on.
   */
  mediators: z
    .array(z.object({ sectors: sectorsSchema, name: z.string(), site: z.string(), ...origin }))
    .default([])
})
export type DoorData = Readonly<z.infer<typeof doorDataSchema>>
