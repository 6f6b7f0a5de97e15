import type { CaseFile } from '#domain/case/caseFile'
import { applyEdit, type Edit } from '#domain/case/edits'
import { writeSnapshot } from '#domain/history/snapshot'
import { sha256 } from './names'

/**
 * The bytes of a case file that stands alone: the case with these edits on top, and no history. It is read like one that was
 * handed over; what its exhibits are copies of stays in the folder of the case.
 */
export function loneFile(file: CaseFile, edits: readonly Edit[]): Uint8Array {
  const whole = edits.reduce((edited, edit) => applyEdit(edited, edit.changes).file, file)
  const content = { folded: {}, base: null, toReview: [], file: whole, unknown: {} }
  return new TextEncoder().encode(writeSnapshot(content, sha256))
}
