import type { Entry } from '#domain/case/caseFile'
import type { Change } from '#domain/case/edits'
import type { BlockId } from '#domain/letters/letter'
import { passageId } from '#domain/letters/passages'
import { setFields } from '../entries/useEntryEdit'
import { useCase } from '../session/Case'

type Passage = Entry<'passages'>

/** What the claimant changed in one block, null when nothing, and the way to change it as one edit. */
export function usePassage(
  letterId: string,
  block: BlockId
): readonly [Passage | null, (set: Partial<Passage>) => Promise<boolean>] {
  const { file, edit } = useCase()
  const id = passageId(letterId, block)
  const entry = Object.hasOwn(file.passages, id) ? file.passages[id] : undefined
  const change = (set: Partial<Passage>): Promise<boolean> => {
    if (entry === undefined)
      return edit('edit-letter', [
        { op: 'add', in: 'passages', id, set: { ...plain(set), letter: letterId, block } }
      ])
    const back: readonly Change[] = entry.deleted ? [{ op: 'restore', in: 'passages', id }] : []
    return edit('edit-letter', [...back, setFields('passages', id, entry, set)])
  }
  return [entry === undefined || entry.deleted ? null : entry, change]
}

function plain(set: Partial<Passage>) {
  const { off = false, text = null, sources = [] } = set
  return { off, text, sources: [...sources] }
}
