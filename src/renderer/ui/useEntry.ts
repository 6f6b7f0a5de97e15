import { useContext, useEffect, useRef, useState } from 'react'
import { CaseContext } from '../session/Case'

const PAUSE_MS = 500

type Entry<Value> = {
  /** The path of the field in the open case ("contract.startedOn"); given, what is typed survives a crash. */
  readonly name?: string | undefined
  readonly value: Value | null
  readonly shown: (value: Value) => string
  /** The value typed, null when empty, undefined when not understood. */
  readonly read: (text: string) => Value | null | undefined
  /** May return the promise of an edit: the draft is cleared once it is kept. */
  readonly onChange: (value: Value | null) => unknown
}

/**
 * A value typed as text. Leaving the field passes on a value that was understood and has changed; else the text
 * stays as typed.
 */
export function useEntry<Value>({ name, value, shown, read, onChange }: Entry<Value>): {
  readonly text: string
  readonly setText: (text: string) => void
  readonly leave: () => void
} {
  const open = useContext(CaseContext)
  const found = name === undefined ? undefined : open?.draftOf(name)
  const [typed, setTyped] = useState(found === undefined || found === '' ? null : found)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const keep = (text: string) => {
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = null
    if (name !== undefined) void open?.keepDraft(name, text)
  }
  const flush = () => {
    if (timer.current !== null) keep(typed ?? '')
  }
  const latest = useRef(flush)
  latest.current = flush
  useEffect(() => {
    const stop = open?.beforeClosing(async () => latest.current())
    return () => {
      latest.current()
      stop?.()
    }
  }, [open?.beforeClosing])

  return {
    text: typed ?? (value === null ? '' : shown(value)),
    setText: (text) => {
      setTyped(text)
      if (timer.current !== null) clearTimeout(timer.current)
      timer.current = setTimeout(() => latest.current(), PAUSE_MS)
    },
    leave: () => {
      if (typed === null) return
      const next = read(typed)
      if (next === undefined) return keep(typed)
      setTyped(null)
      if (timer.current !== null) clearTimeout(timer.current)
      timer.current = null
      void Promise.resolve(next === value ? null : onChange(next)).then(() => keep(''))
    }
  }
}
