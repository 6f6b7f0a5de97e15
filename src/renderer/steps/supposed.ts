import type { CaseFile } from '#domain/case/caseFile'
import { applyEdit } from '#domain/case/edits'
import type { Day } from '#domain/time/when'

/** The case as it would be with a registered complaint posted and delivered on these days: shown, never saved. */
export function supposed(file: CaseFile, postedOn: Day, deliveredOn: Day): CaseFile {
  const set = { kind: 'first-complaint', sentBy: 'registered', postedOn, deliveredOn }
  return applyEdit(file, [{ op: 'add', in: 'letters', id: 'supposed', set }]).file
}
