import { FOOT_SIZE, FOOT_TOP, PAGE } from '../geometry'
import { field, paragraph, run, tab } from './paragraphs'
import { twips } from './units'
import { element, root, val, w, type Xml } from './xml'

/** From the bottom of the paper to the foot line, in millimetres. */
const FOOT = PAGE.height - FOOT_TOP - (FOOT_SIZE.leading / 72) * 25.4
const COLUMN_GAP = 8

/** How a stretch of the letter stands on A4: in one column, or like the exhibits in two. */
export function section(columns: 1 | 2, first: boolean): Xml {
  const side = twips(PAGE.side)
  return w(
    'sectPr',
    {},
    ...(first ? references() : []),
    val('type', first ? 'nextPage' : 'continuous'),
    w('pgSz', { w: twips(PAGE.width), h: twips(PAGE.height) }),
    w('pgMar', {
      top: twips(PAGE.top),
      right: side,
      bottom: twips(PAGE.bottom),
      left: side,
      header: twips(PAGE.top / 2),
      footer: twips(FOOT),
      gutter: 0
    }),
    w('cols', columns === 1 ? { space: 0 } : { num: 2, space: twips(COLUMN_GAP) }),
    first ? w('titlePg') : null
  )
}

/** The parts that sections refer to: what stands in the margins, under their names in the file. */
export const MARGINS = {
  foldMarks: 'header1.xml',
  firstFoot: 'footer1.xml',
  foot: 'footer2.xml'
} as const

function references(): readonly Xml[] {
  const to = (name: string, type: string, id: string) =>
    element(`w:${name}`, { 'w:type': type, 'r:id': id })
  return [
    to('headerReference', 'first', 'foldMarks'),
    to('footerReference', 'first', 'firstFoot'),
    to('footerReference', 'default', 'foot')
  ]
}

/** The foot of each page: whose letter it is, and "page 1 sur 2". */
export function footPart(words: string): Xml {
  const line = [run(words.replaceAll('\n', ' ')), tab(), run('page '), field('PAGE')]
  return root('ftr', paragraph('Footer', [...line, run(' sur '), field('NUMPAGES')]))
}
