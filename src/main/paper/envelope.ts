import type { Content } from 'pdfmake/interfaces'
import type { Letter } from '#domain/letters/letter'
import type { Faces } from './faces'
import {
  ADDRESS,
  ADDRESS_SIZES,
  ADDRESS_SPACING,
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
import type { Typesetting } from './typesetting'

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

type Place = { readonly x: number; readonly width: number }

function senderBlock({ sender }: Letter, set: Typesetting, sizes: Sizes): Content[] {
  return sender.map((line, index) =>
    index === 0
      ? set.text(line, { family: 'serif', size: SENDER_NAME, weight: 'bold' })
      : set.text(line, { family: 'serif', size: sizes.text })
  )
}

function addressBlock({ recipient }: Letter, set: Typesetting): Content[] {
  const size = addressSize(recipient, set.faces)
  return recipient.map((line) => ({
    ...set.text(line, { family: 'sans', size }),
    characterSpacing: ADDRESS_SPACING
  }))
}

/** The largest size at which no line of the address has to be broken; 9 points if none is. */
export function addressSize(lines: readonly string[], faces: Faces): Size {
  const fits = ({ fontSize }: Size) =>
    lines.every((line) => {
      const text = legible(line, faces)
      const width = faces.width(text, 'sans', 'normal', fontSize) + ADDRESS_SPACING * text.length
      return width <= mm(ADDRESS.width)
    })
  return ADDRESS_SIZES.find(fits) ?? ADDRESS_SIZES.at(-1) ?? ADDRESS_SIZES[0]
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
