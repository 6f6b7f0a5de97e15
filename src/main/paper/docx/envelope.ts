import type { Letter } from '#domain/letters/letter'
import {
  ADDRESS,
  ADDRESS_SIZES,
  BODY_TOP,
  DATE,
  FOLDS,
  INK,
  PAGE,
  SENDER,
  type Size,
  WINDOWLESS
} from '../geometry'
import { paragraph, run, runs } from './paragraphs'
import { tableFrame } from './tables'
import { colour, eighths, twips } from './units'
import { root, val, w, type Xml } from './xml'

/** Written in when the number is not known yet. */
const NUMBER_TO_FILL = '……………………………………………'
/** Left column, room between, right column. */
const WIDTHS = [SENDER.width, ADDRESS.x - SENDER.x - SENDER.width, ADDRESS.width] as const
/** The registered mention stands below the address here, so that the text is read in its order. */
const WINDOW = { address: ADDRESS.y, registered: 81, date: DATE.y, body: BODY_TOP }
/** More characters or lines than these do not fit the window at the largest size. */
const ADDRESS_AT_LARGEST = { characters: 34, lines: 5 }

/**
 * Sender, addressee, registered mention, place and date, each at its place of the first page: rows that grow with what is
 * written in them, so that no edit hides a word. The address is at x 110 mm; y 56 mm with a window.
 */
export function envelopeArea(letter: Letter): Xml {
  const { address, registered, date, body } = letter.windowEnvelope ? WINDOW : WINDOWLESS
  const [name = '', ...lines] = letter.sender
  const sender = [
    paragraph('SenderName', runs(name)),
    ...lines.map((line) => paragraph('Sender', runs(line)))
  ]
  const recipient = letter.recipient.map((line) => paragraph('Recipient', runs(line)))
  return tableFrame(WIDTHS, [
    row(address - PAGE.top, cell(0, sender, 'restart'), cell(2, [])),
    row(registered - address, cell(0, [], 'continue'), cell(2, recipient)),
    row(date - registered, cell(0, registeredMention(letter)), cell(2, [])),
    row(body - date, cell(0, []), cell(2, [paragraph('PlaceAndDate', runs(letter.placeAndDate))]))
  ])
}

/** The same without an envelope, without what is not there. */
export function addressLines(letter: Letter): readonly Xml[] {
  const date = letter.placeAndDate === '' ? [] : [letter.placeAndDate]
  return [
    ...letter.sender.map((line) => paragraph('Sender', runs(line))),
    ...letter.recipient.map((line) => paragraph('Recipient', runs(line))),
    ...registeredMention(letter),
    ...date.map((words) => paragraph('PlaceAndDate', runs(words)))
  ]
}

/** The largest size at which the address should show whole in the window. */
export function addressSize(lines: readonly string[]): Size {
  const [largest] = ADDRESS_SIZES
  const fits =
    lines.every(({ length }) => length <= ADDRESS_AT_LARGEST.characters) &&
    lines.length <= ADDRESS_AT_LARGEST.lines
  return fits ? largest : (ADDRESS_SIZES.at(-1) ?? largest)
}

/** The header of the first page: where to fold a letter, in its left margin. */
export function marginMarks({ form }: Letter): Xml {
  const line = { val: 'single', sz: eighths(0.4), space: 0, color: colour(INK.fold) }
  const marks = FOLDS.ys.map((y) =>
    w(
      'p',
      {},
      w(
        'pPr',
        {},
        val('pStyle', 'Gap'),
        w('framePr', {
          w: twips(FOLDS.length),
          h: 20,
          hRule: 'exact',
          wrap: 'around',
          vAnchor: 'page',
          hAnchor: 'page',
          x: twips(FOLDS.x),
          y: twips(y)
        }),
        w('pBdr', {}, w('top', line))
      )
    )
  )
  return root('hdr', ...(form === 'letter' ? marks : []), paragraph('Gap', []))
}

function registeredMention({ registered: { mention, number } }: Letter): readonly Xml[] {
  if (mention === '') return []
  return [
    paragraph('Registered', [run(mention, w('b'))]),
    paragraph('Registered', [run(`n°\u00A0${number === '' ? NUMBER_TO_FILL : number}`)])
  ]
}

function row(height: number, left: Xml, right: Xml): Xml {
  const size = w('trHeight', { val: twips(height), hRule: 'atLeast' })
  return w('tr', {}, w('trPr', {}, w('cantSplit'), size), left, cell(1, []), right)
}

function cell(at: 0 | 1 | 2, content: readonly Xml[], merged?: 'restart' | 'continue'): Xml {
  const width = w('tcW', { w: twips(WIDTHS[at]), type: 'dxa' })
  const merge = merged === undefined ? null : val('vMerge', merged)
  const shown = content.length === 0 ? [paragraph('Gap', [])] : content
  return w('tc', {}, w('tcPr', {}, width, merge), shown)
}
