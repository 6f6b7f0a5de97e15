import type { Deadline } from '#domain/recourse/deadlines'

/** What asks for something in every case outside the bin, or will, in order of day. */
export type Deadlines = {
  /** The cases the rows are of. */
  readonly cases: readonly {
    readonly id: string
    readonly title: string
    readonly claimant: string
    readonly trader: string
    readonly brand: string
    readonly asOf: string | null
    /** Today where its claimant lives; its own day in the example. */
    readonly today: string
  }[]
  readonly rows: readonly (Deadline & { readonly case: string })[]
  /** How many more there are, farther away than those given. */
  readonly left: number
  /** Cases that cannot be read, so that their days are not known. */
  readonly unreadable: number
}
