import { useCallback, useEffect, useMemo, useState } from 'react'
import type { ExhibitState } from '#contract/evidence'
import { living } from '#domain/case/caseFile'
import { bridge } from '../bridge'
import { useCase } from '../session/Case'

export type States = Readonly<Record<string, ExhibitState>>

/**
 * Where the originals of the case stand: weighed when the screen opens and when one comes in, then read to the last byte in the
 * background.
 */
export function useExhibitStates(): {
  readonly states: States
  readonly checking: boolean
  readonly check: () => void
} {
  const { id, file } = useCase()
  const [states, setStates] = useState<States>({})
  const [checking, setChecking] = useState(false)
  const [asked, setAsked] = useState(0)
  const kept = useMemo(
    () =>
      living(file, 'exhibits')
        .flatMap(({ sha256 }) => sha256 ?? [])
        .toSorted()
        .join(' '),
    [file]
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again for other originals, and when asked
  useEffect(() => {
    let left = false
    const read = async (thorough: boolean) => {
      const answer = await bridge.exhibitStates({ id, thorough })
      if (!left && answer.ok) setStates(answer.value.states)
    }
    setChecking(true)
    void read(false)
      .then(() => (left || kept === '' ? null : read(true)))
      .then(() => {
        if (!left) setChecking(false)
      })
    return () => {
      left = true
    }
  }, [id, kept, asked])
  const check = useCallback(() => setAsked((times) => times + 1), [])
  return { states, checking, check }
}
