import type { CaseFile } from '../case/caseFile'
import { type Check, checkLetter } from './checkLetter'
import { composeFormalNotice } from './composeFormalNotice'
import type { LetterContext } from './grounds'
import type { Letter } from './letter'

/** What keeps a formal notice from being exported, and what only deserves a look (PRODUCT §3.6). */
export function checkFormalNotice(
  file: CaseFile,
  letterId: string,
  context: LetterContext,
  letter: Letter = composeFormalNotice(file, letterId, context)
): Check {
  return checkLetter('formal-notice', file, letterId, context, letter)
}
