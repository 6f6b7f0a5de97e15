import { type CaseFile, living, type WithId } from '../case/caseFile'
import type { LetterKind } from '../case/promises'
import { wentOn } from '../recourse/receipt'

/** The formal notice of the case, null before it exists. A case has one; the oldest wins if two seats made one. */
export function formalNoticeOf(file: CaseFile): WithId<'letters'> | null {
  return ofKind(file, 'formal-notice')[0] ?? null
}

/**
 * The letter of a kind that is printed when only the kind is named: the formal notice of the case; of the other
 * kinds, one that has not left yet, else the last that was posted; null where the case has none.
 */
export function letterOfKind(file: CaseFile, kind: LetterKind): WithId<'letters'> | null {
  if (kind === 'formal-notice') return formalNoticeOf(file)
  const mine = ofKind(file, kind)
  const gone = mine.toSorted((one, other) => inOrder(wentOn(one) ?? '', wentOn(other) ?? ''))
  return mine.find((one) => wentOn(one) === null) ?? gone.at(-1) ?? null
}

function ofKind(file: CaseFile, kind: LetterKind): readonly WithId<'letters'>[] {
  return living(file, 'letters')
    .filter((letter) => letter.kind === kind)
    .toSorted((one, other) => inOrder(one.id, other.id))
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
