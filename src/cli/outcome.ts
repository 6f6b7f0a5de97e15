/** A failure as the terminal says it: `code` for programs, one line for a person. */
export type Failure = { readonly code: string; readonly message: string }

/** An input that could not be used, or whose letter could not be made. */
export type FailedInput = { readonly input: string; readonly error: Failure }

/**
 * How a command ends: its exit status, the one document of `--json`, and what a person reads instead on standard
 * output and standard error.
 */
export type Outcome = {
  readonly status: 0 | 1 | 2 | 130
  readonly document: unknown
  readonly text: string
  readonly complaint: string
}

/** The end of a command that did what was asked; 1 when it has findings. */
export function done(document: unknown, text: string, hasFindings = false): Outcome {
  return { status: hasFindings ? 1 : 0, document, text, complaint: '' }
}

/** The end of a command that cannot be carried out as it was written. */
export function wrong(code: string, message: string): Outcome {
  return { status: 2, document: { error: { code, message } }, text: '', complaint: message }
}

/** The end of a command none of whose inputs could be used: each has been named on standard error as it came. */
export function nothingRead(message: string, failed: readonly FailedInput[]): Outcome {
  const reasons = failed.map(({ input, error }) => `${input}: ${error.message}`)
  const error = { code: 'no-usable-input', message: [message, ...reasons.slice(0, 3)].join(' ') }
  return { status: 2, document: { error, failed }, text: '', complaint: message }
}

/** The end of a command that the person stopped. */
export function stopped(message: string): Outcome {
  return { ...wrong('interrupted', message), status: 130 }
}
