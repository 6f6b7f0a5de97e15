import { useMemo } from 'react'
import { checkFormalNotice, mentions } from '#domain/letters/checkFormalNotice'
import { composeFormalNotice } from '#domain/letters/composeFormalNotice'
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
    const letter = composeFormalNotice(file, letterId, context)
    const check = checkFormalNotice(file, letterId, context, letter)
    return { letter, ...check, mentions: mentions(file, letterId, context, letter) }
  }, [file, letterId, context])
}
