import { type LetterKind, letterKindSchema } from '#domain/case/promises'
import { letterKinds } from '#domain/letters/kinds/registry'
import { fail, ok, type Result } from '#domain/result'
import type { Sayings } from './language'
import { type Outcome, wrong } from './outcome'

/** The kind of letter named on the command line, if this version makes it. */
export function letterKind(name: string, { terminal }: Sayings): Result<LetterKind, Outcome> {
  const kind = letterKindSchema.safeParse(name)
  if (!kind.success) return fail(wrong('wrong-value', terminal.wrong.kind(name)))
  return letterKinds.has(kind.data)
    ? ok(kind.data)
    : fail(wrong('not-in-this-version', terminal.wrong.kindNotBuilt(name)))
}
