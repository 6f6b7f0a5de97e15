import { useCallback, useEffect, useRef, useState } from 'react'
import { bridge } from '../bridge'

export type Progress = { readonly done: number; readonly total: number }

export type LongWork = {
  /** Null while nothing runs; a total of 0 until main says how far it is. */
  readonly progress: Progress | null
  /** Runs a call under a name of its own, by which it is followed. */
  readonly run: <Value>(call: (work: string) => Promise<Value>) => Promise<Value>
  /** Stops what runs; false where nothing does. */
  readonly stop: () => boolean
}

/** A call that may take long: how far it is, and the way to stop it. */
export function useWork(): LongWork {
  const [progress, setProgress] = useState<Progress | null>(null)
  const running = useRef<string | null>(null)
  useEffect(
    () =>
      bridge.onSignal((signal) => {
        if (signal.kind === 'work' && signal.progress.work === running.current)
          setProgress(signal.progress)
      }),
    []
  )
  const run: LongWork['run'] = useCallback(async (call) => {
    const work = crypto.randomUUID()
    running.current = work
    setProgress({ done: 0, total: 0 })
    try {
      return await call(work)
    } finally {
      running.current = null
      setProgress(null)
    }
  }, [])
  const stop = useCallback(() => {
    if (running.current === null) return false
    void bridge.stopWork({ work: running.current })
    return true
  }, [])
  return { progress, run, stop }
}
