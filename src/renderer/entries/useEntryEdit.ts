import { useCallback } from 'react'
import type { CollectionName, Collections, Entries } from '#domain/case/caseFile'
import type { Change, EditLabel, Fields } from '#domain/case/edits'
import { useCase } from '../session/Case'

type Editable = Exclude<CollectionName, 'passages'>

/** How the edit of an entry is named, so that "Annuler" can say what it takes back. */
export const entryLabels = {
  events: 'edit-event',
  commitments: 'edit-commitment',
  defects: 'edit-defect',
  credits: 'edit-credit',
  costs: 'edit-cost',
  bills: 'edit-bill',
  exhibits: 'edit-exhibit',
  pinpoints: 'edit-pinpoint',
  soughtProofs: 'check-proof',
  demands: 'edit-demand',
  letters: 'edit-letter'
} as const satisfies Record<Editable, EditLabel>

/** The change that sets fields of one entry, with what they held, so that it can be undone. */
export function setFields<Name extends CollectionName>(
  collection: Name,
  id: string,
  entry: Entries[Name],
  set: Partial<Entries[Name]>
): Change {
  const names = Object.keys(set)
  const was = Object.fromEntries(Object.entries(entry).filter(([name]) => names.includes(name)))
  // Every field of an entry is plain JSON by its schema; TypeScript cannot see it through the mapped type.
  return { op: 'set', in: collection, id, set: set as Fields, was: was as Fields }
}

/** Sets fields of one entry as one edit; resolves true once it is on disk. */
export function useEntryEdit<Name extends Editable>(collection: Name, id: string) {
  const { file, edit } = useCase()
  const collections: Collections = file
  const entries: Readonly<Record<string, Entries[Name]>> = collections[collection]
  const entry = entries[id]
  return useCallback(
    (set: Partial<Entries[Name]>): Promise<boolean> =>
      entry === undefined
        ? Promise.resolve(false)
        : edit(entryLabels[collection], [setFields(collection, id, entry, set)]),
    [collection, id, entry, edit]
  )
}
