import type { DraftBlock, DraftPart, DraftSentence, Piece } from './draft'

// Our own words to the trader, as they are said to somebody else; longer phrases first.
const TOLD: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})vos (services|conseillers)(?!\p{L})/gu, 'les $1 de l’entreprise'],
  [/(?<!\p{L})Vos (services|conseillers)(?!\p{L})/gu, 'Les $1 de l’entreprise'],
  [/(?<!\p{L})dans votre application(?!\p{L})/gu, 'dans l’application de l’entreprise'],
  [/(?<!\p{L})sur votre site(?!\p{L})/gu, 'sur le site de l’entreprise'],
  [/(?<!\p{L})de vous joindre(?!\p{L})/gu, 'de joindre l’entreprise'],
  [/(?<!\p{L})à votre avantage(?!\p{L})/gu, 'à l’avantage de l’entreprise'],
  [/(?<!\p{L})vos(?!\p{L})/gu, 'ses']
]

/** Words said to the trader, told to somebody else: "vos services" becomes "les services de l’entreprise"; quotes stay. */
export function toldOfTheTrader(text: string): string {
  return text
    .split(/(«[^»]*»)/)
    .map((part, index) =>
      index % 2 === 1 ? part : TOLD.reduce((words, [said, told]) => words.replace(said, told), part)
    )
    .join('')
}

/** A block with every text of its pieces changed, citations kept or left out. */
export function rephrased(
  block: DraftBlock,
  change: (text: string) => string,
  citations: 'kept' | 'left-out'
): DraftBlock {
  const piece = (one: Piece): readonly Piece[] => {
    if (typeof one === 'string') return [change(one)]
    return citations === 'left-out' && 'cite' in one ? [] : [one]
  }
  const said = (one: DraftSentence): DraftSentence => ({
    ...one,
    pieces: one.pieces.flatMap(piece)
  })
  const part = (one: DraftPart): DraftPart => {
    if (one.kind === 'paragraph') return { ...one, sentences: one.sentences.map(said) }
    if (one.kind === 'list') return { ...one, items: one.items.map(said) }
    return {
      ...one,
      note: one.note === null ? null : change(one.note),
      rows: one.rows.map((row) => ({ ...row, cells: row.cells.map(said) }))
    }
  }
  return { ...block, parts: block.parts.map(part) }
}
