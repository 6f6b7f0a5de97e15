import type { Unexpected } from '#contract/calls'
import { fail, type Result } from '#domain/result'
import { isBounded } from './payload'

/** What of a schema is needed to check a payload. */
export type Schema<Input> = {
  safeParse(payload: unknown): { success: true; data: Input } | { success: false }
}

/**
 * Answers one call: the payload is measured and checked before the handler sees it. Whatever goes wrong comes back as a
 * value; `report` is told which fault it was.
 */
export async function answer<Input, Output, Failure>(
  schema: Schema<Input>,
  handle: (input: Input) => Promise<Result<Output, Failure>>,
  payload: unknown,
  report: (fault: unknown) => void
): Promise<Result<Output, Failure | Unexpected>> {
  try {
    const read = isBounded(payload) ? schema.safeParse(payload) : ({ success: false } as const)
    if (!read.success) {
      report({ code: 'REFUSED_INPUT' })
      return fail({ kind: 'unexpected' })
    }
    return await handle(read.data)
  } catch (fault) {
    report(fault)
    return fail({ kind: 'unexpected' })
  }
}
