import type { Id } from '../case/fields'

/** A plain file in the folder of scans; `id` stands for its name, its size and its time together. */
export type ScannedFile = {
  readonly id: string
  readonly name: string
  readonly bytes: number
  /** When it was last written, in milliseconds since 1970. */
  readonly modified: number
}

/** What this computer remembers of its folder of scans. */
export type ScanMemory = {
  /** Files that lay there when the folder was chosen, and those that were offered since. */
  readonly seen: ReadonlySet<string>
  /** What is offered to each case until it is answered. */
  readonly offers: ReadonlyMap<Id, ReadonlySet<string>>
}

/** Since when, in milliseconds, each file not seen before has been as it is. */
export type Waiting = ReadonlyMap<string, number>

/** How many files of the folder are shown at once, the newest. */
export const MOST_SCANS = 200

/** A folder that holds more is a store of files, not where a scanner puts its own. */
export const MOST_IN_FOLDER = 10_000

/** A file is whole once it has not moved for so long: programs that write one do so more often. */
const STILL_MS = 2_000

const LEFT_OUT =
  /^[.~]|~$|\.(?:tmp|temp|part|partial|filepart|crdownload|download|opdownload|lnk|ini)$|^(?:eh)?thumbs\.db$|^icon\r$/i

/** Whether a name is that of a hidden or unfinished file, or of what a system writes for itself. */
export function isLeftOut(name: string): boolean {
  return LEFT_OUT.test(name)
}

/**
 * Which files arrived since the last look and are whole, and which are still waited for; `now` in milliseconds. An empty file
 * waits: a program makes one before it fills it.
 */
export function arrivals(
  seen: ReadonlySet<string>,
  files: readonly ScannedFile[],
  before: Waiting,
  now: number
): { readonly arrived: readonly ScannedFile[]; readonly waiting: Waiting } {
  const arrived: ScannedFile[] = []
  const waiting = new Map<string, number>()
  for (const file of files) {
    if (seen.has(file.id)) continue
    const since = before.get(file.id) ?? now
    // A clock set back counts as time passed: nothing waits for ever.
    if (file.bytes > 0 && Math.abs(now - since) >= STILL_MS) arrived.push(file)
    else waiting.set(file.id, since)
  }
  return { arrived, waiting }
}

/** Offers what arrived to the case that is open, and to no other: the next one may be somebody else's. */
export function offeredTo(memory: ScanMemory, of: Id, files: readonly ScannedFile[]): ScanMemory {
  const ids = files.map(({ id }) => id)
  return {
    seen: new Set([...memory.seen, ...ids]),
    offers: new Map(memory.offers).set(of, new Set([...(memory.offers.get(of) ?? []), ...ids]))
  }
}

/** What was added or ignored is not offered to that case again. */
export function answeredBy(memory: ScanMemory, of: Id, ids: ReadonlySet<string>): ScanMemory {
  const left = [...(memory.offers.get(of) ?? [])].filter((id) => !ids.has(id))
  const offers = new Map(memory.offers)
  if (left.length === 0) offers.delete(of)
  else offers.set(of, new Set(left))
  return { seen: memory.seen, offers }
}

/** A folder just chosen: what lies in it was there before, and is offered to nobody. */
export function firstSight(files: readonly ScannedFile[]): ScanMemory {
  return { seen: new Set(files.map(({ id }) => id)), offers: new Map() }
}

/**
 * Lets go of files that left the folder, once there are too many of them: until then they are remembered, since a drive that was
 * pulled out comes back with the same ones.
 */
export function withoutGone(memory: ScanMemory, files: readonly ScannedFile[]): ScanMemory {
  if (memory.seen.size <= 2 * MOST_IN_FOLDER) return memory
  const there = new Set(files.map(({ id }) => id))
  const kept = (ids: ReadonlySet<string>) => new Set([...ids].filter((id) => there.has(id)))
  const offers = [...memory.offers].map(([of, ids]) => [of, kept(ids)] as const)
  return { seen: kept(memory.seen), offers: new Map(offers.filter(([, ids]) => ids.size > 0)) }
}

/** Files with the newest first; those of one time by name. */
export function newestFirst(files: readonly ScannedFile[]): readonly ScannedFile[] {
  return files.toSorted(
    (one, other) => other.modified - one.modified || (one.name < other.name ? -1 : 1)
  )
}
