import type * as z from 'zod'
import type { Unexpected } from './calls'

/** One row of the table of calls: its input is checked in main, its output and its failures are types alone. */
export type Call<Input extends z.ZodType, Output, Failure> = {
  readonly input: Input
  readonly output?: Output
  readonly failure?: Failure
}

/** Describes one call; whatever goes wrong inside comes back as `unexpected`. */
export function call<Output, Failure = never>() {
  return <Input extends z.ZodType>(input: Input): Call<Input, Output, Failure | Unexpected> => ({
    input
  })
}
