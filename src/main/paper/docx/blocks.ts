import type { Block, Part, Sentence } from '#domain/letters/letter'
import { markerAt } from '#domain/letters/plainText'
import { boxedParts } from '../boxed'
import { BOX, INK, TEXT_WIDTH } from '../geometry'
import { AFTER_PARAGRAPH } from './looks'
import { LAST_LETTER, type Lists } from './numbering'
import { gap, paragraph, run, runs, tab } from './paragraphs'
import { tableFrame, tableOf } from './tables'
import { colour, eighths, twips } from './units'
import { w, type Xml } from './xml'

/** About five lines: paragraphs and items as short as that are not cut by the end of a page. */
const SHORT = 500

/** A block of the letter: its heading, its parts, the demands in their box. `keepNext`: on one page with what follows. */
export function blockOf(block: Block, lists: Lists, keepNext = false): readonly Xml[] {
  const { heading, number } = block
  const { inBox, after } = boxedParts(block)
  const title =
    heading === null
      ? []
      : [
          paragraph(
            'Heading1',
            runs(heading),
            number === null ? {} : { list: lists.at('heading', number) }
          )
        ]
  return [
    ...title,
    ...(inBox.length === 0 ? [] : boxOf(inBox.flatMap((part) => partOf(part, lists, false)))),
    ...after.flatMap((part) => partOf(part, lists, keepNext))
  ]
}

function partOf(part: Part, lists: Lists, keepNext: boolean): readonly Xml[] {
  if (part.kind === 'table') return tableOf(part)
  if (part.kind === 'paragraph') {
    const whole = isShort(part.sentences)
    return [paragraph('Normal', runs(part.sentences), { whole, keepNext })]
  }
  return listOf(part, lists, keepNext)
}

function listOf(
  { marker, items }: Extract<Part, { kind: 'list' }>,
  lists: Lists,
  keepNext: boolean
): readonly Xml[] {
  const style = marker === 'dash' ? 'DashItem' : 'LetterItem'
  const list = lists.start(marker)
  return items.map((item, index) => {
    const room = index === items.length - 1 ? { after: AFTER_PARAGRAPH } : {}
    const setting = { whole: isShort([item]), keepNext, ...room }
    if (marker === 'dash' || index < LAST_LETTER)
      return paragraph(style, runs(item), { ...setting, list })
    return paragraph(style, [run(markerAt(marker, index)), tab(), ...runs(item)], setting)
  })
}

function isShort(sentences: readonly Sentence[]): boolean {
  return sentences.reduce((sum, { text }) => sum + text.length, 0) <= SHORT
}

/** One cell with a thick line at its left. */
function boxOf(content: readonly Xml[]): readonly Xml[] {
  const side = (name: string, room: number) => w(name, { w: twips(room), type: 'dxa' })
  const line = { val: 'single', sz: eighths(BOX.rule), space: 0, color: colour(INK.text) }
  const cell = w(
    'tc',
    {},
    w(
      'tcPr',
      {},
      w('tcW', { w: twips(TEXT_WIDTH), type: 'dxa' }),
      w('tcBorders', {}, w('left', line)),
      w('shd', { val: 'clear', color: 'auto', fill: colour(INK.tint) }),
      w(
        'tcMar',
        {},
        side('top', BOX.top),
        side('left', BOX.sides),
        side('bottom', BOX.bottom),
        side('right', BOX.sides)
      )
    ),
    content
  )
  const whole = w('trPr', {}, w('cantSplit'))
  return [tableFrame([TEXT_WIDTH], [w('tr', {}, whole, cell)]), gap(BOX.below)]
}
