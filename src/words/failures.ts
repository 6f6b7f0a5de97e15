import type { AnyFailure, FailureBook, FailureWords } from './failure'
import { type Language, words } from './say'

/** What to tell whoever meets a failure: what happened, what is safe, what can be done. */
export function failureWords(failure: AnyFailure, language: Language): FailureWords {
  const book: FailureBook = words(language).failures
  // TypeScript cannot relate the kind to its own entry of the book; FailureBook has checked every pair.
  const say = book[failure.kind] as (failure: AnyFailure) => FailureWords
  return say(failure)
}

/** The same as one paragraph, for a notice or a status line. */
export function failureSentence(failure: AnyFailure, language: Language): string {
  const { happened, safe, act } = failureWords(failure, language)
  return [happened, safe, act].filter((part) => part !== '').join(' ')
}
