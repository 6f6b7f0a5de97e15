import type { DraftBlock, DraftPart, DraftSentence, Piece } from './draft'

// Our own words to the trader, as they are said to somebody else; longer phrases first.
const TOLD: readonly (readonly [RegExp, string])[] = [
  [/\b([Ss])elon vos (services|conseillers)/g, '$1elon les $2 de l’entreprise'],
  [/\b([Vv])os services\b/g, 'les services de l’entreprise'],
  [/\bdans votre application\b/g, 'dans l’application de l’entreprise'],
  [/\bsur votre site\b/g, 'sur le site de l’entreprise'],
  [/\bvotre société\b/g, 'l’entreprise'],
  [/\bde vous joindre\b/g, 'de joindre l’entreprise'],
  [/\bà votre avantage\b/g, 'à l’avantage de l’entreprise'],
  [/(?<![\p{L}])vos\b/gu, 'ses']
]

/** Words said to the trader, told to somebody else: "vos services" becomes "les services de l’entreprise". */
export function toldOfTheTrader(text: string): string {
  const told = TOLD.reduce((words, [said, instead]) => words.replace(said, instead), text)
  return /^[Vv]os services/.test(text) ? told.charAt(0).toUpperCase() + told.slice(1) : told
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
