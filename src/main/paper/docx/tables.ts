import type { Part } from '#domain/letters/letter'
import { columnWidths, GAP, LONGEST_WHOLE } from '../columns'
import { INK } from '../geometry'
import type { Words } from '../spans'
import type { StyleId } from './looks'
import { gap, paragraph, runs } from './paragraphs'
import { colour, eighths, twips } from './units'
import { val, w, type Xml } from './xml'

type TablePart = Extract<Part, { kind: 'table' }>

/** Above and below the words of a row, in millimetres; lines in points. */
const PADDING = 1
type Line = { readonly points: number; readonly ink: string }
const RULE: Line = { points: 0.9, ink: INK.text }
const HAIRLINE: Line = { points: 0.35, ink: INK.hairline }
/** Below a table without a note, in millimetres. */
const AFTER = 2.8

type Row = {
  readonly cells: readonly Words[]
  readonly kind: 'head' | 'body' | 'foot'
  readonly keepNext: boolean
}

/** The table, its heading repeated on each page, and its note or a little room below it. */
export function tableOf(part: TablePart): readonly Xml[] {
  const { columns, rows, foot, note } = part
  const widths = columnWidths(part)
  const whole = rows.length <= LONGEST_WHOLE
  const listed: readonly Omit<Row, 'keepNext'>[] = [
    { kind: 'head', cells: columns.map(({ label }) => label) },
    ...rows.map(({ cells }) => ({ kind: 'body' as const, cells })),
    ...(foot === null ? [] : [{ kind: 'foot' as const, cells: foot }])
  ]
  const set = listed.map((row, index) => {
    const keepNext = index === 0 || (whole && (index < listed.length - 1 || note !== null))
    return rowOf({ ...row, keepNext }, widths, columns)
  })
  return [tableFrame(widths, set), note === null ? gap(AFTER) : paragraph('Note', runs(note))]
}

/** A table of fixed columns, widths in millimetres, without a line of its own. */
export function tableFrame(widths: readonly number[], rows: readonly Xml[]): Xml {
  const total = widths.reduce((sum, width) => sum + width, 0)
  return w(
    'tbl',
    {},
    w(
      'tblPr',
      {},
      val('tblStyle', 'TableNormal'),
      w('tblW', { w: twips(total), type: 'dxa' }),
      w('tblInd', { w: 0, type: 'dxa' }),
      w('tblLayout', { type: 'fixed' })
    ),
    w(
      'tblGrid',
      {},
      widths.map((width) => w('gridCol', { w: twips(width) }))
    ),
    rows
  )
}

function rowOf(
  { cells, kind, keepNext }: Row,
  widths: readonly number[],
  columns: TablePart['columns']
): Xml {
  const style: StyleId = kind === 'body' ? 'TableText' : 'TableHead'
  const spanned = kind === 'foot' ? firstFilled(cells) : 1
  const shown = widths.flatMap((_, at) => {
    if (at > 0 && at < spanned) return []
    const span = at === 0 ? spanned : 1
    const width = widths.slice(at, at + span).reduce((sum, one) => sum + one, 0)
    const last = at + span >= widths.length
    const align = columns[at]?.align ?? 'left'
    const words = paragraph(style, runs(cells[at] ?? ''), { keepNext, align })
    return [cellOf(width, span, kind === 'body' ? HAIRLINE : RULE, last ? 0 : GAP, words)]
  })
  const heading = kind === 'head' ? w('tblHeader') : null
  return w('tr', {}, w('trPr', {}, w('cantSplit'), heading), shown)
}

/** The words of a total run into the empty cells after them. */
function firstFilled(cells: readonly Words[]): number {
  return Math.max(
    1,
    cells.findIndex((words, at) => at > 0 && words !== '')
  )
}

function cellOf(width: number, span: number, line: Line, right: number, words: Xml): Xml {
  const side = (name: string, room: number) => w(name, { w: twips(room), type: 'dxa' })
  const drawn = { val: 'single', sz: eighths(line.points), space: 0, color: colour(line.ink) }
  return w(
    'tc',
    {},
    w(
      'tcPr',
      {},
      w('tcW', { w: twips(width), type: 'dxa' }),
      span > 1 ? val('gridSpan', span) : null,
      w('tcBorders', {}, w('bottom', drawn)),
      w('tcMar', {}, side('top', PADDING), side('bottom', PADDING), side('right', right))
    ),
    words
  )
}
