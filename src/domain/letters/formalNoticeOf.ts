import { type CaseFile, living, type WithId } from '../case/caseFile'

/** The formal notice of the case, null before it exists. A case has one; the oldest wins if two seats made one. */
export function formalNoticeOf(file: CaseFile): WithId<'letters'> | null {
  return living(file, 'letters').toSorted((one, other) => (one.id < other.id ? -1 : 1))[0] ?? null
}
