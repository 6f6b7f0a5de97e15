import * as z from 'zod'
import { origin, sectorsSchema } from '../law/origin'
import { daySchema } from '../time/when'

/** The law a letter may cite, read from `resources/law`: nothing legal is written in code. */
export const lawTextSchema = z.object({
  id: z.string(),
  /** As cited: "article L. 224-30 du code de la consommation". */
  citation: z.string(),
  /**
   * The sentence printed, with no-break spaces. "{du code civil}" is said "du même code" when the code named last
   * before it is that one.
   */
  sentence: z.string(),
  /** The codes the sentence names, in order. */
  codes: z.array(z.string()),
  sectors: sectorsSchema,
  /** The condition of the case under which it may be cited. */
  when: z.enum([
    'always',
    'volume-limited',
    'contract-summary',
    'no-contract-summary',
    'staff-commitment',
    'defect',
    'wants-to-leave'
  ]),
  ...origin
})
export type LawText = Readonly<z.infer<typeof lawTextSchema>>

/** Sentences of letters that name an article, a court or a mediator, by the use a kind makes of them. */
export const phraseUses = [
  'written-complaint',
  'after-first-complaint',
  'after-second-complaint',
  'after-reminder',
  'announced-right',
  'termination',
  'termination-never-supplied',
  'refund-never-supplied',
  'termination-performance-gap',
  'legal-interest',
  'access-right',
  'mandate-limits',
  'mandate-free',
  'mandate-account'
] as const
export type PhraseUse = (typeof phraseUses)[number]

const phraseSchema = z.object({
  id: z.string(),
  use: z.enum(phraseUses),
  /** The articles it names; empty where it names none. */
  citation: z.string(),
  /** The sentence printed, with no-break spaces. */
  sentence: z.string(),
  sectors: sectorsSchema,
  ...origin
})

/** The rate of legal interest for claims of private individuals, half-year by half-year; shown, never printed. */
const rateSchema = z.object({
  from: daySchema,
  until: daySchema,
  /** Per year: 6.67. */
  percent: z.number().positive().max(100),
  ...origin
})
export type InterestRate = Readonly<z.infer<typeof rateSchema>>

export const lawDataSchema = z.object({
  format: z.literal('doleances/law'),
  version: z.literal(1),
  /** Texts verified longer ago than this are flagged before printing. */
  staleAfterMonths: z.number().int().positive(),
  /** Order is the printed order. */
  texts: z.array(lawTextSchema),
  /**
   * Who to turn to when nothing happens, by sector; printed in the consequence. "{délai}" stands for
   * " dans ce délai", " dans ces délais" or nothing, as the letter sets one delay, several or none.
   */
  recourse: z.array(
    z.object({
      id: z.string(),
      sectors: sectorsSchema,
      consequence: z.string(),
      ...origin
    })
  ),
  /** Of `resources/law/letters.json`, for the kinds other than the formal notice. */
  phrases: z.array(phraseSchema).default([]),
  interestRates: z.array(rateSchema).default([]),
  /** What the letter counts as: "La présente vaut réclamation écrite au sens de …". */
  effect: z.object({
    sentence: z.string(),
    ...origin
  })
})
export type LawData = Readonly<z.infer<typeof lawDataSchema>>
export type Recourse = LawData['recourse'][number]

/** What the letter counts as carries this id in the sources of a letter; the other texts carry their own. */
export const EFFECT_ID = 'effect'

/** What is to be known of a text of law a letter rests on. */
export type LawSource = Readonly<
  Pick<Recourse, 'verifiedOn' | 'validUntil'> & { citation: string; sentence: string }
>

/** Every text of law by the id that the sources of a letter name it by. */
export function lawById(law: LawData): ReadonlyMap<string, LawSource> {
  const recourse = law.recourse.map((one) => ({ ...one, citation: '', sentence: one.consequence }))
  const effect = { ...law.effect, id: EFFECT_ID, citation: '' }
  const all = [...law.texts, ...recourse, ...law.phrases, effect]
  return new Map(all.map((one) => [one.id, one]))
}

/** The law data of two files: that of the formal notice, and that of the other kinds of letters. */
export function lawOf(formalNotice: unknown, letters: unknown): LawData {
  const { phrases, interestRates } = lettersLawSchema.parse(letters)
  return { ...lawDataSchema.parse(formalNotice), phrases, interestRates }
}

/** `resources/law/letters.json`, as it stands in its file. */
export const lettersLawSchema = z.object({
  format: z.literal('doleances/letters-law'),
  version: z.literal(1),
  phrases: z.array(phraseSchema),
  interestRates: z.array(rateSchema).default([])
})
