import type { CaseFile } from '../case/caseFile'
import { applyInPlace, type Change, type Fields } from '../case/edits'
import { fail, ok, type Result } from '../result'
import { assignments, Folding } from './folding'
import type { EditLine, Line } from './line'

/** An edit that can be taken back or brought back, and the line that last did or undid it. */
export type Step = { readonly of: string; readonly last: EditLine }

/** Both stacks, the step to take first at the end. */
export type Steps = { readonly undo: readonly Step[]; readonly redo: readonly Step[] }

/** The stacks as the history tells them, so that they survive a restart. A new edit ends what could be redone. */
export function stepsOf(lines: readonly Line[], mine: (line: Line) => boolean): Steps {
  return lines.filter(mine).reduce<{ undo: Step[]; redo: Step[] }>(after, { undo: [], redo: [] })
}

/** The stacks after one more line of the same person, changing the arrays given. */
export function after(steps: { undo: Step[]; redo: Step[] }, line: Line): typeof steps {
  if (line.kind === 'edit') {
    steps.undo.push({ of: line.hash, last: line })
    steps.redo.length = 0
  } else if (line.kind !== 'begin') {
    const [from, to] = line.kind === 'undo' ? [steps.undo, steps.redo] : [steps.redo, steps.undo]
    const at = from.findLastIndex((step) => step.of === line.of)
    if (at !== -1) from.splice(at, 1)
    to.push({ of: line.of, last: line })
  }
  return steps
}

/**
 * The changes that take a line back: each field gets its previous value where it still holds what the line set. Fails with
 * the name of whoever changed it since when nothing is left to put back. `lines` are all lines, in the order of folding.
 */
export function takeBack(
  file: CaseFile,
  line: EditLine,
  lines: readonly Line[]
): Result<readonly Change[], { readonly kind: 'changed-since'; readonly by: string }> {
  // Changes of one edit build on each other: each is taken back on what the later ones leave.
  const scratch = new Folding(file).file
  const changes = line.edit.changes.toReversed().flatMap((change) => {
    const back = inverse(scratch, change)
    if (back === null) return []
    applyInPlace(scratch, [back])
    return [back]
  })
  if (changes.length > 0) return ok(changes)
  return fail({ kind: 'changed-since', by: lastToTouch(line, lines) })
}

function inverse(file: CaseFile, change: Change): Change | null {
  if (change.op === 'section') {
    const fields = stillThere(file[change.in], change.set, change.was)
    return fields === null ? null : { op: 'section', in: change.in, ...fields }
  }
  const collection: Readonly<Record<string, object>> = file[change.in]
  const present = Object.hasOwn(collection, change.id) ? collection[change.id] : undefined
  if (present === undefined) return null
  const { in: name, id } = change
  if (change.op === 'set') {
    const fields = stillThere(present, change.set, change.was)
    return fields === null ? null : { op: 'set', in: name, id, ...fields }
  }
  const deleted = change.op === 'remove'
  if (fieldOf(present, 'deleted') !== deleted) return null
  if (
    change.op === 'add' &&
    !Object.keys(change.set).every((field) => holds(present, change.set, field))
  )
    return null
  return { op: deleted ? 'restore' : 'remove', in: name, id }
}

/** The assignment that puts back what was, for the fields that still hold what was set. */
function stillThere(
  present: object,
  set: Fields,
  was: Fields
): { readonly set: Fields; readonly was: Fields } | null {
  const fields = Object.keys(set).filter(
    (field) => Object.hasOwn(was, field) && holds(present, set, field)
  )
  if (fields.length === 0) return null
  return { set: pick(was, fields), was: pick(set, fields) }
}

function pick(from: Fields, fields: readonly string[]): Fields {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = from[field]
      return value === undefined ? [] : [[field, value] as const]
    })
  )
}

function holds(present: object, set: Fields, field: string): boolean {
  return canonical(fieldOf(present, field)) === canonical(set[field])
}

function fieldOf(present: object, field: string): unknown {
  return Object.getOwnPropertyDescriptor(present, field)?.value
}

/** JSON with the names of objects in order, so that two equal values are one text. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_name, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner
  )
}

function lastToTouch(line: EditLine, lines: readonly Line[]): string {
  // An entry can also be out of reach because someone removed it.
  const touched = new Set(line.edit.changes.flatMap((change) => targets(change, ['deleted'])))
  const last = lines.findLast(
    (other) =>
      other.kind !== 'begin' &&
      other.hash !== line.hash &&
      other.edit.changes.some((change) => targets(change).some((target) => touched.has(target)))
  )
  return last?.author ?? ''
}

function targets(change: Change, more: readonly string[] = []): readonly string[] {
  const id = 'id' in change ? change.id : ''
  const fields = assignments(change).map(([field]) => field)
  return [...fields, ...more].map((field) => [change.in, id, field].join('\n'))
}
