import { type CaseFile, living } from '../case/caseFile'
import type { Id } from '../case/fields'
import { timeKey } from '../commitments/chronology'

/** What comes before the order of citation (PRODUCT §3.3). */
export type NumberingOrder = {
  /** The numbers of each letter that went, in the order in which they went. */
  readonly frozen: readonly ReadonlyMap<Id, number>[]
  /** The exhibits put in order by hand. */
  readonly ranked: readonly Id[]
}

const nothingSet: NumberingOrder = { frozen: [], ranked: [] }

/**
 * The printed numbers of exhibits. Those a letter that went gave are kept, the first letter winning; those after them go on
 * from the highest ever given, even to an exhibit that is no more: first the ones two letters numbered alike, then those
 * put in order by hand, then as first cited, then the others in their own order. One number per exhibit, none left out.
 */
export function numberExhibits(
  cited: readonly Id[],
  others: readonly Id[],
  { frozen, ranked }: NumberingOrder = nothingSet
): ReadonlyMap<Id, number> {
  const { numbers, late, highest } = keptNumbers(frozen)
  let last = highest
  for (const id of [...late, ...ranked, ...cited, ...others]) {
    if (numbers.has(id)) continue
    last += 1
    numbers.set(id, last)
  }
  return numbers
}

function keptNumbers(frozen: NumberingOrder['frozen']) {
  const numbers = new Map<Id, number>()
  const taken = new Set<number>()
  const late = new Set<Id>()
  let highest = 0
  for (const [id, number] of frozen.flatMap((letter) => [...letter])) {
    highest = Math.max(highest, number)
    if (numbers.has(id)) continue
    if (taken.has(number)) late.add(id)
    else numbers.set(id, number)
    taken.add(number)
  }
  return { numbers, late, highest }
}

/** The exhibits put in order by hand, in that order. */
export function rankedExhibits(file: CaseFile): readonly Id[] {
  return living(file, 'exhibits')
    .flatMap(({ id, rank }) => (rank === null ? [] : [{ id, rank }]))
    .toSorted((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1))
    .map(({ id }) => id)
}

/** All exhibits of a case as they follow when nothing cites them: by the day they are of, then as they came in. */
export function exhibitsByDay(file: CaseFile): readonly Id[] {
  return living(file, 'exhibits')
    .map(({ id, made, addedAt }) => ({ id, key: `${timeKey(made)} ${addedAt ?? ''}` }))
    .toSorted((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ id }) => id)
}
