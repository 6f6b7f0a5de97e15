import type { Block, Letter, Part } from './letter'

/** The letter as text for a web form: one paragraph or item a line, a row of a table as one labelled line. */
export function plainText(letter: Letter): string {
  const references = letter.references.map(({ label, value }) =>
    letter.form === 'sheet' ? value : `${label}\u00A0: ${value}`
  )
  const number = letter.registered.number
  const registered = `${letter.registered.mention}${number === '' ? '' : ` n°\u00A0${number}`}`
  const sections: readonly (readonly string[])[] = [
    letter.sender,
    letter.recipient,
    registered === '' ? [] : [registered],
    letter.placeAndDate === '' ? [] : [letter.placeAndDate],
    references,
    letter.salutation === '' ? [] : [letter.salutation],
    ...letter.blocks.map(blockLines),
    letter.signature === '' ? [] : [letter.signature],
    exhibitLines(letter)
  ]
  const told = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  return `${told.join('\n\n')}\n`
}

function blockLines(block: Block): readonly string[] {
  const heading = block.number === null ? block.heading : `${block.number}. ${block.heading}`
  return [...(heading === null ? [] : [heading]), ...block.parts.flatMap(partLines)]
}

function partLines(part: Part): readonly string[] {
  if (part.kind === 'paragraph') return [part.sentences.map(({ text }) => text).join(' ')]
  if (part.kind === 'list') {
    return part.items.map((item, index) => `${markerAt(part.marker, index)} ${item.text}`)
  }
  const labels = part.columns.map(({ label }) => label)
  const rows = part.rows.map(({ cells }) =>
    labelled(
      labels,
      cells.map(({ text }) => text)
    )
  )
  const foot = part.foot === null ? [] : [labelled(['', ...labels.slice(1)], part.foot)]
  return [...rows, ...foot, ...(part.note === null ? [] : [part.note])]
}

/** "a)", "b)"… of a list; after z come "aa)", "ab)". */
export function markerAt(marker: 'dash' | 'letter', index: number): string {
  return marker === 'dash' ? '–' : `${letterAt(index)})`
}

function letterAt(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : `${letterAt(Math.floor(index / 26) - 1)}${letter}`
}

/** "1. Date, interlocuteur : …; Engagement : …": each filled cell after its column's name. */
function labelled(labels: readonly string[], cells: readonly string[]): string {
  const told = cells.flatMap((cell, index) => {
    const label = labels[index] ?? ''
    if (cell === '') return []
    if (label === 'N°') return [`N°\u00A0${cell}`]
    return [label === '' ? cell : `${label.replace(/\*$/, '')}\u00A0: ${cell}`]
  })
  return told.join('\u00A0; ')
}

function exhibitLines({ exhibits, exhibitsHeading }: Letter): readonly string[] {
  if (exhibits.length === 0) return []
  return [exhibitsHeading, ...exhibits.map(({ number, title }) => `${number}. ${title}`)]
}
