import * as z from 'zod'
import { sectorSchema } from '../case/parties'
import { daySchema } from '../time/when'

/**
 * The law a letter may cite, read from `resources/law`: nothing legal is written in code.
 * `confidence` is `verified` only for a text read at its source; anything else is never printed.
 */
export const lawTextSchema = z.object({
  id: z.string(),
  /** As cited: "article L. 224-30 du code de la consommation". */
  citation: z.string(),
  /** The sentence printed, with no-break spaces. */
  sentence: z.string(),
  sectors: z.array(sectorSchema),
  /** The condition of the case under which it may be cited. */
  when: z.enum([
    'always',
    'volume-limited',
    'contract-summary',
    'staff-commitment',
    'defect',
    'wants-to-leave'
  ]),
  source: z.string(),
  verifiedOn: daySchema,
  confidence: z.enum(['verified', 'unverified'])
})
export type LawText = Readonly<z.infer<typeof lawTextSchema>>

export const lawDataSchema = z.object({
  format: z.literal('doleances/law'),
  version: z.literal(1),
  /** Texts verified longer ago than this are flagged before printing. */
  staleAfterMonths: z.number().int().positive(),
  /** Order is the printed order. */
  texts: z.array(lawTextSchema),
  /** Who to turn to when nothing happens, by sector; printed in the consequence. */
  recourse: z.array(
    z.object({
      sector: sectorSchema,
      consequence: z.string(),
      source: z.string(),
      verifiedOn: daySchema,
      confidence: z.enum(['verified', 'unverified'])
    })
  ),
  /** What the letter counts as: "La présente vaut réclamation écrite au sens de …". */
  effect: z.object({
    sentence: z.string(),
    source: z.string(),
    verifiedOn: daySchema,
    confidence: z.enum(['verified', 'unverified'])
  })
})
export type LawData = Readonly<z.infer<typeof lawDataSchema>>
