import { useMemo } from 'react'
import { find } from '#domain/case/caseFile'
import { checkLetter, mentionsOfLetter } from '#domain/letters/checkLetter'
import { composeLetter } from '#domain/letters/composeLetter'
import type { Letter, Missing, Warning } from '#domain/letters/letter'
import type { Mention } from '#domain/letters/mentions'
import { useCase } from '../session/Case'
import { useLetterContext } from '../session/useLetter'

/** The letter as it would be printed now, and what the checklist says of it. */
export type Composition = {
  readonly letter: Letter
  readonly missing: readonly Missing[]
  readonly warnings: readonly Warning[]
  readonly mentions: readonly Mention[]
}

/** Composes and checks the letter again at each change of the case. */
export function useComposition(letterId: string): Composition {
  const { file } = useCase()
  const context = useLetterContext()
  return useMemo(() => {
    const kind = find(file, 'letters', letterId)?.kind ?? 'formal-notice'
    const letter = composeLetter(kind, file, letterId, context)
    const check = checkLetter(kind, file, letterId, context, letter)
    return { letter, ...check, mentions: mentionsOfLetter(file, letterId, context, letter) }
  }, [file, letterId, context])
}
