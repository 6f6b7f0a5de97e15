import type { Line } from './line'

type Key = Pick<Line, 'clock' | 'seat'>

/** The order of folding: by logical clock, then by seat. Never by the computer's clock, which jumps. */
export function compareKeys(one: Key, other: Key): number {
  return one.clock - other.clock || (one.seat < other.seat ? -1 : one.seat > other.seat ? 1 : 0)
}

/** The order of folding of lines; two branches of one seat (a cloned disk) are set apart by their hash. */
export function compareLines(one: Line, other: Line): number {
  return compareKeys(one, other) || (one.hash < other.hash ? -1 : one.hash > other.hash ? 1 : 0)
}

/** Whether the writer of `later` knew `earlier`. */
export function hasSeen(later: Line, earlier: Line): boolean {
  if (later.seat === earlier.seat) return earlier.n < later.n
  return (later.seen[earlier.seat]?.n ?? 0) >= earlier.n
}
