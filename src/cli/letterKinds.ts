import { type LetterKind, letterKindSchema } from '#domain/case/promises'
import { fail, ok, type Result } from '#domain/result'
import type { Sayings } from './language'
import { type Outcome, wrong } from './outcome'

/** The kind of letter named on the command line, if there is one of that name. */
export function letterKind(name: string, { terminal }: Sayings): Result<LetterKind, Outcome> {
  const kind = letterKindSchema.safeParse(name)
  return kind.success ? ok(kind.data) : fail(wrong('wrong-value', terminal.wrong.kind(name)))
}
