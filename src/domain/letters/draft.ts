import type { Id } from '../case/fields'
import type { Block, BlockId, Part, Source } from './letter'

/** Exhibits named at this place; numbers are given once the whole letter is composed. `silent`: the words name them themselves. */
export type Citation = {
  readonly cite: readonly Id[]
  readonly as: 'parenthesis' | 'numbers' | 'silent'
}

/** Words that name the number of another section, and what is said when that section is left out. */
export type Pointer = {
  readonly pointTo: BlockId
  readonly before: string
  readonly after: string
  readonly otherwise: string
}

export type Piece = string | Citation | Pointer

/** A sentence before exhibits and sections are numbered. */
export type DraftSentence = {
  readonly pieces: readonly Piece[]
  readonly strong: readonly string[]
  readonly sources: readonly Source[]
  readonly free: boolean
}

export type DraftPart = Part<DraftSentence>

export type DraftBlock = Omit<Block, 'number' | 'parts'> & { readonly parts: readonly DraftPart[] }

export function sentence(
  pieces: readonly Piece[],
  sources: readonly Source[],
  strong: readonly string[] = []
): DraftSentence {
  return { pieces, sources, strong, free: false }
}

/** A paragraph of the sentences there are; null among them: nothing to say. */
export function paragraph(sentences: readonly (DraftSentence | null)[]): readonly DraftPart[] {
  const told = sentences.filter((one) => one !== null)
  return told.length === 0 ? [] : [{ kind: 'paragraph', sentences: told }]
}

/** Exhibits in brackets, with the space before: " (pièces n° 3 à 6)"; nothing without exhibit. */
export function citing(exhibits: readonly Id[]): Citation {
  return { cite: exhibits, as: 'parenthesis' }
}

/** The sentences of a part, in printed order. */
export function sentencesOf<Said>(part: Part<Said>): readonly Said[] {
  if (part.kind === 'paragraph') return part.sentences
  return part.kind === 'list' ? part.items : part.rows.flatMap((row) => row.cells)
}

export function source(kind: Source['kind'], id: string): Source {
  return { kind, id }
}

/** Sources without repetition, in order of first mention. */
export function distinct(sources: readonly Source[]): readonly Source[] {
  const seen = new Map(sources.map((one) => [`${one.kind}/${one.id}`, one]))
  return [...seen.values()]
}

/** Items of a list closed by " ;", the last by a full stop. */
export function punctuated(items: readonly DraftSentence[]): readonly DraftSentence[] {
  return items.map((item, index) => ({
    ...item,
    pieces: [...item.pieces, index === items.length - 1 ? '.' : ' ;']
  }))
}
