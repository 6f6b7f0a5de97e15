import type { Content } from 'pdfmake/interfaces'
import type { Block, Letter } from '#domain/letters/letter'
import { blockOf } from './blocks'
import { mm, PAGE, SIGNATURE, type Sizes, TEXT_HEIGHT, TEXT_WIDTH } from './geometry'
import type { Typesetting } from './typesetting'

/** Millimetres. */
const NAME_ABOVE_FOOT = 2
const COLUMN_GAP = 8
const NUMBER_WIDTH = 5.5
const HEADING_SPACE = { before: 2, after: 1.3 }

/**
 * Last words of the letter, on one page with the room for a signature and the name below it; a sheet that nobody signs
 * has no such room.
 */
export function signed(
  { signature, form }: Letter,
  closing: Block | undefined,
  set: Typesetting,
  sizes: Sizes
): Content[] {
  if (form !== 'letter' && signature === '')
    return closing === undefined ? [] : blockOf(closing, set, sizes)
  const parts = closing?.parts ?? []
  const before =
    closing === undefined ? [] : blockOf({ ...closing, parts: parts.slice(0, -1) }, set, sizes)
  const last = parts.slice(-1)
  const look = { family: 'serif', size: sizes.text } as const
  const line = (sizes.text.leading / 72) * 25.4
  const name: Content = {
    ...set.text(signature, look),
    margin: [
      mm(SIGNATURE.x - PAGE.side),
      mm(SIGNATURE.height - line - NAME_ABOVE_FOOT),
      0,
      mm(NAME_ABOVE_FOOT)
    ]
  }
  if (closing === undefined) return [{ stack: [name], unbreakable: true }]
  const formula = blockOf({ ...closing, heading: null, parts: last }, set, sizes)
  const words = last.flatMap((part) => (part.kind === 'paragraph' ? part.sentences : []))
  const short =
    last.every(({ kind }) => kind === 'paragraph') && set.lines(words, look, TEXT_WIDTH) < 30
  return short
    ? [...before, { stack: [...formula, name], unbreakable: true }]
    : [...before, ...formula, { stack: [name], unbreakable: true }]
}

/** The exhibits in two columns, in numerical order down each; as many as a page holds are kept together. */
export function exhibitList(
  { exhibitsHeading, exhibits }: Letter,
  set: Typesetting,
  sizes: Sizes
): Content[] {
  if (exhibits.length === 0) return []
  const look = { family: 'sans', size: sizes.exhibits } as const
  const line = (sizes.exhibits.leading / 72) * 25.4
  const width = (TEXT_WIDTH - COLUMN_GAP) / 2
  const entry = ({ number, title }: Letter['exhibits'][number]): Content => ({
    columns: [
      { ...set.text(String(number), look), width: mm(NUMBER_WIDTH) },
      { ...set.text(title, look), width: '*' }
    ],
    columnGap: 0
  })
  const heightOf = ({ title }: Letter['exhibits'][number]) =>
    set.lines(title, look, width - NUMBER_WIDTH) * line
  const pages = pagesOf(exhibits, heightOf)
  return pages.map((page, index): Content => {
    const half = Math.ceil(page.length / 2)
    const heading: Content[] =
      index > 0
        ? []
        : [
            {
              ...set.text(exhibitsHeading, {
                family: 'serif',
                size: sizes.heading,
                weight: 'bold'
              }),
              margin: [0, mm(HEADING_SPACE.before), 0, mm(HEADING_SPACE.after)]
            }
          ]
    return {
      stack: [
        ...heading,
        {
          columns: [
            { width: mm(width), stack: page.slice(0, half).map(entry) },
            { width: mm(width), stack: page.slice(half).map(entry) }
          ],
          columnGap: mm(COLUMN_GAP)
        }
      ],
      // Something higher than a page would lose its end if it were kept whole.
      unbreakable: page.every((one) => heightOf(one) < TEXT_HEIGHT / 8)
    }
  })
}

/** Exhibits in groups whose halves fit one above the other in nine tenths of a page. */
function pagesOf<Entry>(
  entries: readonly Entry[],
  heightOf: (entry: Entry) => number
): readonly (readonly Entry[])[] {
  const pages: Entry[][] = []
  let height = Number.POSITIVE_INFINITY
  for (const entry of entries) {
    const own = heightOf(entry)
    height += own
    if (height > TEXT_HEIGHT * 1.5) {
      pages.push([])
      height = own
    }
    pages.at(-1)?.push(entry)
  }
  return pages
}
