import type { Letter, Part, Sentence } from '#domain/letters/letter'
import type { RowId } from '../rows'

/** Where a run of printed text comes from: its row in the left pane and, for a sentence, what it rests on. */
export type Trace = {
  readonly row: RowId
  /** Its place among the texts of the letter: runs of one sentence share it. */
  readonly at: number
  readonly said: Pick<Sentence, 'sources' | 'free'> | null
}

type Told = Printed & { readonly start: number; readonly end: number }

/** Runs shorter than this are only found right after the one before. */
const CERTAIN = 6
const NEARBY = 60

/**
 * Finds each run of text of the pages in the letter it was printed from, in order. Gives null for what is not in it
 * (page numbers) or cannot be told for sure.
 */
export function traceRuns(letter: Letter, runs: readonly string[]): readonly (Trace | null)[] {
  let all = ''
  const told: Told[] = []
  for (const one of printed(letter)) {
    const start = all.length
    all += squeezed(one.text)
    told.push({ ...one, start, end: all.length })
  }
  let cursor = 0
  return runs.map((run) => {
    const wanted = squeezed(run)
    if (wanted === '') return null
    const found = all.indexOf(wanted, cursor)
    if (found === -1 || (wanted.length < CERTAIN && found > cursor + NEARBY)) return null
    cursor = found + wanted.length
    const at = told.findIndex(({ start, end }) => start <= found && found < end)
    const one = told[at]
    if (one === undefined) return null
    // One run of text may end a sentence and begin the next: it rests on what both rest on.
    const over = told.slice(at).filter(({ row, start }) => row === one.row && start < cursor)
    return { row: one.row, at, said: together(over.flatMap(({ said }) => said ?? [])) }
  })
}

function together(sentences: readonly NonNullable<Trace['said']>[]): Trace['said'] {
  if (sentences.length === 0) return null
  const sources = new Map(
    sentences.flatMap((said) => said.sources.map((one) => [`${one.kind} ${one.id}`, one] as const))
  )
  return { sources: [...sources.values()], free: sentences.some(({ free }) => free) }
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
}

type Printed = Omit<Trace, 'at'> & { readonly text: string }

/** Every text of the letter in printed order. */
function printed(letter: Letter): readonly Printed[] {
  const plain = (row: RowId, ...texts: readonly string[]): readonly Printed[] =>
    texts.map((text) => ({ row, said: null, text }))
  return [
    ...plain('sender', ...letter.sender),
    ...plain('recipient', ...letter.recipient),
    ...plain('posting', letter.registered.mention, letter.registered.number, letter.placeAndDate),
    ...letter.references.flatMap(({ label, value }) => plain('opening', label, value)),
    ...plain('opening', letter.salutation),
    ...letter.blocks.flatMap(({ id, number, heading, parts }) => [
      ...plain(id, number === null ? '' : `${number}.`, heading ?? ''),
      ...parts.flatMap((part) => partTexts(part).map((one) => ({ row: id, ...one })))
    ]),
    ...plain('sender', letter.signature),
    ...plain('exhibits', letter.exhibitsHeading, ...letter.exhibits.map(({ title }) => title))
  ]
}

function partTexts(part: Part): readonly Omit<Printed, 'row'>[] {
  const of = (sentence: Sentence) => ({ said: sentence, text: sentence.text })
  if (part.kind === 'paragraph') return part.sentences.map(of)
  if (part.kind === 'list') return part.items.map(of)
  return [
    ...part.columns.map(({ label }) => ({ said: null, text: label })),
    ...part.rows.flatMap((row) =>
      row.cells.map(({ text, free }) => ({ said: { sources: row.sources, free }, text }))
    ),
    { said: null, text: (part.foot ?? []).join('') },
    { said: null, text: part.note ?? '' }
  ]
}
