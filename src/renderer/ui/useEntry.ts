import { useState } from 'react'

/**
 * A value typed as text. `shown` writes it, `read` gives the value typed, null when empty, undefined when not
 * understood. Leaving the field passes on a value that was understood and has changed; else the text stays as typed.
 */
export function useEntry<Value>(
  value: Value | null,
  shown: (value: Value) => string,
  onChange: (value: Value | null) => void,
  read: (text: string) => Value | null | undefined
): { readonly text: string; readonly setText: (text: string) => void; readonly leave: () => void } {
  const [typed, setTyped] = useState<string | null>(null)
  return {
    text: typed ?? (value === null ? '' : shown(value)),
    setText: setTyped,
    leave: () => {
      if (typed === null) return
      const next = read(typed)
      if (next === undefined) return
      setTyped(null)
      if (next !== value) onChange(next)
    }
  }
}
