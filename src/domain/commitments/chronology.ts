import type { When } from '../time/when'

// Sorts after every real day and time: what is not dated comes last.
const LAST = '9999-12-31 24:00'

/** A key that sorts what is dated in order of time; no hour comes after the hours of its day, no day at the end. */
export function timeKey(when: When | null): string {
  if (when === null || when.day === null) return LAST
  return `${when.day} ${when.time ?? '24:00'}`
}

/** The same entries in order of time; those of one moment stay in the order of their ids. */
export function inOrderOfTime<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  when: (entry: Entry) => When | null
): readonly Entry[] {
  return entries
    .map((entry) => ({ entry, key: timeKey(when(entry)) }))
    .toSorted((one, other) => compare(one.key, other.key) || compare(one.entry.id, other.entry.id))
    .map(({ entry }) => entry)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
