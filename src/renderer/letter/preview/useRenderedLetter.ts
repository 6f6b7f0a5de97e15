import { useCallback, useEffect, useRef, useState } from 'react'
import type { Rendered } from '#contract/calls'
import type { Letter } from '#domain/letters/letter'
import { failureSentence } from '#words/failures'
import { bridge } from '../../bridge'
import { useCase } from '../../session/Case'
import { useSession } from '../../session/Session'
import { openPdf, type PdfDocument } from './pdfReader'

/** Changes that follow one another faster than this are laid out once. */
const PAUSE_MS = 250
/** A wait shorter than this is not worth a word. */
const SOON_MS = 400

export type RenderedLetter = {
  /** The last pages laid out; they stay while the next ones are made. */
  readonly document: PdfDocument | null
  readonly slow: boolean
  readonly failure: string | null
  readonly retry: () => void
}

/**
 * The exact bytes that would be exported, laid out again after each saved change of the letter; the last request wins.
 * `onUnprintable` is told the characters no font can print, as the printer found them; `onKept` what became of the exact pages
 * of a letter that went.
 */
export function useRenderedLetter(
  letterId: string,
  letter: Letter,
  onUnprintable: (characters: string) => void,
  onKept: (kept: Rendered['kept']) => void
): RenderedLetter {
  const { id, saving, failure: unsaved } = useCase()
  const { words, language } = useSession()
  const [document, setDocument] = useState<PdfDocument | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [slow, setSlow] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const shown = useRef<{ readonly destroy: () => Promise<void> } | null>(null)
  const told = useRef({ words, language, onUnprintable, onKept })
  told.current = { words, language, onUnprintable, onKept }
  const content = JSON.stringify(letter)
  const waits = saving || unsaved !== null

  // biome-ignore lint/correctness/useExhaustiveDependencies: another content or attempt asks for other pages.
  useEffect(() => {
    if (waits) return
    let outdated = false
    const soon = setTimeout(() => setSlow(true), PAUSE_MS + SOON_MS)
    const done = (why: string | null) => {
      clearTimeout(soon)
      setSlow(false)
      setFailure(why)
    }
    const lay = async () => {
      const answer = await bridge.renderLetter({ id, letter: letterId })
      if (outdated) return
      if (!answer.ok) return done(failureSentence(answer.failure, told.current.language))
      const task = await openPdf(answer.value.bytes)
      const next = await task.promise
      if (outdated) return void task.destroy()
      const before = shown.current
      shown.current = task
      setDocument(next)
      told.current.onUnprintable(answer.value.missingCharacters)
      told.current.onKept(answer.value.kept)
      done(null)
      await before?.destroy()
    }
    const timer = setTimeout(
      () =>
        void lay().catch(() => {
          if (!outdated) done(told.current.words.letter.preview.failedAct)
        }),
      shown.current === null ? 0 : PAUSE_MS
    )
    return () => {
      outdated = true
      clearTimeout(timer)
      clearTimeout(soon)
    }
  }, [id, letterId, content, waits, attempt])

  useEffect(
    () => () => {
      void shown.current?.destroy()
      shown.current = null
    },
    []
  )
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  return { document, slow, failure, retry }
}
