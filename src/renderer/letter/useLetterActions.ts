import { useEffect, useState } from 'react'
import { plainText } from '#domain/letters/plainText'
import type { AnyFailure } from '#words/failure'
import { failureSentence } from '#words/failures'
import { bridge } from '../bridge'
import { useCase } from '../session/Case'
import { useSession } from '../session/Session'
import type { Composition } from './useComposition'

/** What came of the last action, until it is closed or another one is started. */
export type Outcome =
  | { readonly kind: 'exported'; readonly fileName: string; readonly pages: number }
  | { readonly kind: 'said'; readonly text: string }
  /** Something is missing: said with its name and the way to it. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed'; readonly text: string; readonly again: (() => void) | null }

export type LetterActions = {
  readonly busy: boolean
  readonly outcome: Outcome | null
  readonly forget: () => void
  /** Asked for by key or menu while it cannot be done. */
  readonly refuse: () => void
  readonly exportPdf: () => void
  readonly exportTagged: () => void
  readonly exportDocx: () => void
  readonly saveText: () => void
  readonly print: () => void
  readonly copy: () => void
}

type Act = { readonly act: () => Promise<Outcome | null> }

/** What can be done with the letter once composed; each says in plain words how it ended. */
export function useLetterActions(letterId: string, { letter }: Composition): LetterActions {
  const { id, saving } = useCase()
  const { words, language } = useSession()
  const [busy, setBusy] = useState(false)
  const [asked, setAsked] = useState<Act | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const say = words.letter.done

  const run = (act: Act['act']) => {
    if (busy) return
    setBusy(true)
    setOutcome(null)
    setAsked({ act })
  }
  // What is still being saved belongs to the letter: it goes first.
  useEffect(() => {
    if (asked === null || saving) return
    setAsked(null)
    void asked
      .act()
      .catch((): Outcome => ({ kind: 'failed', text: say.failed, again: null }))
      .then((came) => {
        setOutcome(came)
        setBusy(false)
      })
  }, [asked, saving, say])
  const failed = (failure: AnyFailure): Outcome =>
    failure.kind === 'blocked'
      ? { kind: 'refused' }
      : { kind: 'failed', text: failureSentence(failure, language), again: null }
  const save = async (format: 'pdf' | 'tagged' | 'docx' | 'txt'): Promise<Outcome | null> => {
    const answer = await bridge.exportLetter({ id, letter: letterId, format })
    if (!answer.ok) {
      const why = say.notWritten(answer.failure)
      return why === null
        ? failed(answer.failure)
        : { kind: 'failed', text: why, again: () => run(() => save(format)) }
    }
    if ('cancelled' in answer.value) return null
    const { fileName, pages } = answer.value
    if (format === 'pdf') return { kind: 'exported', fileName, pages }
    const text =
      format === 'tagged'
        ? say.savedTagged(fileName)
        : format === 'docx'
          ? say.savedDocx(fileName)
          : say.savedText(fileName)
    return { kind: 'said', text }
  }
  const print = async (): Promise<Outcome | null> => {
    const answer = await bridge.printLetter({ id, letter: letterId })
    if (!answer.ok) return failed(answer.failure)
    const { how } = answer.value
    if (how === 'cancelled') return null
    return { kind: 'said', text: how === 'printed' ? say.printed : say.inReader }
  }
  const copy = async (): Promise<Outcome | null> => {
    const answer = await bridge.copyText({ text: plainText(letter) })
    return answer.ok ? { kind: 'said', text: say.copied } : failed(answer.failure)
  }
  return {
    busy,
    outcome,
    forget: () => setOutcome(null),
    refuse: () => setOutcome({ kind: 'refused' }),
    exportPdf: () => run(() => save('pdf')),
    exportTagged: () => run(() => save('tagged')),
    exportDocx: () => run(() => save('docx')),
    saveText: () => run(() => save('txt')),
    print: () => run(print),
    copy: () => run(copy)
  }
}
