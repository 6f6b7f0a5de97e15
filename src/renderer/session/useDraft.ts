import { useCallback, useEffect, useRef, useState } from 'react'
import { useCase } from './Case'

/** While keys come, text is written this often: with the write itself, what is on disk is less than one second old. */
const EVERY_MS = 500

export type Draft = {
  readonly text: string
  readonly setText: (text: string) => void
  /** To call when the field is left: what was typed becomes one edit. */
  readonly leave: () => void
  /**
   * Throws away what was typed: the field shows its saved value again. Given the promise of an edit that holds the text, the
   * draft on disk stays until that edit is there.
   */
  readonly discard: (held?: Promise<boolean>) => void
  /** The text was typed before the case was last closed, and is offered again. */
  readonly restored: boolean
  readonly dirty: boolean
}

/**
 * Text that survives a crash while it is typed. `field` names it in the case ("claimant.name"), `value` is the
 * saved one. Leaving the field (blur, unmount, `leave()`) passes a changed text to `commit`, which returns the
 * promise of `edit`; the draft is cleared once that edit is on disk. With `commit` null the text stays a draft
 * until `discard()`: the composer adds its own edits.
 */
export function useDraft(
  field: string,
  value: string,
  commit: ((text: string) => Promise<boolean>) | null
): Draft {
  const { draftOf, keepDraft, beforeClosing } = useCase()
  const found = draftOf(field)
  const [typed, setTyped] = useState<string | null>(
    found === undefined || found === '' || found === value ? null : found
  )
  const [restored, setRestored] = useState(typed !== null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const latest = useRef({ typed, value, commit, restored })
  latest.current = { typed, value, commit, restored }
  // The text on its way to disk: leaving the field twice must not make two edits.
  const passing = useRef<string | null>(null)

  const write = useCallback(async () => {
    if (timer.current === null) return true
    clearTimeout(timer.current)
    timer.current = null
    return keepDraft(field, latest.current.typed ?? '')
  }, [keepDraft, field])

  const setText = useCallback(
    (text: string) => {
      latest.current.typed = text
      setTyped(text)
      setRestored(false)
      // Not put off by the next key: whoever types without a pause would have nothing on disk.
      timer.current ??= setTimeout(() => void write(), EVERY_MS)
    },
    [write]
  )

  const discard = useCallback(
    (held?: Promise<boolean>) => {
      if (held !== undefined) void write()
      if (timer.current !== null) clearTimeout(timer.current)
      timer.current = null
      latest.current.typed = null
      setTyped(null)
      setRestored(false)
      void Promise.resolve(held ?? true).then((kept) => {
        // Something else may have been typed since: that is the draft now.
        if (kept && latest.current.typed === null) void keepDraft(field, '')
      })
    },
    [write, keepDraft, field]
  )

  const leave = useCallback(() => {
    const { typed: text, value: saved, commit: pass } = latest.current
    if (text === null) return
    if (passing.current === text) return
    if (pass !== null && text === saved) return discard()
    void write()
    if (pass === null) return
    passing.current = text
    void pass(text).then((kept) => {
      passing.current = null
      if (kept && latest.current.typed === text) discard()
    })
  }, [write, discard])

  useEffect(() => beforeClosing(write), [beforeClosing, write])
  // A field that disappears (another tab) is left like one that loses the focus; a text only offered again waits on.
  useEffect(
    () => () => {
      if (!latest.current.restored) leave()
    },
    [leave]
  )

  return { text: typed ?? value, setText, leave, discard, restored, dirty: typed !== null }
}
