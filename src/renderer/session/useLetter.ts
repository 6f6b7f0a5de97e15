import { useMemo } from 'react'
import { type CaseFile, living, type WithId } from '#domain/case/caseFile'
import { applyEdit } from '#domain/case/edits'
import { checkFormalNotice } from '#domain/letters/checkFormalNotice'
import type { FormalNoticeContext } from '#domain/letters/grounds'
import type { Missing, Warning } from '#domain/letters/letter'
import { useCase } from './Case'
import { useSession } from './Session'

/** The id that stands for the letter a case does not have yet. */
const NOT_YET = 'not-yet'

/** The formal notice of the case, null before it exists. A case has one; the oldest wins if two seats made one. */
export function formalNotice(file: CaseFile): WithId<'letters'> | null {
  return living(file, 'letters').toSorted((one, other) => (one.id < other.id ? -1 : 1))[0] ?? null
}

/** What the letter is composed and checked with: now, the law, and the fields two seats disagree on. */
export function useLetterContext(): FormalNoticeContext {
  const { now, toReview } = useCase()
  const { law } = useSession()
  return useMemo(() => {
    const conflicts = toReview
      .filter(({ kind }) => kind === 'conflict')
      .map((point) => `${point.in}.${point.id === null ? '' : `${point.id}.`}${point.field}`)
    return { now, law, conflicts }
  }, [now, law, toReview])
}

/** What blocks the formal notice of the open case and what it warns about, as if it existed when it does not yet. */
export function useLetterCheck(): {
  readonly missing: readonly Missing[]
  readonly warnings: readonly Warning[]
} {
  const { file } = useCase()
  const context = useLetterContext()
  return useMemo(() => {
    const letter = formalNotice(file)
    const whole =
      letter === null
        ? applyEdit(file, [{ op: 'add', in: 'letters', id: NOT_YET, set: {} }]).file
        : file
    return checkFormalNotice(whole, letter?.id ?? NOT_YET, context)
  }, [file, context])
}
