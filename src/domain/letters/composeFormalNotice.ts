import type { CaseFile } from '../case/caseFile'
import { composeLetter } from './composeLetter'
import type { LetterContext } from './grounds'
import type { Letter } from './letter'

/** The formal notice of a case (legal.md §6.1). */
export function composeFormalNotice(
  file: CaseFile,
  letterId: string,
  context: LetterContext
): Letter {
  return composeLetter('formal-notice', file, letterId, context)
}
