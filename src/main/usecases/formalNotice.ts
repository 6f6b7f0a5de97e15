import type { CaseUnreadable } from '#contract/calls'
import type { CaseFile } from '#domain/case/caseFile'
import { conflictPaths } from '#domain/history/review'
import { checkFormalNotice } from '#domain/letters/checkFormalNotice'
import { composeFormalNotice } from '#domain/letters/composeFormalNotice'
import type { Letter, Missing } from '#domain/letters/letter'
import { fail, ok, type Result } from '#domain/result'
import type { OpenFailure, Ports } from './ports'
import { currentAuthor, nowOf } from './present'

export type Notice = {
  readonly file: CaseFile
  readonly letter: Letter
  /** What keeps it from leaving; empty: nothing does. */
  readonly missing: readonly Missing[]
}

/** The formal notice of a case as it stands now, with what it lacks. */
export async function formalNotice(
  ports: Ports,
  { id, letter: letterId }: { readonly id: string; readonly letter: string }
): Promise<Result<Notice, CaseUnreadable>> {
  const opened = await ports.cases.open(id, await currentAuthor(ports))
  if (!opened.ok) return fail(asUnreadable(opened.failure))
  const { file, toReview } = opened.value
  const context = {
    now: nowOf(file, ports.clock),
    law: ports.law,
    conflicts: conflictPaths(toReview)
  }
  const letter = composeFormalNotice(file, letterId, context)
  const { missing } = checkFormalNotice(file, letterId, context, letter)
  return ok({ file, letter, missing })
}

/** Characters that no font has would be left out of the paper without a word. */
export function missingCharacters(characters: string): readonly Missing[] {
  if (characters === '') return []
  const place = { screen: 'letter', block: 'opening' } as const
  return [{ code: 'unknown-character', place, detail: characters }]
}

function asUnreadable(failure: OpenFailure): CaseUnreadable {
  switch (failure.kind) {
    case 'disk-full':
    case 'read-only-folder':
    case 'folder-missing':
    case 'changed-outside':
      return { kind: 'unreadable', code: failure.kind }
    case 'disk-error':
      return { kind: 'unreadable', code: failure.code }
    default:
      return failure
  }
}
