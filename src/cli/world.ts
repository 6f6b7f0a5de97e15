import type { LetterPrinter } from '#usecases/ports'

/** What the process gives to a command line. */
export type Outside = {
  /** Takes a text for standard output; resolves when it was taken, or when nobody reads any more. */
  readonly stdout: (text: string) => Promise<void>
  readonly stderr: (text: string) => Promise<void>
  /** The environment variables: the language is read from them. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** This instant with the offset of the machine, or in UTC: `2026-12-09T09:41:00Z`. */
  readonly instant: () => string
  /** The folder that holds `resources` and `package.json`. */
  readonly application: string
  /** A printer that works on so many letters at once; nothing is loaded before its first letter. */
  readonly printer: (workers: number) => Promise<LetterPrinter>
  /** How many letters are printed at once unless `--jobs` says so. */
  readonly jobs: number
  /** Aborted by Ctrl C: what is under way stops at the next case. */
  readonly interrupted: AbortSignal
}

/** Everything a command reaches the world through, beside the files it is given by name. */
export type World = Outside & {
  /** A folder that only this user can enter, empty, and gone once the command has ended. */
  readonly privateFolder: () => Promise<string>
}
