import type { Result } from '#domain/result'
import type { CallName, Failure, Input, Output } from './calls'
import type { Signal } from './signals'

/** What the window sees of the main process: one function per call of the table, and the signals. */
export type Bridge = {
  readonly [Name in CallName]: (input: Input<Name>) => Promise<Result<Output<Name>, Failure<Name>>>
} & {
  /**
   * A token for the files that lie on the disk, to pass to `addExhibits` or `importCases` (their paths go to main alone; null:
   * none does), and the places of those that do not: pictures pasted, or dropped from a page.
   */
  readonly dropFiles: (files: readonly File[]) => Promise<{
    readonly token: string | null
    readonly without: readonly number[]
  }>
  /**
   * On `closing` the window waits, some seconds at most, for a promise that a listener returns; `false` says that something
   * of it could not be saved.
   */
  readonly onSignal: (listen: (signal: Signal) => unknown) => () => void
}

/** What main must answer; checked inputs in, values out. */
export type Handlers = {
  readonly [Name in CallName]: (input: Input<Name>) => Promise<Result<Output<Name>, Failure<Name>>>
}
