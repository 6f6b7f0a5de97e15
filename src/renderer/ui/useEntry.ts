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

/** What a `Field` needs to hold the text. */
type Held = {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onBlur: () => void
  readonly onKeyDown: (event: { readonly key: string }) => void
}

/**
 * A value typed as text. Leaving the field, or Enter, passes on a value that was understood and has changed; else the text
 * stays as typed. `left` is false in the middle of typing, when it is too early to object.
 */
export function useEntry<Value>({ name, value, shown, read, onChange }: Entry<Value>): {
  readonly text: string
  readonly left: boolean
  readonly held: Held
} {
  const open = useContext(CaseContext)
  const found = name === undefined ? undefined : open?.draftOf(name)
  const [typed, setTyped] = useState(found === undefined || found === '' ? null : found)
  const [left, setLeft] = useState(true)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const stopTimer = () => {
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = null
  }
  const keep = (text: string) => {
    stopTimer()
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

  const leave = () => {
    if (typed === null) return
    const next = read(typed)
    if (next === undefined) return keep(typed)
    setTyped(null)
    stopTimer()
    void Promise.resolve(next === value ? null : onChange(next)).then(() => keep(''))
  }
  const text = typed ?? (value === null ? '' : shown(value))
  return {
    text,
    left,
    held: {
      value: text,
      onChange: (next) => {
        setLeft(false)
        setTyped(next)
        // Not put off by the next key: who types without a pause has it on disk too.
        timer.current ??= setTimeout(() => latest.current(), PAUSE_MS)
      },
      onBlur: () => {
        setLeft(true)
        leave()
      },
      onKeyDown: ({ key }) => {
        if (key === 'Enter') leave()
      }
    }
  }
}
