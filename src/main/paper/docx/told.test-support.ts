import type { Block, Letter, Part } from '#domain/letters/letter'
import { markerAt } from '#domain/letters/plainText'

/** What a letter says, paragraph by paragraph, as its document should read. */
export function told(letter: Letter): readonly string[] {
  const number = letter.registered.number || '……………………………………………'
  const lines = [
    ...letter.sender,
    ...letter.recipient,
    ...(letter.registered.mention === '' ? [] : [letter.registered.mention, `n°\u00A0${number}`]),
    letter.placeAndDate,
    ...letter.references.map(({ label, value }) =>
      letter.form === 'sheet' ? value : `${label} ${value}`
    ),
    letter.salutation,
    ...letter.blocks.flatMap(toldByBlock),
    letter.signature,
    letter.exhibits.length === 0 ? '' : letter.exhibitsHeading,
    ...letter.exhibits.map((exhibit) => `${exhibit.number} ${exhibit.title}`)
  ]
  return lines.filter((line) => line !== '')
}

function toldByBlock({ number, heading, parts }: Block): readonly string[] {
  const title = number === null ? heading : `${number}. ${heading}`
  return [...(title === null ? [] : [title]), ...parts.flatMap(toldByPart)]
}

function toldByPart(part: Part): readonly string[] {
  if (part.kind === 'paragraph') return [part.sentences.map(({ text }) => text).join(' ')]
  if (part.kind === 'list')
    return part.items.map(({ text }, index) => `${markerAt(part.marker, index)} ${text}`)
  const rows = part.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
  return [...part.columns.map(({ label }) => label), ...rows, ...(part.foot ?? []), part.note ?? '']
}
