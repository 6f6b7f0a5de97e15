import type { Line, Seen } from '#domain/history/line'
import type { Folded } from '#domain/history/snapshot'

/** What the writer of the next line has before its eyes: the last line of each seat, and the highest clock. */
export class Known {
  readonly #heads: Map<string, Seen[string]>
  #clock: number

  constructor(folded: Folded, lines: readonly Line[]) {
    const heads = Object.entries(folded)
    this.#heads = new Map(heads.map(([seat, { n, hash }]) => [seat, { n, hash }]))
    this.#clock = Math.max(0, ...heads.map(([, head]) => head.clock))
    for (const line of lines) this.add(line)
  }

  get clock(): number {
    return this.#clock
  }

  add({ seat, n, hash, clock }: Line): void {
    if (n > (this.#heads.get(seat)?.n ?? 0)) this.#heads.set(seat, { n, hash })
    this.#clock = Math.max(this.#clock, clock)
  }

  seenBy(writer: string): Seen {
    return Object.fromEntries([...this.#heads].filter(([seat]) => seat !== writer))
  }
}
