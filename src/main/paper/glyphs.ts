import type { Letter, Part } from '#domain/letters/letter'
import type { Faces } from './faces'
import { lacking } from './printable'

/**
 * The characters of a letter that no font has, each once, in order of first appearance; empty when all can be printed.
 * To be told before printing (reliability.md F31).
 */
export function missingCharacters(letter: Letter, faces: Faces): string {
  return [...lacking(printedTexts(letter).join('\n'), faces)].join('')
}

function printedTexts(letter: Letter): readonly unknown[] {
  return [
    ...letter.sender,
    ...letter.recipient,
    letter.registered.mention,
    letter.registered.number,
    letter.placeAndDate,
    ...letter.references.flatMap(({ label, value }) => [label, value]),
    letter.salutation,
    ...letter.blocks.flatMap(({ heading, parts }) => [heading ?? '', ...parts.flatMap(partTexts)]),
    letter.signature,
    letter.exhibitsHeading,
    ...letter.exhibits.map(({ title }) => title),
    letter.footer
  ]
}

function partTexts(part: Part): readonly unknown[] {
  switch (part.kind) {
    case 'paragraph':
      return part.sentences.map(({ text }) => text)
    case 'list':
      return part.items.map(({ text }) => text)
    case 'table':
      return [
        ...part.columns.map(({ label }) => label),
        ...part.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
        ...(part.foot ?? []),
        part.note ?? ''
      ]
  }
}
