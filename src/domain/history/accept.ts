import { type CaseFile, collectionNames } from '../case/caseFile'
import { applyInPlace, type Change, type Edit, type Fields } from '../case/edits'
import { fail, ok, type Result } from '../result'
import { findHostile } from './hostile'

/**
 * An edit as it may enter the history of a case: every change applies, and each field it sets says what was there before,
 * so that it can be undone. Fails with the first field that cannot be set. Costs the same in a long case.
 */
export function accept(
  file: CaseFile,
  edit: Edit
): Result<Edit, { readonly kind: 'edit-not-applicable'; readonly field: string }> {
  const refuse = (field: string) => fail({ kind: 'edit-not-applicable' as const, field })
  // A line with such a name would be refused when it is read again.
  if (findHostile(edit, 'refuse') !== null) return refuse('')
  const scratch = touchedPart(file, edit.changes)
  const changes: Change[] = []
  for (const change of edit.changes) {
    const completed = withPrevious(scratch, change)
    const [refusal] = applyInPlace(scratch, [completed])
    if (refusal !== undefined) return refuse([change.in, refusal.field ?? ''].join('.'))
    changes.push(completed)
  }
  return ok({ label: edit.label, changes })
}

/** The case with the entries an edit touches, and no other. */
function touchedPart(file: CaseFile, changes: readonly Change[]): CaseFile {
  const part = collectionNames.map((name) => {
    const all: Readonly<Record<string, object>> = file[name]
    const ids = changes.flatMap((change) => (change.in === name ? [change.id] : []))
    const present = ids.flatMap((id) => (Object.hasOwn(all, id) ? [[id, all[id]] as const] : []))
    return [name, Object.fromEntries(present)] as const
  })
  return Object.assign({ ...file }, Object.fromEntries(part))
}

function withPrevious(file: CaseFile, change: Change): Change {
  if (change.op === 'remove' || change.op === 'restore') return withMark(file, change)
  if (change.op !== 'set' && change.op !== 'section') return change
  const entries: Readonly<Record<string, object>> = change.op === 'set' ? file[change.in] : {}
  const present = change.op === 'set' ? entries[change.id] : file[change.in]
  const before: Readonly<Record<string, Fields[string]>> = Object.fromEntries(
    Object.entries(present ?? {}).filter(([field]) => Object.hasOwn(change.set, field))
  )
  return { ...change, was: { ...before, ...change.was } }
}

// Removing what is removed already changes nothing, and undoing it must not bring the entry back.
function withMark(file: CaseFile, change: Extract<Change, { op: 'remove' | 'restore' }>): Change {
  const entries: Readonly<Record<string, { readonly deleted: boolean }>> = file[change.in]
  const deleted = change.op === 'remove'
  if (!Object.hasOwn(entries, change.id) || entries[change.id]?.deleted !== deleted) return change
  return { op: 'set', in: change.in, id: change.id, set: { deleted }, was: { deleted } }
}
