import type { CaseFile } from '../case/caseFile'
import { composeFormalNotice } from './composeFormalNotice'
import { type FormalNoticeContext, groundsOf } from './grounds'
import type { Letter, Missing, Warning } from './letter'
import { type Mention, mentionsOf } from './mentions'
import { printedConflicts } from './printedConflicts'
import { warningsOf } from './warnings'

export type Check = { readonly missing: readonly Missing[]; readonly warnings: readonly Warning[] }

/**
 * What keeps a formal notice from being exported, each with the place where it is filled in, and what only deserves
 * a look (PRODUCT §3.6). `letter` may be given when it was composed from the same arguments.
 */
export function checkFormalNotice(
  file: CaseFile,
  letterId: string,
  context: FormalNoticeContext,
  letter: Letter = composeFormalNotice(file, letterId, context)
): Check {
  const lacking = mentionsOf(file, letterId, context, letter).flatMap((mention) => mention.missing)
  const named = lacking.some(({ code }) => code === 'sender-name')
  return {
    missing: [
      // Without a name there is no signature either: it is asked once.
      ...lacking.filter(({ code }) => !(named && code === 'signature')),
      ...printedConflicts(letter, letterId, context.conflicts)
    ],
    warnings: warningsOf(groundsOf(file, letterId, context), letter)
  }
}

/** The ten mandatory mentions with done or missing, for the checklist on screen. */
export function mentions(
  file: CaseFile,
  letterId: string,
  context: FormalNoticeContext,
  letter: Letter = composeFormalNotice(file, letterId, context)
): readonly Mention[] {
  return mentionsOf(file, letterId, context, letter)
}
