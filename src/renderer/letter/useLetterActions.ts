import { useState } from 'react'
import { plainText } from '#domain/letters/plainText'
import { failureSentence } from '#words/failures'
import { bridge } from '../bridge'
import { useCase } from '../session/Case'
import { useSession } from '../session/Session'
import type { Composition } from './useComposition'

/** What came of the last action, until it is closed or another one is started. */
export type Outcome =
  | { readonly kind: 'exported'; readonly fileName: string; readonly pages: number }
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'failed'; readonly text: string }

export type LetterActions = {
  readonly busy: boolean
  readonly outcome: Outcome | null
  readonly forget: () => void
  readonly exportPdf: () => void
  readonly saveText: () => void
  readonly print: () => void
  readonly copy: () => void
}

/** What can be done with the letter once composed; each says in plain words how it ended. */
export function useLetterActions(letterId: string, { letter }: Composition): LetterActions {
  const { id } = useCase()
  const { words, language } = useSession()
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const say = words.letter.done

  const run = (act: () => Promise<Outcome | null>) => {
    if (busy) return
    setBusy(true)
    setOutcome(null)
    void act()
      .catch((): Outcome => ({ kind: 'failed', text: say.failed }))
      .then((came) => {
        setOutcome(came)
        setBusy(false)
      })
  }
  const save = async (format: 'pdf' | 'txt'): Promise<Outcome | null> => {
    const answer = await bridge.exportLetter({ id, letter: letterId, format })
    if (!answer.ok) return { kind: 'failed', text: failureSentence(answer.failure, language) }
    if ('cancelled' in answer.value) return null
    const { fileName, pages } = answer.value
    return format === 'pdf'
      ? { kind: 'exported', fileName, pages }
      : { kind: 'said', text: say.savedText(fileName) }
  }
  const print = async (): Promise<Outcome | null> => {
    const answer = await bridge.printLetter({ id, letter: letterId })
    if (!answer.ok) return { kind: 'failed', text: failureSentence(answer.failure, language) }
    const { how } = answer.value
    if (how === 'cancelled') return null
    return { kind: 'said', text: how === 'printed' ? say.printed : say.inReader }
  }
  const copy = async (): Promise<Outcome | null> => {
    const answer = await bridge.copyText({ text: plainText(letter) })
    return answer.ok
      ? { kind: 'said', text: say.copied }
      : { kind: 'failed', text: failureSentence(answer.failure, language) }
  }
  return {
    busy,
    outcome,
    forget: () => setOutcome(null),
    exportPdf: () => run(() => save('pdf')),
    saveText: () => run(() => save('txt')),
    print: () => run(print),
    copy: () => run(copy)
  }
}
