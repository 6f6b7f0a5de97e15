import * as z from 'zod'
import { exhibitKindSchema } from '../case/facts'
import { origin, sectorsSchema } from '../law/origin'

/** What a case may lack, in the order in which it is told: what time destroys comes first. */
const soughtCodeSchema = z.enum([
  'calls-received-log',
  'error-screens',
  'conversations',
  'calls-made-log',
  'contract',
  'payments',
  'credit-bills'
])

/** `resources/law/sought.json`: what to gather, what it proves and whether it perishes (legal.md §4.4). */
export const soughtDataSchema = z.object({
  format: z.literal('doleances/sought-evidence'),
  version: z.literal(1),
  items: z.array(
    z.object({
      code: soughtCodeSchema,
      /** What it is needed for; an exhibit of another kind is never cited for it. */
      claim: z.enum([
        'no-call-received',
        'defect-seen',
        'words-written',
        'call-made',
        'contract-terms',
        'payment',
        'credit-on-bill'
      ]),
      /** The kinds of exhibits that serve, the best first. */
      kinds: z.array(exhibitKindSchema).min(1),
      perishable: z.boolean(),
      sectors: sectorsSchema,
      ...origin
    })
  )
})
export type SoughtData = Readonly<z.infer<typeof soughtDataSchema>>
export type SoughtItem = SoughtData['items'][number]
