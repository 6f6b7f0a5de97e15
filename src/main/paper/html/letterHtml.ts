import type { Block, Letter, Part } from '#domain/letters/letter'
import { markerAt } from '#domain/letters/plainText'
import { escaped, type Markup, said, tag } from './markup'

/**
 * The letter as one page of HTML with real headings, lists and tables, for a reader who hears it: Chromium prints it as a tagged
 * PDF. The same words in the same order as on the sheet that is posted. Its style sheet stands
 * beside it as `letter.css`.
 */
export function letterHtml(letter: Letter): string {
  const body = [
    ...head(letter),
    ...letter.blocks.flatMap(blockOf),
    ...(letter.signature === '' ? [] : [tag('p', { class: 'signature' }, letter.signature)]),
    ...exhibits(letter)
  ]
  const page = [
    '<!doctype html>',
    `<html lang="${escaped(letter.language)}-FR"><head><meta charset="utf-8">`,
    tag('title', {}, letter.title).html,
    '<link rel="stylesheet" href="letter.css"></head><body>',
    ...body.map(({ html }) => html),
    '</body></html>'
  ]
  return page.join('\n')
}

function head(letter: Letter): readonly Markup[] {
  const { sender, recipient, registered, references } = letter
  const number = registered.number === '' ? '' : ` n°\u00A0${registered.number}`
  const subject = references.find(({ label }) => label === 'Objet')
  const others = references.filter(({ label }) => label !== 'Objet')
  return [
    ...address('sender', sender),
    ...(registered.mention === '' ? [] : [tag('p', {}, `${registered.mention}${number}`)]),
    ...address('recipient', recipient),
    ...(letter.placeAndDate === '' ? [] : [tag('p', {}, letter.placeAndDate)]),
    tag('h1', {}, subject === undefined ? letter.title : `Objet\u00A0: ${subject.value}`),
    ...others.map(({ label, value }) => tag('p', {}, `${label}\u00A0: ${value}`)),
    ...(letter.salutation === '' ? [] : [tag('p', {}, letter.salutation)])
  ]
}

function address(kind: string, lines: readonly string[]): readonly Markup[] {
  if (lines.length === 0) return []
  const [first = '', ...rest] = lines
  const broken = rest.map((line) => ({ html: `<br>${escaped(line)}` }))
  return [tag('p', { class: kind }, first, ...broken)]
}

function blockOf({ heading, number, parts, boxed }: Block): readonly Markup[] {
  const named = number === null ? (heading ?? '') : `${number}. ${heading ?? ''}`
  const title = heading === null ? [] : [tag('h2', {}, named)]
  const content = parts.flatMap(partOf)
  return boxed ? [...title, tag('div', { class: 'boxed' }, ...content)] : [...title, ...content]
}

function partOf(part: Part): readonly Markup[] {
  if (part.kind === 'paragraph') return [tag('p', {}, ...said(part.sentences))]
  if (part.kind === 'table') return tableOf(part)
  const items = part.items.map((item, index) =>
    // The mark is written, not drawn: a list read aloud names its points as the paper does.
    tag('li', {}, `${markerAt(part.marker, index)} `, ...said([item]))
  )
  return [tag('ul', {}, ...items)]
}

function tableOf({
  columns,
  rows,
  foot,
  note
}: Extract<Part, { kind: 'table' }>): readonly Markup[] {
  const aligned = (at: number) => (columns[at]?.align === 'right' ? { class: 'right' } : {})
  const heads = columns.map(({ label }, at) => tag('th', { scope: 'col', ...aligned(at) }, label))
  const lines = rows.map(({ cells }) =>
    tag(
      'tr',
      {},
      ...cells.map((cell, at) =>
        at === 0
          ? tag('th', { scope: 'row', ...aligned(at) }, ...said([cell]))
          : tag('td', aligned(at), ...said([cell]))
      )
    )
  )
  const total =
    foot === null
      ? []
      : [tag('tfoot', {}, tag('tr', {}, ...foot.map((cell, at) => tag('td', aligned(at), cell))))]
  return [
    tag(
      'table',
      {},
      tag('thead', {}, tag('tr', {}, ...heads)),
      tag('tbody', {}, ...lines),
      ...total
    ),
    ...(note === null ? [] : [tag('p', { class: 'note' }, note)])
  ]
}

function exhibits({ exhibits: listed, exhibitsHeading }: Letter): readonly Markup[] {
  if (listed.length === 0) return []
  const items = listed.map(({ number, title }) => tag('li', {}, `${number}. `, title))
  return [tag('h2', {}, exhibitsHeading), tag('ul', {}, ...items)]
}
