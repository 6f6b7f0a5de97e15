import { type CaseFile, find, type WithId } from '../case/caseFile'
import type { Id } from '../case/fields'
import {
  type Citation,
  type DraftBlock,
  type DraftPart,
  type DraftSentence,
  distinct,
  sentencesOf,
  source
} from './draft'
import type { Block, BlockId, Part, Sentence, Source } from './letter'
import { markerAt } from './plainText'

/** The id of the passage that switches a block off or rewrites it. */
export function passageId(letterId: string, block: BlockId): string {
  return `${letterId}/${block}`
}

/** The passage of a block of a letter, or null when the block is printed as composed. */
export function passageOf(
  file: CaseFile,
  letterId: string,
  block: BlockId
): WithId<'passages'> | null {
  return find(file, 'passages', passageId(letterId, block))
}

/** A block as its owner rewrote it: her words, resting on the facts linked; free without link, or once a linked fact is deleted. */
export function rewritten(
  file: CaseFile,
  composed: DraftBlock,
  text: string,
  links: readonly Id[]
) {
  const sources = links.flatMap((id) => linkedSource(file, id))
  const cited = citedByLinks(composed, sources)
  // A text that rested on a fact that is no more has to be read again.
  const free = sources.length === 0 || sources.length < new Set(links).size
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const saysItself = /pièces?\s+n°/i.test(text)
  const last = lines.length - 1
  const sentences = lines.map((line, index): DraftSentence => {
    const words = line.replace(MARKER, '')
    const citation: Citation = { cite: cited, as: saysItself ? 'silent' : 'parenthesis' }
    const [, body = words, stop = ''] = /^(.*?)((?:\s?[.;:])?)$/u.exec(words) ?? []
    const pieces = index === last ? [body, citation, stop] : [words]
    return { pieces, strong: [], sources, free }
  })
  return { ...composed, boxed: composed.boxed, rewritten: true, parts: grouped(lines, sentences) }
}

const MARKER = /^(?:[–-]\s+|[a-z]{1,2}\)\s+)/

function markerOf(line: string): 'dash' | 'letter' | null {
  if (/^[–-]\s/.test(line)) return 'dash'
  return /^[a-z]{1,2}\)\s/.test(line) ? 'letter' : null
}

/** Lines that begin with a dash or "a)" become items of one list, the others paragraphs. */
function grouped(
  lines: readonly string[],
  sentences: readonly DraftSentence[]
): readonly DraftPart[] {
  const runs: { readonly marker: 'dash' | 'letter' | null; readonly said: DraftSentence[] }[] = []
  for (const [index, sentence] of sentences.entries()) {
    const marker = markerOf(lines[index] ?? '')
    const run = runs.at(-1)
    if (marker !== null && run?.marker === marker) run.said.push(sentence)
    else runs.push({ marker, said: [sentence] })
  }
  return runs.map(({ marker, said }) =>
    marker === null ? { kind: 'paragraph', sentences: said } : { kind: 'list', marker, items: said }
  )
}

const LINKABLE = [
  ['events', 'event'],
  ['commitments', 'commitment'],
  ['defects', 'defect'],
  ['credits', 'credit'],
  ['bills', 'bill'],
  ['demands', 'demand'],
  ['exhibits', 'exhibit']
] as const

function linkedSource(file: CaseFile, id: Id): readonly Source[] {
  return LINKABLE.flatMap(([collection, kind]) =>
    find(file, collection, id) === null ? [] : [source(kind, id)]
  )
}

/** The exhibits linked themselves, and those the composed sentences cited for the linked facts. */
function citedByLinks(composed: DraftBlock, sources: readonly Source[]): readonly Id[] {
  const ids = new Set(sources.map(({ id }) => id))
  const kept = composed.parts
    .flatMap((part) => sentencesOf(part))
    .filter((sentence) => sentence.sources.some(({ id }) => ids.has(id)))
  const inherited = kept.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (typeof piece === 'object' && 'cite' in piece ? piece.cite : []))
  )
  const linked = sources.flatMap(({ kind, id }) => (kind === 'exhibit' ? [id] : []))
  return [...new Set([...inherited, ...linked])]
}

/**
 * The text from which a block is rewritten, one paragraph or item a line, and the facts it rests on. Exhibit numbers
 * are left out: they are added by rule from the links, so that they stay right when numbers move.
 */
export function toRewrite(block: Block): {
  readonly text: string
  readonly sources: readonly Id[]
} {
  const lines = block.parts.flatMap(linesOf).map((line) => line.replace(CITATION, '').trim())
  const sources = distinct(
    block.parts.flatMap((part) => sentencesOf(part).flatMap((sentence) => sentence.sources))
  )
  const linkable = new Set<string>(LINKABLE.map(([, kind]) => kind))
  return {
    text: lines.join('\n'),
    sources: sources.flatMap(({ kind, id }) =>
      linkable.has(kind) && kind !== 'exhibit' ? [id] : []
    )
  }
}

const CITATION = /\s?\(pièces?\sn°[^)]*\)/g

function linesOf(part: Part): readonly string[] {
  if (part.kind === 'paragraph') return [part.sentences.map(({ text }) => text).join(' ')]
  if (part.kind === 'list')
    return part.items.map((item, index) => `${markerAt(part.marker, index)} ${item.text}`)
  return part.rows.map(({ cells }) => `– ${tableLine(cells)}`)
}

function tableLine(cells: readonly Sentence[]): string {
  return cells
    .slice(1, -1)
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' – ')
}
