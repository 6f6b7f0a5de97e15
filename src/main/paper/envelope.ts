import type { Content } from 'pdfmake/interfaces'
import type { Letter } from '#domain/letters/letter'
import type { Faces } from './faces'
import {
  ADDRESS,
  ADDRESS_SIZES,
  ADDRESS_SPACING,
  ADDRESS_TIGHTEST,
  DATE,
  FOLDS,
  INK,
  mm,
  REGISTERED,
  REGISTERED_SIZE,
  SENDER,
  SENDER_NAME,
  type Size,
  type Sizes,
  WINDOWLESS
} from './geometry'
import { legible } from './printable'
import type { Look, Typesetting } from './typesetting'

/** Written in when the number is not known yet. */
const NUMBER_TO_FILL = '……………………………………………'

/** What stands at fixed places of the first page: sender, addressee, registered mention, place and date. */
export function envelopeArea(letter: Letter, set: Typesetting, sizes: Sizes): Content[] {
  const { windowEnvelope } = letter
  const at = (place: Place, y: number, stack: Content[]): Content => ({
    absolutePosition: { x: mm(place.x), y: mm(y) },
    columns: [{ width: mm(place.width), stack }]
  })
  return [
    at(SENDER, SENDER.y, senderBlock(letter, set, sizes)),
    at(ADDRESS, windowEnvelope ? ADDRESS.y : WINDOWLESS.address, addressBlock(letter, set)),
    at(
      REGISTERED,
      windowEnvelope ? REGISTERED.y : WINDOWLESS.registered,
      registeredBlock(letter, set)
    ),
    at(DATE, windowEnvelope ? DATE.y : WINDOWLESS.date, [
      set.text(letter.placeAndDate, { family: 'serif', size: sizes.text })
    ])
  ]
}

/** How much lower the text starts for a place and date that take more than one line, in points. */
export function dateOverflow({ placeAndDate }: Letter, set: Typesetting, sizes: Sizes): number {
  const { fontSize, leading } = sizes.text
  const width = set.faces.width(legible(placeAndDate, set.faces), 'serif', 'normal', fontSize)
  if (width <= mm(DATE.width)) return 0
  const look = { family: 'serif', size: sizes.text } as const
  return (set.lines(placeAndDate, look, DATE.width) - 1) * leading
}

type Place = { readonly x: number; readonly width: number }

/** Long addresses are set smaller, to end above the registered mention. */
function senderBlock(letter: Letter, set: Typesetting, sizes: Sizes): Content[] {
  const [name = '', ...lines] = letter.sender
  const title = { family: 'serif', size: SENDER_NAME, weight: 'bold' } as const
  const look = { family: 'serif', size: sizes.text } as const
  const heightOf = (words: string, of: Look) => set.lines(words, of, SENDER.width) * of.size.leading
  const height = lines.reduce((sum, line) => sum + heightOf(line, look), heightOf(name, title))
  const below = letter.windowEnvelope ? REGISTERED.y : WINDOWLESS.registered
  const size = height < mm(below - 2 - SENDER.y) ? sizes.text : sizes.note
  return [set.text(name, title), ...lines.map((line) => set.text(line, { family: 'serif', size }))]
}

function addressBlock({ recipient }: Letter, set: Typesetting): Content[] {
  const size = addressSize(recipient, set.faces)
  return recipient.map((line) => ({
    ...set.text(line, { family: 'sans', size }),
    characterSpacing: ADDRESS_SPACING
  }))
}

/**
 * The largest size at which no line of the address has to be broken and all of them show in the window; 9 points if
 * none is, the lines then drawn nearer to one another.
 */
export function addressSize(lines: readonly string[], faces: Faces): Size {
  const linesAt = ({ fontSize }: Size) =>
    lines.reduce((sum, line) => {
      const text = legible(line, faces)
      const width = faces.width(text, 'sans', 'normal', fontSize) + ADDRESS_SPACING * text.length
      return sum + Math.max(1, Math.ceil(width / mm(ADDRESS.width)))
    }, 0)
  const room = ({ fontSize }: Size) => mm(ADDRESS.height) - faces.lineHeight('sans') * fontSize
  const fits = (size: Size) =>
    linesAt(size) === lines.length && (lines.length - 1) * size.leading <= room(size)
  const [largest] = ADDRESS_SIZES
  const smallest = ADDRESS_SIZES.at(-1) ?? largest
  const most = room(smallest) / Math.max(1, linesAt(smallest) - 1)
  const nearest = smallest.fontSize * ADDRESS_TIGHTEST
  const tight = { ...smallest, leading: Math.max(nearest, Math.min(smallest.leading, most)) }
  return ADDRESS_SIZES.find(fits) ?? tight
}

function registeredBlock({ registered }: Letter, set: Typesetting): Content[] {
  if (registered.mention === '') return []
  const number = registered.number === '' ? NUMBER_TO_FILL : registered.number
  const look = { family: 'sans', size: REGISTERED_SIZE } as const
  return [
    set.text(registered.mention, { ...look, weight: 'bold' }),
    set.text(`n°\u00A0${number}`, look)
  ]
}

/** Where to fold the sheet, in the left margin of the first page. */
export function foldMarks(): Content {
  return {
    absolutePosition: { x: 0, y: 0 },
    canvas: FOLDS.ys.map((y) => ({
      type: 'line',
      x1: mm(FOLDS.x),
      x2: mm(FOLDS.x + FOLDS.length),
      y1: mm(y),
      y2: mm(y),
      lineWidth: 0.4,
      lineColor: INK.fold
    }))
  }
}
