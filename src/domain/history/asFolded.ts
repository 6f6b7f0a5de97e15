import type { CaseFile } from '../case/caseFile'
import type { Change, Fields } from '../case/edits'

/**
 * What some changes touched, as changes that bring it to what the case holds now. For whoever shows the case and learns of
 * a line that came late: its own words may have lost to a line already shown.
 */
export function asFolded(file: CaseFile, changes: readonly Change[]): Change[] {
  return changes.flatMap((change): readonly Change[] => {
    if (change.op === 'section') {
      const section: Readonly<Record<string, Fields[string]>> = file[change.in]
      const fields = Object.keys(change.set).flatMap((field) => {
        const value = Object.hasOwn(section, field) ? section[field] : undefined
        return value === undefined ? [] : [[field, value] as const]
      })
      return [{ op: 'section', in: change.in, set: Object.fromEntries(fields), was: {} }]
    }
    const { in: name, id } = change
    const entries: Readonly<Record<string, Fields>> = file[name]
    const entry = Object.hasOwn(entries, id) ? entries[id] : undefined
    if (entry === undefined) return []
    // The one of the two that does not apply changes nothing.
    return [
      { op: 'add', in: name, id, set: { ...entry } },
      { op: 'set', in: name, id, set: { ...entry }, was: {} }
    ]
  })
}
