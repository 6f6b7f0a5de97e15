import * as z from 'zod'
import { type CaseFile, find } from '../case/caseFile'
import { LONGEST_LETTER, LONGEST_TEXT } from '../case/fields'
import { letterKindSchema } from '../case/promises'
import { daySchema } from '../time/when'
import { type Check, checkLetter } from './checkLetter'
import { composeLetter } from './composeLetter'
import type { LetterContext } from './grounds'
import { type BlockId, formalNoticeBlocks, furtherBlocks, type Letter } from './letter'

const line = z.string().max(LONGEST_TEXT)
const sourceSchema = z.object({
  kind: z.enum([
    'event',
    'commitment',
    'defect',
    'credit',
    'bill',
    'demand',
    'exhibit',
    'contract',
    'claimant',
    'letter',
    'cost',
    'law'
  ]),
  id: line
})
const sentenceSchema = z.object({
  text: line,
  strong: z.array(line),
  sources: z.array(sourceSchema),
  free: z.boolean()
})
const partSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), sentences: z.array(sentenceSchema) }),
  z.object({
    kind: z.literal('list'),
    marker: z.enum(['dash', 'letter']),
    items: z.array(sentenceSchema)
  }),
  z.object({
    kind: z.literal('table'),
    name: z.enum(['commitments', 'credits']),
    columns: z.array(z.object({ label: line, align: z.enum(['left', 'right']) })),
    rows: z.array(z.object({ cells: z.array(sentenceSchema), sources: z.array(sourceSchema) })),
    foot: z.array(line).nullable(),
    note: line.nullable()
  })
])
const sentSchema: z.ZodType<Letter> = z.object({
  kind: letterKindSchema,
  form: z.enum(['letter', 'sheet', 'text']),
  caseId: line,
  language: z.literal('fr'),
  title: line,
  author: line,
  footer: line,
  day: daySchema,
  sender: z.array(line),
  recipient: z.array(line),
  windowEnvelope: z.boolean(),
  registered: z.object({ mention: line, number: line }),
  placeAndDate: line,
  references: z.array(z.object({ label: line, value: line, strong: z.boolean() })),
  salutation: line,
  blocks: z.array(
    z.object({
      id: z.enum<readonly BlockId[]>([...formalNoticeBlocks, ...furtherBlocks]),
      number: z.number().int().nullable(),
      heading: line.nullable(),
      parts: z.array(partSchema),
      boxed: z.boolean(),
      rewritten: z.boolean()
    })
  ),
  signature: line,
  exhibitsHeading: line,
  exhibits: z.array(z.object({ number: z.number().int(), id: line, title: line }))
})

/**
 * A composed letter as the case keeps it from the day it is sent (PRODUCT §3.3); null when it is too long to be kept, of
 * some hundreds of pages.
 */
export function frozen(letter: Letter): string | null {
  const text = JSON.stringify(letter)
  return text.length <= LONGEST_LETTER ? text : null
}

/** The letter as it was sent; null while it was not, or when what is kept cannot be read. */
export function sentLetter(file: CaseFile, letterId: string): Letter | null {
  const kept = find(file, 'letters', letterId)?.asSent ?? null
  return kept === null ? null : thawed(kept)
}

/** A letter kept as it went, read again; null when it cannot be. */
export function thawed(kept: string): Letter | null {
  try {
    const read = sentSchema.safeParse(JSON.parse(kept))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/**
 * A letter of a case as it stands: as it was sent, with nothing to check any more, else composed anew from the file. A
 * letter that is not in the case is composed as a blank formal notice.
 */
export function letterAsItStands(
  file: CaseFile,
  letterId: string,
  context: LetterContext,
  kind = find(file, 'letters', letterId)?.kind ?? 'formal-notice'
): Check & { readonly letter: Letter; readonly sent: boolean } {
  const went = sentLetter(file, letterId)
  if (went !== null) return { letter: went, missing: [], warnings: [], sent: true }
  const letter = composeLetter(kind, file, letterId, context)
  return { letter, ...checkLetter(kind, file, letterId, context, letter), sent: false }
}

/** The hash of the exact pages of a letter that went; null where none were kept. */
export function keptPaper(file: CaseFile, letterId: string): string | null {
  const entry = find(file, 'letters', letterId)
  return entry?.asSent == null ? null : entry.sentPaper
}
