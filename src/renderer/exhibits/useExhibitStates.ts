import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ExhibitState } from '#contract/evidence'
import { living } from '#domain/case/caseFile'
import { bridge } from '../bridge'
import { useCase } from '../session/Case'

export type States = Readonly<Record<string, ExhibitState>>

/**
 * Where the originals of the case stand: weighed when the screen opens and when one comes in, then read to the last byte in the
 * background, each once until asked for again.
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
  const read = useRef(new Map<string, string>())
  const kept = useMemo(
    () =>
      living(file, 'exhibits')
        .flatMap(({ id: exhibit, sha256 }) => (sha256 === null ? [] : `${exhibit} ${sha256}`))
        .toSorted()
        .join('\n'),
    [file]
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when asked
  useEffect(() => {
    let left = false
    const originals = kept.split('\n').map((one) => one.split(' ') as [string, string])
    const fresh = originals.filter(([exhibit, sha256]) => read.current.get(exhibit) !== sha256)
    const look = async (thorough: readonly string[]) => {
      const answer = await bridge.exhibitStates({ id, thorough: [...thorough] })
      if (left || !answer.ok) return
      const found = answer.value.states
      // One that is not here yet is read once it came.
      for (const [exhibit, sha256] of fresh)
        if (
          thorough.includes(exhibit) &&
          (found[exhibit] === 'there' || found[exhibit] === 'altered')
        )
          read.current.set(exhibit, sha256)
      setStates((before) => known(before, found, new Set(thorough)))
    }
    const background = async () => {
      if (kept === '') return setStates({})
      setChecking(true)
      await look([])
      if (!left && fresh.length > 0) await look(fresh.map(([exhibit]) => exhibit))
      if (!left) setChecking(false)
    }
    void background()
    return () => {
      left = true
    }
  }, [id, kept, asked])
  const check = useCallback(() => {
    read.current.clear()
    setAsked((times) => times + 1)
  }, [])
  return { states, checking, check }
}

/** What was found, but for what was read to be altered before: weighing it now does not tell. */
function known(before: States, found: States, read: ReadonlySet<string>): States {
  const entries = Object.entries(found).map(([exhibit, state]) => {
    const altered = before[exhibit] === 'altered' && state === 'there' && !read.has(exhibit)
    return [exhibit, altered ? 'altered' : state] as const
  })
  return Object.fromEntries(entries)
}
