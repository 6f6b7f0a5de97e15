import { Folding } from './folding'
import type { Line } from './line'
import { compareKeys } from './order'
import type { Folded, Snapshot } from './snapshot'

/** Where a history starts: an empty case, or an adopted file with the reviews that were open in it. */
export type Start = Pick<Snapshot, 'file' | 'toReview'>

export type Restored = {
  readonly folding: Folding
  /** Lines that the snapshot had folded are not on this disk (yet), or cannot be placed without the base. */
  readonly incomplete: boolean
  readonly from: 'snapshot' | 'base'
}

/**
 * Brings a case up to its history: from the snapshot when what is missing in it can be replayed exactly, else anew from
 * the base. `lines` are in the order of folding. Null when there is neither a snapshot nor a base.
 */
export function restore(
  snapshot: Snapshot | null,
  base: Start | null,
  lines: readonly Line[]
): Restored | null {
  if (snapshot === null) return base === null ? null : anew(base, lines, false)
  const { missing, ahead } = compareWithDisk(snapshot.folded, lines)
  if (!ahead && base !== null && !replaysExactly(snapshot.folded, missing))
    return anew(base, lines, false)
  const folding = new Folding(snapshot.file, snapshot.toReview)
  for (const line of missing) folding.apply(line)
  const exact = replaysExactly(snapshot.folded, missing)
  return { folding, incomplete: ahead || !exact, from: 'snapshot' }
}

function anew(base: Start, lines: readonly Line[], incomplete: boolean): Restored {
  const folding = new Folding(base.file, base.toReview)
  for (const line of lines) folding.apply(line)
  return { folding, incomplete, from: 'base' }
}

/** Which lines the snapshot lacks, and whether it folded lines that this disk lacks. */
function compareWithDisk(
  folded: Folded,
  lines: readonly Line[]
): { readonly missing: readonly Line[]; readonly ahead: boolean } {
  const byHash = new Map(lines.map((line) => [line.hash, line]))
  const heads = Object.entries(folded)
  const ahead = heads.some(([, head]) => !byHash.has(head.hash))
  const covered = new Set<string>()
  for (const [seat, head] of heads) {
    if (!byHash.has(head.hash)) {
      // Its own history is cut short here: what is left of it was folded.
      for (const line of lines) if (line.seat === seat && line.n <= head.n) covered.add(line.hash)
    }
    let line = byHash.get(head.hash)
    while (line !== undefined && !covered.has(line.hash)) {
      covered.add(line.hash)
      line = line.prev === null ? undefined : byHash.get(line.prev)
    }
  }
  return { missing: lines.filter((line) => !covered.has(line.hash)), ahead }
}

/**
 * Replaying on a snapshot equals folding anew only when every missing line sorts after what was folded, and its writer had
 * seen all of it: a snapshot does not keep who set each field, so a conflict with what it holds could not be found.
 */
function replaysExactly(folded: Folded, missing: readonly Line[]): boolean {
  const heads = Object.entries(folded).map(([seat, head]) => ({ seat, ...head }))
  return missing.every(
    (line) =>
      line.kind === 'begin' ||
      heads.every(
        (head) =>
          compareKeys(head, line) < 0 &&
          (head.seat === line.seat ? head.n < line.n : (line.seen[head.seat]?.n ?? 0) >= head.n)
      )
  )
}

/** How far lines go, seat by seat, added to how far a snapshot went. */
export function foldedUpTo(lines: readonly Line[], before: Folded = {}): Folded {
  const folded: Record<string, Folded[string]> = { ...before }
  for (const { seat, n, hash, clock } of lines)
    if (n > (folded[seat]?.n ?? 0)) folded[seat] = { n, hash, clock }
  return folded
}
