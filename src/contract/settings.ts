import * as z from 'zod'
import { claimantSchema } from '#domain/case/parties'

/** What belongs to this machine and its user, not to a case. */
export const settingsSchema = z.object({
  language: z.enum(['fr', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  zoom: z.number().min(0.5).max(3),
  /** Copied into each new case; the case then keeps its own. */
  claimant: claimantSchema,
  /** Show the private tomato rating in the journal. */
  tomatoes: z.boolean(),
  /** Tell once a day, by a notification of the system, that a case asks for something soon. */
  reminders: z.boolean().default(true)
})
export type Settings = Readonly<z.infer<typeof settingsSchema>>
