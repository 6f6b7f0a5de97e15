import type { Part } from '#domain/letters/letter'
import { TEXT_WIDTH } from './geometry'

/** A table of a letter, or one of another paper with widths of its own. */
export type TablePart = Omit<Extract<Part, { kind: 'table' }>, 'name'> & { readonly name: string }

/** Widths of the columns in millimetres, gap to the next included (design/print.css). */
const COLUMNS: Readonly<Record<string, readonly number[]>> = {
  commitments: [5, 30, 38, 27, 55, 15],
  credits: [36, 44, 22, 32, 16]
}
/** Credits seen on a bill, or missing there, are told with its date: their column takes the whole width. */
const CREDITS_ON_BILLS = [36, 44, 22, 52, 16]
const LONGEST_STAGE = 18
/** Left free at the right of each column but the last, in millimetres. */
export const GAP = 1.8
/** Tables of more rows may run over the page, their heading repeated; others stay whole. */
export const LONGEST_WHOLE = 20

/** The width of each column of a table in millimetres, the gap to the next one included. */
export function columnWidths({ name, columns, rows }: TablePart): readonly number[] {
  const tellsBills = rows.some(({ cells }) => (cells[3]?.text.length ?? 0) > LONGEST_STAGE)
  const known = name === 'credits' && tellsBills ? CREDITS_ON_BILLS : COLUMNS[name]
  if (known?.length === columns.length) return known
  return columns.map(() => TEXT_WIDTH / columns.length)
}
