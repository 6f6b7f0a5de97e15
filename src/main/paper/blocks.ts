import type { Content, ContentTable } from 'pdfmake/interfaces'
import type { Block, Part } from '#domain/letters/letter'
import { boxedParts } from './boxed'
import { BOX, INK, mm, type Sizes, TEXT_HEIGHT, TEXT_WIDTH } from './geometry'
import { HEADING } from './pageBreaks'
import { partOf, type SetPart } from './parts'
import type { Typesetting } from './typesetting'

/** Spaces in millimetres (design/print.css); what stands above a heading already keeps 2.1 below itself. */
const HEADING_SPACE = { before: 1, after: 1.3, number: 5.5, height: 10 }

/** What is kept whole is at most this high, in millimetres: beyond, it is let run over the page. Heights are never underrated. */
const HIGHEST_WHOLE = TEXT_HEIGHT - 20

/** A block of the letter: heading and first part on one page, the demands in their box. */
export function blockOf(block: Block, set: Typesetting, sizes: Sizes): Content[] {
  const setPart = (part: Part, index: number, width?: number) =>
    partOf(part, `${block.id}-${index}`, set, sizes, width)
  const { inBox, after } = boxedParts(block)
  const inner = TEXT_WIDTH - 2 * BOX.sides
  const parts: readonly SetPart[] = [
    ...(inBox.length > 0 ? [boxOf(inBox.map((part, index) => setPart(part, index, inner)))] : []),
    ...after.map((part, index) => setPart(part, inBox.length + index))
  ]
  const heading = headingOf(block, set, sizes)
  if (heading === null) return parts.map(kept)
  const [first, ...others] = parts
  if (first === undefined) return [heading]
  const together = isShort(first)
    ? [below(first, [heading, ...first.content], true)]
    : [heading, below(first, first.content, false)]
  return [...together, ...others.map(kept)]
}

function below({ after }: SetPart, stack: Content[], unbreakable: boolean): Content {
  return { stack, unbreakable, margin: [0, 0, 0, mm(after)] }
}

function isShort({ height }: SetPart): boolean {
  return height !== null && height + HEADING_SPACE.height <= HIGHEST_WHOLE
}

/** A table or a box stays whole where it can; a lone paragraph or list sees to its own lines. */
function kept(part: SetPart): Content {
  const [only] = part.content
  const framed = typeof only === 'object' && 'table' in only
  return below(part, part.content, framed && isShort(part))
}

function boxOf(parts: readonly SetPart[]): SetPart {
  const heights = parts.map(({ height }) => height)
  const height = heights.includes(null)
    ? null
    : heights.reduce<number>((sum, one) => sum + (one ?? 0), 10)
  const box: ContentTable = {
    table: {
      widths: ['*'],
      body: [[{ stack: parts.map((part) => below(part, part.content, false)) }]]
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (line) => (line === 0 ? BOX.rule : 0),
      vLineColor: () => INK.text,
      fillColor: () => INK.tint,
      paddingLeft: () => mm(BOX.sides),
      paddingRight: () => mm(BOX.sides),
      paddingTop: () => mm(BOX.top),
      // The last part brings its own space below.
      paddingBottom: () => mm(BOX.bottom) - 1
    },
    margin: [0, mm(BOX.above), 0, 0]
  }
  return { content: [box], height, after: BOX.below }
}

/** "4.  Engagements pris et non tenus"; null for a block without heading. */
function headingOf({ number, heading }: Block, set: Typesetting, sizes: Sizes): Content | null {
  if (heading === null) return null
  const look = { family: 'serif', size: sizes.heading } as const
  const words = set.text(heading, { ...look, weight: 'bold' })
  return {
    ...(number === null
      ? words
      : {
          columns: [
            { ...set.text(`${number}.`, look), width: mm(HEADING_SPACE.number) },
            { ...words, width: '*' }
          ]
        }),
    headlineLevel: HEADING,
    margin: [0, mm(HEADING_SPACE.before), 0, mm(HEADING_SPACE.after)]
  }
}
