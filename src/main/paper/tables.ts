import type {
  Content,
  ContentTable,
  ContentText,
  CustomTableLayout,
  TableCell
} from 'pdfmake/interfaces'
import { columnWidths, GAP, LONGEST_WHOLE, type TablePart } from './columns'
import { INK, mm, type Sizes, TEXT_HEIGHT } from './geometry'
import { FLOW } from './pageBreaks'
import type { Words } from './spans'
import type { Look, Typesetting } from './typesetting'

/** Above and below the words of a row, in millimetres. */
const HEAD_PADDING = 1
const PADDING = 1
const RULE = 0.9
const HAIRLINE = 0.35
/** Above and below the whole table. */
const MARGIN = { top: 0.2, bottom: 2.8, beforeNote: 1.2, afterNote: 2.1 }

export type SetTable = {
  readonly content: Content[]
  /** At most this high, in millimetres; null for a table that may run over several pages. */
  readonly height: number | null
  /** Space to leave below, in millimetres. */
  readonly after: number
}

/** The table as pdfmake sets it, with its note. `id` names it among the tables of the letter. */
export function tableOf(
  part: TablePart,
  id: string,
  set: Typesetting,
  sizes: Sizes,
  widths: readonly number[] = columnWidths(part)
): SetTable {
  const look = { family: 'sans', size: sizes.table } as const
  const head = part.columns.map(({ label }) => label)
  const rows: Words[][] = part.rows.map(({ cells }) => [...cells])
  const line = (sizes.table.leading / 72) * 25.4
  const heightOf = (cells: readonly Words[], weight: 'normal' | 'bold') =>
    Math.max(
      ...cells.map((cell, at) => set.lines(cell, { ...look, weight }, (widths[at] ?? 20) - GAP))
    ) *
      line +
    2 * PADDING +
    0.4
  const heights = [
    heightOf(head, 'bold'),
    ...rows.map((row) => heightOf(row, 'normal')),
    ...(part.foot === null ? [] : [heightOf(part.foot, 'bold')])
  ]
  const total = heights.reduce((sum, height) => sum + height, 0) + 14
  const whole = part.rows.length <= LONGEST_WHOLE && total < TEXT_HEIGHT - 20
  const cell = (words: Words, at: number, weight: Look['weight'] = 'normal'): ContentText => ({
    ...set.text(words, { ...look, weight }),
    alignment: part.columns[at]?.align ?? 'left'
  })
  const table: ContentTable = {
    table: {
      widths: widths.map((width, at) => mm(at === widths.length - 1 ? width : width - GAP)),
      headerRows: 1,
      ...(whole || (heights[1] ?? 0) > TEXT_HEIGHT / 3 ? {} : { keepWithHeaderRows: 1 }),
      // A row higher than a page would lose its end if it were kept whole.
      dontBreakRows: Math.max(...heights) < TEXT_HEIGHT / 2,
      body: [
        head.map((label, at) => named(cell(label, at, 'bold'), at === 0 && !whole ? id : null)),
        ...rows.map((row) => head.map((_, at) => cell(row[at] ?? '', at))),
        ...(part.foot === null ? [] : [footRow(part.foot, head.length, cell)])
      ]
    },
    layout: ruled(part.foot !== null),
    margin: [0, mm(MARGIN.top), 0, part.note === null ? 0 : mm(MARGIN.beforeNote)],
    headlineLevel: FLOW
  }
  const note: Content[] =
    part.note === null
      ? []
      : [
          {
            ...set.text(part.note, { family: 'sans', size: sizes.note })
          }
        ]
  const after = part.note === null ? MARGIN.bottom : MARGIN.afterNote
  return { content: [table, ...note], height: whole ? total : null, after }
}

/** pdfmake knows the true page of a heading row kept with its first row only when its first line has a name. */
function named(cell: ContentText, id: string | null): TableCell {
  return id === null ? cell : { ...cell, id }
}

/** The total's words run into the empty cells after them. */
function footRow(
  foot: readonly string[],
  columns: number,
  cell: (words: Words, at: number, weight: 'bold') => ContentText
): TableCell[] {
  const span = foot.findIndex((words, at) => at > 0 && words !== '')
  return Array.from({ length: columns }, (_, at): TableCell => {
    if (at > 0 && at < span) return {}
    const words = cell(foot[at] ?? '', at, 'bold')
    return at === 0 && span > 1 ? { ...words, colSpan: span } : words
  })
}

/** Rules under the heading and under the total, hairlines between, nothing at the sides. */
function ruled(withFoot: boolean): CustomTableLayout {
  const last = (node: ContentTable) => node.table.body.length
  return {
    hLineWidth: (line, node) => {
      if (line === 0) return 0
      return line === 1 || (withFoot && line === last(node)) ? RULE : HAIRLINE
    },
    hLineColor: (line, node) =>
      line === 1 || (withFoot && line === last(node)) ? INK.text : INK.hairline,
    vLineWidth: () => 0,
    paddingLeft: () => 0,
    paddingRight: (column, node) => (column === (node.table.widths?.length ?? 0) - 1 ? 0 : mm(GAP)),
    // The fonts put more above the words than below: half a point restores the middle.
    paddingTop: (row) => mm(row === 0 ? HEAD_PADDING : PADDING) - 0.5,
    paddingBottom: (row) => mm(row === 0 ? HEAD_PADDING : PADDING) + 0.5
  }
}
