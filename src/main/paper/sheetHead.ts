import type { Content } from 'pdfmake/interfaces'
import type { Letter } from '#domain/letters/letter'
import { mm, type Size, type Sizes } from './geometry'
import type { Typesetting } from './typesetting'

const TITLE: Size = { fontSize: 14, leading: 18 }
/** Millimetres. */
const AFTER_TITLE = 1.5
const AFTER_DATE = 4

/** The head of a sheet that travels without envelope: what it is, and its place and date; words to paste have none. */
export function sheetHead(letter: Letter, set: Typesetting, sizes: Sizes): Content[] {
  const date: Content[] =
    letter.placeAndDate === ''
      ? []
      : [
          {
            ...set.text(letter.placeAndDate, { family: 'serif', size: sizes.text }),
            margin: [0, 0, 0, mm(AFTER_DATE)]
          }
        ]
  return [
    ...letter.references.map(
      ({ value }): Content => ({
        ...set.text(value, { family: 'serif', size: TITLE, weight: 'bold' }),
        margin: [0, 0, 0, mm(AFTER_TITLE)]
      })
    ),
    ...date
  ]
}
