import { type CaseFile, find } from '../case/caseFile'
import type { Change } from '../case/edits'
import type { Id } from '../case/fields'

/** As many exhibits as one edit can put in order. */
const MOST_RANKED = 2_000

/**
 * The changes that move an exhibit one place up or down in the printed order: every exhibit that no letter froze is given its
 * place, so that nothing cited later comes between. Null where it cannot move: at an end, or frozen.
 */
export function moved(
  file: CaseFile,
  order: readonly Id[],
  frozen: ReadonlySet<Id>,
  id: Id,
  by: -1 | 1
): readonly Change[] | null {
  const free = order.filter((one) => !frozen.has(one))
  const from = free.indexOf(id)
  const to = from + by
  if (from === -1 || to < 0 || to >= free.length) return null
  const next = free.toSpliced(from, 1).toSpliced(to, 0, id)
  return next.slice(0, MOST_RANKED).flatMap((exhibit, rank): Change[] => {
    const was = find(file, 'exhibits', exhibit)?.rank ?? null
    if (was === rank) return []
    return [{ op: 'set', in: 'exhibits', id: exhibit, set: { rank }, was: { rank: was } }]
  })
}
