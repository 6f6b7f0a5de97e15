import * as z from 'zod'
import { isDay, isTime } from './day'

/** A calendar day in the claimant's territory, `YYYY-MM-DD`. */
export const daySchema = z.string().refine(isDay, 'day').meta({ format: 'date' })
export type Day = string

/** A wall-clock time in the claimant's territory, `HH:MM`, up to `24:00`. */
export const timeSchema = z
  .string()
  .refine(isTime, 'time')
  .meta({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$|^24:00$' })
export type Time = string

/** A moment on the claimant's wall clock; `24:00` is the end of the day. */
export type Moment = { readonly day: Day; readonly time: Time }

/** How sure the claimant is of a date; printed as such ("vers le", "mi-novembre"). */
export const precisionSchema = z.enum(['minute', 'day', 'about', 'month', 'unknown'])
export type Precision = z.infer<typeof precisionSchema>

/** When something happened, as the claimant knows it. `until` is the end of a span on the same day. */
export const whenSchema = z.object({
  day: daySchema.nullable(),
  time: timeSchema.nullable(),
  until: timeSchema.nullable(),
  precision: precisionSchema
})
export type When = Readonly<z.infer<typeof whenSchema>>

export const territorySchema = z.enum([
  'FR',
  'FR-57',
  'FR-67',
  'FR-68',
  'FR-GP',
  'FR-MQ',
  'FR-GF',
  'FR-RE',
  'FR-YT',
  'FR-BL',
  'FR-MF',
  'FR-PM'
])
export type Territory = z.infer<typeof territorySchema>
