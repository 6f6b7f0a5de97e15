import { join } from 'node:path'
import type { CaseUnreadable } from '#contract/calls'
import { type HistoryFile, readHistory } from '#domain/history/historyFile'
import { readSnapshot, type Snapshot } from '#domain/history/snapshot'
import { fail, ok, type Result } from '#domain/result'
import { codeOf, type FileSystem } from './files'
import { sha256 } from './names'

/** Larger case files are refused: 10,000 events with their texts make 7 MB. */
const LARGEST_CASE = 50_000_000
/** A history keeps everything ever written; it still has to fit in one text. */
const LARGEST_HISTORY = 400_000_000

export const HISTORY = 'history'
const SNAPSHOT_NAME = /^case(\.[0-9a-f]{16})?\.json$/

export type SnapshotFile = {
  readonly name: string
  /** SHA-256 of the file's bytes: what it is called once adopted as a base. */
  readonly bytesHash: string
  /** Empty when the file could not be read at all. */
  readonly bytes: Uint8Array
  readonly read: Result<Snapshot, CaseUnreadable>
}

export type NamedHistory = HistoryFile & { readonly name: string; readonly bytes: number }

/** What a case folder holds, as it is: read, never written. */
export type CaseFolder = {
  readonly path: string
  /** `case.json` first. */
  readonly snapshots: readonly SnapshotFile[]
  readonly histories: readonly NamedHistory[]
  /** Adopted starting points that are whole, by the hash of their bytes. */
  readonly bases: ReadonlyMap<string, Snapshot>
}

/** Reads a case folder; null when nothing in it is of a case. Rejects with the disk's own error. */
export async function readCaseFolder(fs: FileSystem, path: string): Promise<CaseFolder | null> {
  const names = (await fs.list(path)).filter((name) => SNAPSHOT_NAME.test(name)).sort(byLength)
  const historyNames = (await fs.list(join(path, HISTORY))).toSorted()
  const snapshots: SnapshotFile[] = []
  for (const name of names) snapshots.push(await readSnapshotFile(fs, join(path, name), name))
  const histories: NamedHistory[] = []
  const bases = new Map<string, Snapshot>()
  for (const name of historyNames) {
    const file = join(path, HISTORY, name)
    const hash = /^base-([0-9a-f]{64})\.json$/.exec(name)?.[1]
    if (hash !== undefined) {
      const base = await readSnapshotFile(fs, file, name)
      if (base.read.ok && base.bytesHash === hash) bases.set(hash, base.read.value)
      // Whatever its name: a synchronised folder keeps a copy of a file it could not merge, with lines of its own.
    } else if (name.endsWith('.jsonl')) histories.push(await readHistoryFile(fs, file, name))
  }
  return snapshots.length + histories.length === 0 ? null : { path, snapshots, histories, bases }
}

/** Reads one seat's history file, from where `known` stops when it only grew. */
export async function readHistoryFile(
  fs: FileSystem,
  path: string,
  name: string,
  known?: NamedHistory
): Promise<NamedHistory> {
  const bytes = await bytesOf(fs, path, LARGEST_HISTORY)
  const text = bytes.toString('utf8')
  const grew = known !== undefined && sealedAlike(text, known)
  return { name, bytes: bytes.length, ...readHistory(text, sha256, grew ? known : undefined) }
}

/** Whether the text still ends, where we stopped, with the last line we read. */
function sealedAlike(text: string, known: NamedHistory): boolean {
  const last = known.lines.at(-1)
  return last === undefined || text.slice(0, known.sound).endsWith(`"hash":"${last.hash}"}\n`)
}

/** Reads one snapshot file; what is wrong with it is a value. */
export async function readSnapshotFile(
  fs: FileSystem,
  path: string,
  name: string
): Promise<SnapshotFile> {
  try {
    return { name, ...readSnapshotBytes(await bytesOf(fs, path, LARGEST_CASE)) }
  } catch (error) {
    const code = codeOf(error)
    if (code === null) throw error
    const why: CaseUnreadable =
      code === 'ENOENT' ? { kind: 'not-found' } : { kind: 'unreadable', code }
    return { name, bytesHash: '', bytes: new Uint8Array(), read: fail(why) }
  }
}

/** The bytes of a case file, read. */
export function readSnapshotBytes(bytes: Buffer): Omit<SnapshotFile, 'name'> {
  const read = readSnapshot(bytes.toString('utf8'), sha256)
  return { bytesHash: sha256(bytes), bytes, read: read.ok ? ok(read.value) : fail(read.failure) }
}

async function bytesOf(fs: FileSystem, path: string, largest: number): Promise<Buffer> {
  const found = await fs.stat(path)
  if (found === null) throw Object.assign(new Error(path), { code: 'ENOENT' })
  if (found.folder) throw Object.assign(new Error(path), { code: 'EISDIR' })
  if (found.size > largest) throw Object.assign(new Error(path), { code: 'EFBIG' })
  return fs.read(path)
}

const byLength = (one: string, other: string): number =>
  one.length - other.length || (one < other ? -1 : 1)
