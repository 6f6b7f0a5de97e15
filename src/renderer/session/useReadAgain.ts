import { useCallback, useEffect, useRef, useState } from 'react'
import type { Result } from '#domain/result'
import { bridge } from '../bridge'
import { useSession } from './Session'

/**
 * A list of main's, read when the screen opens, when asked, and when the day or the clock moved: statuses depend on them.
 * `known`, the list as last read, is shown until then; `read` and `onRead` may be new at each drawing.
 */
export function useReadAgain<Value, Failure>(
  read: () => Promise<Result<Value, Failure>>,
  known: Value | null,
  onRead: (value: Value) => void
): {
  readonly value: Value | null
  readonly failure: Failure | null
  readonly reload: () => void
} {
  const { today } = useSession()
  const [value, setValue] = useState(known)
  const [failure, setFailure] = useState<Failure | null>(null)
  const latest = useRef({ read, onRead })
  latest.current = { read, onRead }
  const asked = useRef(0)
  const reload = useCallback(() => {
    asked.current += 1
    const turn = asked.current
    void latest.current.read().then((answer) => {
      // An older answer that arrives after a newer one is out of date.
      if (turn !== asked.current) return
      setFailure(answer.ok ? null : answer.failure)
      if (!answer.ok) return
      setValue(answer.value)
      latest.current.onRead(answer.value)
    })
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when the day changes
  useEffect(reload, [reload, today])
  useEffect(
    () =>
      bridge.onSignal((signal) => {
        if (signal.kind === 'clock-changed') reload()
      }),
    [reload]
  )
  return { value, failure, reload }
}
