import type { ContentText } from 'pdfmake/interfaces'
import type { Faces, FamilyName, Weight } from './faces'
import type { Size } from './geometry'
import { legible, pieces } from './printable'
import { type Said, sentencesOf, spansOf, type Words } from './spans'

/** One run of the same look: pdfmake's inline. */
export type Run = {
  text: string
  bold?: boolean
  fontFeatures?: 'sups'[]
  noWrap?: boolean
}

/** Sets texts in our faces: the only place where a letter's words become pdfmake nodes. */
export type Typesetting = {
  readonly faces: Faces
  /** A text, or sentences on one line after the other, in a family and size; never an object given by the caller. */
  text(words: Words, look: Look): ContentText & { text: Run[] }
  /** How many lines the words may take in a width in millimetres; a little more than they will, never less. */
  lines(words: Words, look: Look, width: number): number
}

export type Look = { readonly family: FamilyName; readonly size: Size; readonly weight?: Weight }

export function typesetting(faces: Faces): Typesetting {
  const plain = (words: Words) => sentencesOf(words).map(({ text }) => legible(text, faces))
  return {
    faces,
    text: (words, { family, size, weight = 'normal' }) => ({
      text: runsOf(sentencesOf(words), faces),
      font: family,
      fontSize: size.fontSize,
      lineHeight: size.leading / (faces.lineHeight(family) * size.fontSize),
      ...(weight === 'bold' ? { bold: true } : {})
    }),
    lines: (words, { family, size, weight = 'bold' }, width) =>
      plain(words)
        .join(' ')
        .split('\n')
        .map((line) =>
          // No sign is wider than the font is high: a short line needs no measuring.
          line.length * size.fontSize <= roomIn(width)
            ? 1
            : linesOf(faces.width(line, family, weight, size.fontSize), width)
        )
        .reduce((total, lines) => total + lines, 0)
  }
}

// Lines end before the edge of the paper: this much of each is taken as lost.
const RAGGED = 0.85

function linesOf(points: number, width: number): number {
  return Math.max(1, Math.ceil(points / roomIn(width)))
}

function roomIn(width: number): number {
  return ((width * 72) / 25.4) * RAGGED
}

function runsOf(sentences: readonly Said[], faces: Faces): Run[] {
  return spansOf(sentences, (text) => legible(text, faces)).flatMap(({ text, bold, raised }) => {
    const look = bold ? { bold } : {}
    return raised
      ? [{ ...look, text, fontFeatures: ['sups' as const] }]
      : pieces(text).flatMap((piece) => compounds({ ...look, text: piece }))
  })
}

const COMPOUND = /(?<![\p{L}\d-])(\p{L}+(?:-\p{L}+)+)(?![\p{L}\d-])/u
/** "Wi-Fi" is not cut at its hyphen; "après-midi" may be, as in any book. */
const LONGEST_UNCUT = 6

/** The shortest compounds stay on one line. */
function compounds(run: Run): readonly Run[] {
  return run.text
    .split(COMPOUND)
    .map((text, index) =>
      index % 2 === 1 && text.length <= LONGEST_UNCUT
        ? { ...run, text, noWrap: true }
        : { ...run, text }
    )
    .filter(({ text }) => text !== '')
}
