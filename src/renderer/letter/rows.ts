import type { LetterKind } from '#domain/case/promises'
import type { BlockId } from '#domain/letters/letter'
import { formalNoticeBlocks, furtherBlocks } from '#domain/letters/letter'

/** The rows of the left pane, in printed order: the parts around the blocks, and the blocks. */
export const rowIds = [
  'sender',
  'recipient',
  'posting',
  ...formalNoticeBlocks,
  ...furtherBlocks,
  'exhibits'
] as const
export type RowId = (typeof rowIds)[number]

/** Without these blocks no formal notice can be exported: they cannot be switched off. */
const ofNotice: ReadonlySet<RowId> = new Set<BlockId>(['contract', 'demands', 'consequence'])

/** Whether a block of a kind is always printed. */
export function alwaysPrinted(kind: LetterKind, row: RowId): boolean {
  return kind === 'formal-notice' && ofNotice.has(row)
}

/** The row that a link of the checklist leads to, and the field to focus in it (null: its heading). */
export function rowOfSpot(
  spot: string
): { readonly row: RowId; readonly field: string | null } | null {
  if (spot === 'deadline') return { row: 'demands', field: 'letter.deadlineDays' }
  const row = rowIds.find((id) => id === spot)
  return row === undefined ? null : { row, field: null }
}
