import type { CaseUnreadable } from '#contract/calls'
import { emptyCase } from '#domain/case/blank'
import { Folding } from '#domain/history/folding'
import { gather, type Thread } from '#domain/history/gather'
import { type Restored, restore, type Start } from '#domain/history/restore'
import { CASE_VERSION, type Folded, type Snapshot } from '#domain/history/snapshot'
import { fail, ok, type Result } from '#domain/result'
import type { CaseFolder, SnapshotFile } from './caseFolder'
import { besideId } from './names'

/** One case of a folder, brought up to its history. */
export type CaseReading = {
  readonly id: string
  /** Null: a lone file, with no history of its own yet. */
  readonly thread: Thread | null
  readonly start: Start | null
  readonly restored: Restored
  readonly snapshot: Snapshot | null
  readonly snapshotFile: SnapshotFile | null
  /** `case.json` could not be read, and the case was made again from its history. */
  readonly rebuilt: boolean
  readonly readOnly: { readonly version: number } | null
}

export type ReadCase = {
  readonly id: string | null
  readonly reading: Result<CaseReading, CaseUnreadable>
}

/**
 * The cases of a folder: one, or several side by side when histories start from different points, or when a lone file was
 * put beside a history that it has nothing to do with. `idHere`: what an id is called where the folder lies. Pure: reads nothing, writes nothing.
 */
export function casesOf(
  folder: CaseFolder,
  idHere: (id: string) => string = (id) => id
): readonly ReadCase[] {
  const threads = gather(folder.histories)
  const claimed = new Set<SnapshotFile>()
  const fromHistory = threads.map((thread, at) => {
    const plain = idHere(thread.caseId)
    const id = at === 0 ? plain : besideId(plain, thread.base ?? thread.createdAt)
    return { id, reading: readThread(folder, thread, id, claimed) }
  })
  const unclaimed = folder.snapshots.filter(
    (file) =>
      file.read.ok &&
      !claimed.has(file) &&
      !threads.some((thread) => thread.base === file.bytesHash)
  )
  const [lone] = unclaimed.toSorted((one, other) => reachOf(other) - reachOf(one))
  if (lone?.read.ok) {
    const snapshot = lone.read.value
    const plain = idHere(snapshot.file.id)
    const taken = fromHistory.some((read) => read.id === plain)
    const id = taken ? besideId(plain, lone.bytesHash) : plain
    return [...fromHistory, { id, reading: ok(readLone(lone, snapshot, id)) }]
  }
  if (fromHistory.length > 0) return fromHistory
  const [first] = folder.snapshots
  const why: CaseUnreadable =
    first === undefined || first.read.ok ? { kind: 'truncated-file' } : first.read.failure
  return [{ id: null, reading: fail(why) }]
}

function readThread(
  folder: CaseFolder,
  thread: Thread,
  id: string,
  claimed: Set<SnapshotFile>
): Result<CaseReading, CaseUnreadable> {
  const seats = new Set(thread.lines.map((line) => line.seat))
  const usable = folder.snapshots.flatMap((file) => {
    if (!file.read.ok) return []
    const { base, folded } = file.read.value
    const ours = base === thread.base && Object.keys(folded).some((seat) => seats.has(seat))
    return ours ? [{ file, snapshot: file.read.value }] : []
  })
  for (const { file } of usable) claimed.add(file)
  const [best] = usable.toSorted(
    (one, other) => reach(other.snapshot.folded) - reach(one.snapshot.folded)
  )
  const damaged = folder.snapshots.find((file) => !file.read.ok)
  // What a newer version wrote is not damage: making the case again from what we understand would hide it.
  if (damaged?.read.ok === false && damaged.read.failure.kind === 'newer-version')
    return fail(damaged.read.failure)
  const start = startOf(folder, thread, id)
  const snapshot = best === undefined ? null : named(best.snapshot, id)
  const restored = restore(snapshot, start, thread.lines)
  if (restored === null)
    return fail(
      damaged?.read.ok === false
        ? damaged.read.failure
        : { kind: 'unreadable', code: 'base-missing' }
    )
  const newer = thread.newer ?? newerThanUs(snapshot)
  return ok({
    id,
    thread,
    start,
    restored: { ...restored, incomplete: restored.incomplete || thread.broken },
    snapshot,
    snapshotFile: best?.file ?? null,
    rebuilt: damaged?.name === 'case.json',
    readOnly: newer === null ? null : { version: newer }
  })
}

function startOf(folder: CaseFolder, thread: Thread, id: string): Start | null {
  if (thread.base === null) return { file: emptyCase(id, thread.createdAt), toReview: [] }
  const base = folder.bases.get(thread.base) ?? asBase(folder, thread.base)
  return base === null ? null : named(base, id)
}

/** The file in place can still be the one that was adopted, when its copy did not arrive. */
function asBase(folder: CaseFolder, hash: string): Snapshot | null {
  const file = folder.snapshots.find((candidate) => candidate.bytesHash === hash)
  return file?.read.ok ? file.read.value : null
}

function readLone(file: SnapshotFile, snapshot: Snapshot, id: string): CaseReading {
  const start = named(snapshot, id)
  const newer = newerThanUs(snapshot)
  return {
    id,
    thread: null,
    start,
    restored: {
      folding: new Folding(start.file, start.toReview),
      incomplete: Object.keys(snapshot.folded).length > 0,
      from: 'snapshot'
    },
    snapshot,
    snapshotFile: file,
    rebuilt: false,
    readOnly: newer === null ? null : { version: newer }
  }
}

const named = (snapshot: Snapshot, id: string): Snapshot => ({
  ...snapshot,
  file: { ...snapshot.file, id }
})

const newerThanUs = (snapshot: Snapshot | null): number | null =>
  snapshot !== null && snapshot.version > CASE_VERSION ? snapshot.version : null

const reach = (folded: Folded): number => Object.values(folded).reduce((sum, { n }) => sum + n, 0)

const reachOf = (file: SnapshotFile): number => (file.read.ok ? reach(file.read.value.folded) : -1)
