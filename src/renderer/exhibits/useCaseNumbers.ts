import { useDeferredValue, useMemo } from 'react'
import { type CaseNumbers, caseNumbers } from '#domain/letters/caseNumbers'
import { useCase } from '../session/Case'
import { useLetterContext } from '../session/useLetter'

/** The printed numbers of the exhibits of the open case, worked out again after each edit is on screen. */
export function useCaseNumbers(): CaseNumbers {
  const file = useDeferredValue(useCase().file)
  const context = useDeferredValue(useLetterContext())
  return useMemo(() => caseNumbers(file, context), [file, context])
}
