import type { CallName, Failure } from '#contract/calls'

/** Any failure the window can receive from the main process. */
export type AnyFailure = Failure<CallName>
export type FailureKind = AnyFailure['kind']

/** What happened; what is safe; what can be done. */
export type FailureWords = {
  readonly happened: string
  readonly safe: string
  readonly act: string
}

/** One entry per failure of the contract: a new failure without its words does not compile. */
export type FailureBook = {
  readonly [Kind in FailureKind]: (
    failure: Extract<AnyFailure, { readonly kind: Kind }>
  ) => FailureWords
}
