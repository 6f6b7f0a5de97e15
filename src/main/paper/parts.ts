import type { Content } from 'pdfmake/interfaces'
import type { Part, Sentence } from '#domain/letters/letter'
import { mm, type Sizes, TEXT_WIDTH } from './geometry'
import { FLOW } from './pageBreaks'
import { tableOf } from './tables'
import type { Typesetting } from './typesetting'

/** Spaces and indents in millimetres (design/print.css). */
const AFTER_PARAGRAPH = 2.1
const LISTS = {
  dash: { indent: 5.5, marker: 4, after: 0.9 },
  letter: { indent: 11, marker: 5.5, after: 1.1 }
} as const

/** Paragraphs and items of so few lines are not cut by the end of a page. */
const SHORT = 5
/** pdfmake's time grows with the square of a paragraph: a longer one is set in several (reliability.md F32). */
const LONGEST_PARAGRAPH = 10_000

/** A part set for the page; `height` in millimetres at most, null when it may run over several pages. */
export type SetPart = {
  readonly content: Content[]
  readonly height: number | null
  /** Space to leave below, in millimetres; none is drawn at the foot of a page. */
  readonly after: number
}

/** Sets one part of a block in a width in millimetres; `id` names it within the letter. */
export function partOf(
  part: Part,
  id: string,
  set: Typesetting,
  sizes: Sizes,
  width: number = TEXT_WIDTH
): SetPart {
  switch (part.kind) {
    case 'paragraph':
      return paragraph(part.sentences, set, sizes, width)
    case 'list':
      return list(part, set, sizes, width)
    case 'table':
      return tableOf(part, id, set, sizes)
  }
}

function paragraph(
  sentences: readonly Sentence[],
  set: Typesetting,
  sizes: Sizes,
  width: number
): SetPart {
  const look = { family: 'serif', size: sizes.text } as const
  const stretches = stretchesOf(sentences)
  const content = stretches.map(
    (stretch): Content => ({
      ...set.text(stretch, look),
      headlineLevel: FLOW,
      unbreakable: set.lines(stretch, look, width) <= SHORT
    })
  )
  const height = set.lines(sentences, look, width) * lineOf(sizes)
  return { content, height, after: AFTER_PARAGRAPH }
}

function list(
  { marker, items }: Extract<Part, { kind: 'list' }>,
  set: Typesetting,
  sizes: Sizes,
  width: number
): SetPart {
  const look = { family: 'serif', size: sizes.text } as const
  const { indent, marker: markerWidth, after } = LISTS[marker]
  const inner = width - indent
  const content = items.map((item, index): Content => {
    const sign = marker === 'dash' ? '–' : `${letterOf(index)})`
    const bottom = index === items.length - 1 ? 0 : after
    const [first = [], ...rest] = stretchesOf([item])
    return {
      stack: [
        {
          columns: [
            { ...set.text(sign, look), width: mm(markerWidth) },
            { ...set.text(first, look), width: '*' }
          ]
        },
        ...rest.map((stretch) => ({
          ...set.text(stretch, look),
          margin: [mm(markerWidth), 0, 0, 0] satisfies [number, number, number, number]
        }))
      ],
      headlineLevel: FLOW,
      unbreakable: set.lines(item, look, inner) <= SHORT,
      margin: [mm(indent - markerWidth), 0, 0, mm(bottom)]
    }
  })
  const height = items.reduce(
    (sum, item) => sum + set.lines(item, look, inner) * lineOf(sizes) + after,
    0
  )
  return { content, height, after: AFTER_PARAGRAPH }
}

/** a, b … z, then aa, ab: a list of demands is never that long, a hostile one may be. */
function letterOf(index: number): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + (index % 26))
  return index < 26 ? letter : `${letterOf(Math.floor(index / 26) - 1)}${letter}`
}

function lineOf({ text }: Sizes): number {
  return (text.leading / 72) * 25.4
}

/** The sentences as they are, or those that are too long together cut at a space. */
function stretchesOf(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const length = sentences.reduce((sum, { text }) => sum + String(text).length, 0)
  if (length <= LONGEST_PARAGRAPH) return [sentences]
  return sentences.flatMap((sentence) =>
    slices(String(sentence.text)).map((text) => [{ ...sentence, text }])
  )
}

function slices(text: string): readonly string[] {
  const cut: string[] = []
  let from = 0
  while (text.length - from > LONGEST_PARAGRAPH) {
    const space = text.lastIndexOf(' ', from + LONGEST_PARAGRAPH)
    const to = space > from ? space + 1 : from + LONGEST_PARAGRAPH
    cut.push(text.slice(from, to))
    from = to
  }
  return [...cut, text.slice(from)]
}
