import type { Failure, Saved } from '#contract/calls'
import type { Edit } from '#domain/case/edits'
import type { Result } from '#domain/result'
import type { Day } from '#domain/time/when'
import { bridge } from '../bridge'
import { openCase } from '../session/caseDoor'

type Answer = Promise<Result<Saved, Failure<'openCase'> | Failure<'editCase'>>>

/** The edit that sets a case aside on a day, or takes it back (null). */
export function trashEdit(trashedOn: Day | null, was: Day | null): Edit {
  const change = { op: 'section', in: 'head', set: { trashedOn }, was: { trashedOn: was } } as const
  return { label: 'edit-case', changes: [change] }
}

/** Sets aside a case that is not open; it stays on disk. */
export function setAside(id: string, today: Day): Answer {
  return editClosed(id, trashEdit(today, null))
}

/** Takes back a case that was set aside. */
export function takeBack(id: string, trashedOn: Day): Answer {
  return editClosed(id, trashEdit(null, trashedOn))
}

async function editClosed(id: string, edit: Edit): Answer {
  const opened = await openCase(id)
  if (!opened.ok) return opened
  const saved = await bridge.editCase({ id, edit })
  await bridge.closeCase({ id })
  return saved
}
