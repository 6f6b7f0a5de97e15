/** Numbers that look random and come again from the same seed, so that a run that found something can be run again. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 up to, not with, 1 (mulberry32). */
  part(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from 0 up to, not with, `end`. */
  below(end: number): number {
    return Math.floor(this.part() * end)
  }

  /** True once in `times`. */
  once(times: number): boolean {
    return this.below(times) === 0
  }

  /** One of them, the more often the more weight it has. */
  pick<Name extends string>(weights: Readonly<Record<Name, number>>): Name {
    const names = Object.keys(weights) as Name[]
    const total = names.reduce((sum, name) => sum + weights[name], 0)
    let left = this.below(total)
    for (const name of names) {
      if (left < weights[name]) return name
      left -= weights[name]
    }
    throw new Error('nothing to pick from')
  }
}

/** A seed nobody chose, or the one of a run to be seen again (`DOLEANCES_SEED`). */
export function newSeed(): number {
  const given = Number(process.env.DOLEANCES_SEED)
  return given > 0 ? given : 1 + (Date.now() % 1_000_000_007)
}
