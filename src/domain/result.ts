/** A value, or a failure the user can meet. Exceptions are kept for bugs. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure }

export function ok<Value>(value: Value): {
  readonly ok: true
  readonly value: Value
} {
  return { ok: true, value }
}

export function fail<Failure>(failure: Failure): {
  readonly ok: false
  readonly failure: Failure
} {
  return { ok: false, failure }
}
