import type { Id } from '../case/fields'
import {
  type DraftBlock,
  type DraftPart,
  type DraftSentence,
  distinct,
  type Piece,
  sentencesOf,
  source
} from './draft'
import { exhibitNumbers } from './french/lists'
import { tidy } from './french/typography'
import type { Block, BlockId, Part, Sentence } from './letter'

/** Exhibits in the order in which the letter first cites them. */
export function citedExhibits(blocks: readonly DraftBlock[]): readonly Id[] {
  const pieces = blocks.flatMap((block) =>
    block.parts.flatMap((part) => sentencesOf(part).flatMap((sentence) => sentence.pieces))
  )
  return [...new Set(pieces.flatMap(citedIn))]
}

function citedIn(piece: Piece): readonly Id[] {
  return typeof piece === 'object' && 'cite' in piece ? piece.cite : []
}

/** Gives sections their numbers, turns citations into exhibit numbers, and sets the typography of every sentence. */
export function settle(
  blocks: readonly DraftBlock[],
  numbers: ReadonlyMap<Id, number>
): readonly Block[] {
  const headed = blocks.filter((block) => block.heading !== null)
  const sections = new Map(headed.map((block, index) => [block.id, index + 1]))
  const settled = (draft: DraftSentence) => settledSentence(draft, numbers, sections)
  return blocks.map((block) => ({
    ...block,
    number: sections.get(block.id) ?? null,
    parts: block.parts.map((part) => settledPart(part, settled))
  }))
}

/** One sentence with its exhibits numbered; a section it points at that is not there is told otherwise. */
export function settledSentence(
  draft: DraftSentence,
  numbers: ReadonlyMap<Id, number>,
  sections: ReadonlyMap<BlockId, number> = new Map()
): Sentence {
  return {
    text: tidy(draft.pieces.map((piece) => said(piece, numbers, sections)).join('')).trim(),
    strong: draft.strong.map(tidy),
    sources: distinct([
      ...draft.sources,
      ...draft.pieces.flatMap(citedIn).map((id) => source('exhibit', id))
    ]),
    free: draft.free
  }
}

function said(
  piece: Piece,
  numbers: ReadonlyMap<Id, number>,
  sections: ReadonlyMap<BlockId, number>
): string {
  if (typeof piece === 'string') return piece
  if ('pointTo' in piece) {
    const section = sections.get(piece.pointTo)
    return section === undefined ? piece.otherwise : `${piece.before}${section}${piece.after}`
  }
  if (piece.as === 'silent') return ''
  const cited = piece.cite.flatMap((id) => numbers.get(id) ?? [])
  if (piece.as === 'parenthesis') return cited.length === 0 ? '' : ` (${exhibitNumbers(cited)})`
  return [...new Set(cited)].sort((one, other) => one - other).join(', ')
}

function settledPart(part: DraftPart, settled: (draft: DraftSentence) => Sentence): Part {
  if (part.kind === 'paragraph') return { ...part, sentences: part.sentences.map(settled) }
  if (part.kind === 'list') return { ...part, items: part.items.map(settled) }
  return {
    ...part,
    note: part.note === null ? null : tidy(part.note),
    rows: part.rows.map((row) => {
      const cells = row.cells.map(settled)
      return { cells, sources: distinct(cells.flatMap((cell) => cell.sources)) }
    })
  }
}
