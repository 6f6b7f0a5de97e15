import { useCallback } from 'react'
import type { Entry } from '#domain/case/caseFile'
import type { Change } from '#domain/case/edits'
import { setFields } from '../entries/useEntryEdit'
import { useCase } from '../session/Case'

type Said = Partial<Pick<Entry<'soughtProofs'>, 'state' | 'reason'>>

/** Keeps what the claimant said of a thing to gather, as one edit; null takes it back. True once on disk. */
export function useSoughtProof(code: string): (said: Said | null) => Promise<boolean> {
  const { file, edit } = useCase()
  const entry = Object.hasOwn(file.soughtProofs, code) ? file.soughtProofs[code] : undefined
  return useCallback(
    (said) => {
      if (said === null)
        return edit('check-proof', [{ op: 'remove', in: 'soughtProofs', id: code }])
      if (entry === undefined)
        return edit('check-proof', [{ op: 'add', in: 'soughtProofs', id: code, set: { ...said } }])
      const back: readonly Change[] = entry.deleted
        ? [{ op: 'restore', in: 'soughtProofs', id: code }]
        : []
      return edit('check-proof', [...back, setFields('soughtProofs', code, entry, said)])
    },
    [edit, entry, code]
  )
}
