import { useDeferredValue, useMemo } from 'react'
import { applyEdit } from '#domain/case/edits'
import { checkFormalNotice } from '#domain/letters/checkFormalNotice'
import { formalNoticeOf as formalNotice } from '#domain/letters/formalNoticeOf'
import type { FormalNoticeContext } from '#domain/letters/grounds'
import type { Missing, Warning } from '#domain/letters/letter'
import { useCase } from './Case'
import { useSession } from './Session'

export { formalNotice }

/** The id that stands for the letter a case does not have yet. */
const NOT_YET = 'not-yet'

/** What the letter is composed and checked with: now, the law, and the fields two seats disagree on. */
export function useLetterContext(): FormalNoticeContext {
  const { now, states, toReview } = useCase()
  const { law } = useSession()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a minute that changes no state changes no letter
  return useMemo(() => {
    const conflicts = toReview
      .filter(({ kind }) => kind === 'conflict')
      .map((point) => `${point.in}.${point.id === null ? '' : `${point.id}.`}${point.field}`)
    return { now, law, conflicts }
  }, [now.day, states, law, toReview])
}

/** What blocks the formal notice of the open case and what it warns about, as if it existed when it does not yet. */
export function useLetterCheck(): {
  readonly missing: readonly Missing[]
  readonly warnings: readonly Warning[]
} {
  // An edit is on screen before the letter is composed again for it: with thousands of facts that takes a moment.
  const file = useDeferredValue(useCase().file)
  const context = useDeferredValue(useLetterContext())
  return useMemo(() => {
    const letter = formalNotice(file)
    const whole =
      letter === null
        ? applyEdit(file, [{ op: 'add', in: 'letters', id: NOT_YET, set: {} }]).file
        : file
    return checkFormalNotice(whole, letter?.id ?? NOT_YET, context)
  }, [file, context])
}
