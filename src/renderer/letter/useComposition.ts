import { useMemo } from 'react'
import { mentionsOfLetter } from '#domain/letters/checkLetter'
import type { Letter, Missing, Warning } from '#domain/letters/letter'
import type { Mention } from '#domain/letters/mentions'
import { letterAsItStands } from '#domain/letters/sent'
import { useCase } from '../session/Case'
import { useLetterContext } from '../session/useLetter'

/** The letter as it would be printed now, and what the checklist says of it. */
export type Composition = {
  readonly letter: Letter
  readonly missing: readonly Missing[]
  readonly warnings: readonly Warning[]
  readonly mentions: readonly Mention[]
  /** It went: its words are those that were sent. */
  readonly sent: boolean
}

/** Composes and checks the letter again at each change of the case. */
export function useComposition(letterId: string): Composition {
  const { file } = useCase()
  const context = useLetterContext()
  return useMemo(() => {
    const stands = letterAsItStands(file, letterId, context)
    const mentions = stands.sent ? [] : mentionsOfLetter(file, letterId, context, stands.letter)
    return { ...stands, mentions }
  }, [file, letterId, context])
}
