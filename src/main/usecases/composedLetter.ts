import type { CaseUnreadable } from '#contract/calls'
import type { CaseFile } from '#domain/case/caseFile'
import { conflictPaths } from '#domain/history/review'
import type { Letter, Missing } from '#domain/letters/letter'
import { letterAsItStands } from '#domain/letters/sent'
import { fail, ok, type Result } from '#domain/result'
import type { OpenFailure, Ports } from './ports'
import { currentAuthor, nowOf } from './present'

/** A letter of a case as it stands now. */
export type Composed = {
  readonly file: CaseFile
  readonly letter: Letter
  /** What keeps it from leaving; empty: nothing does. */
  readonly missing: readonly Missing[]
}

/** A letter of a case as it stands now, with what it lacks; its entry says its kind. */
export async function composedLetter(
  ports: Ports,
  { id, letter: letterId }: { readonly id: string; readonly letter: string }
): Promise<Result<Composed, CaseUnreadable>> {
  const opened = await ports.cases.look(id, await currentAuthor(ports))
  if (!opened.ok) return fail(asUnreadable(opened.failure))
  const { file, toReview } = opened.value
  const context = {
    now: nowOf(file, ports.clock),
    law: ports.law,
    conflicts: conflictPaths(toReview)
  }
  const { letter, missing } = letterAsItStands(file, letterId, context)
  return ok({ file, letter, missing })
}

/** Characters that no font has would be left out of the paper without a word. */
export function missingCharacters(characters: string): readonly Missing[] {
  if (characters === '') return []
  const place = { screen: 'letter', block: 'opening' } as const
  return [{ code: 'unknown-character', place, detail: characters }]
}

/** A failure to open, as a caller that only reads is told it. */
export function asUnreadable(failure: OpenFailure): CaseUnreadable {
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
