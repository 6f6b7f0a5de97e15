import { failureWords } from '#words/failures'
import type { Sayings } from './language'
import type { FailedInput } from './outcome'

/** A case on which our own code broke: a bug, which must not cost the others of the batch their letters. */
export function caseError(input: string, error: unknown, { language }: Sayings): FailedInput {
  const { happened } = failureWords({ kind: 'unexpected' }, language)
  const why = error instanceof Error ? error.message : String(error)
  return { input, error: { code: 'unexpected', message: `${happened} (${why})` } }
}
