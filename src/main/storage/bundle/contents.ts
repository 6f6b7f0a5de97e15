import { join } from 'node:path'
import {
  baseName,
  CASE,
  copyName,
  EXHIBITS,
  isSeatFile,
  originalName
} from '#domain/bundle/entryNames'
import type { Edition } from '#domain/bundle/manifest'
import { forThirdParty, originalsOf } from '#domain/bundle/thirdParty'
import { isSameStart } from '#domain/history/gather'
import { HASH_PATTERN } from '#domain/history/hash'
import { foldedUpTo } from '#domain/history/restore'
import { writeSnapshot } from '#domain/history/snapshot'
import { type CaseFolder, HISTORY, type NamedHistory } from '../caseFolder'
import type { CaseReading } from '../caseReading'
import { hashOf } from '../copying'
import type { FileSystem } from '../files'
import { loneFile } from '../loneFile'
import { sha256 } from '../names'
import type { Source } from './pieces'

export type Contents = {
  /** The id of the case, as its own files say it. */
  readonly caseId: string
  readonly sources: readonly Source[]
  /** Originals it names and that are to be there, by their hashes. */
  readonly wanted: readonly string[]
}

/** What an edition of a case holds, in the order of the bundle. */
export function contentsOf(
  fs: FileSystem,
  folder: CaseFolder,
  reading: CaseReading,
  edition: Edition
): Promise<Contents> {
  return edition === 'whole' ? whole(fs, folder, reading) : forOthers(fs, folder, reading)
}

async function forOthers(fs: FileSystem, { path }: CaseFolder, reading: CaseReading) {
  const file = forThirdParty({ ...reading.restored.folding.file, id: innerId(reading) })
  const wanted = originalsOf(file)
  const there = new Set(await fs.list(join(path, EXHIBITS)))
  return {
    caseId: file.id,
    sources: [
      { name: CASE, bytes: loneFile(file, []) },
      ...originals(
        path,
        wanted.filter((hash) => there.has(hash))
      )
    ],
    wanted
  }
}

async function whole(fs: FileSystem, folder: CaseFolder, reading: CaseReading) {
  const names = (await fs.list(join(folder.path, EXHIBITS))).filter((name) =>
    HASH_PATTERN.test(name)
  )
  return {
    caseId: innerId(reading),
    sources: [
      ...caseFile(reading),
      ...base(folder, reading),
      ...(await histories(fs, folder, reading)),
      ...originals(folder.path, names.toSorted())
    ],
    wanted: originalsOf(reading.restored.folding.file)
  }
}

/** A case put beside another of its id is called otherwise where it lies; in a bundle it goes by its own name. */
function innerId({ id, thread, snapshot }: CaseReading): string {
  return thread?.caseId ?? snapshot?.file.id ?? id
}

/**
 * The case as folded now. A lone file goes byte for byte, for its hash is what the case starts from; so does what a newer
 * version wrote, and what could not be folded whole.
 */
function caseFile(reading: CaseReading): readonly Source[] {
  const { thread, snapshotFile, restored, readOnly } = reading
  const asItIs = thread === null || readOnly !== null || restored.incomplete
  if (asItIs && snapshotFile !== null) return [{ name: CASE, bytes: snapshotFile.bytes }]
  return thread === null ? [] : [{ name: CASE, bytes: foldedFile(reading) }]
}

/** The bytes of a case file as its history now tells it. */
export function foldedFile(reading: CaseReading): Uint8Array {
  const { thread, snapshot, restored } = reading
  const text = writeSnapshot(
    {
      folded: foldedUpTo(thread?.lines ?? []),
      base: thread?.base ?? null,
      toReview: restored.folding.toReview(),
      file: { ...restored.folding.file, id: innerId(reading) },
      unknown: snapshot?.unknown ?? {}
    },
    sha256
  )
  return new TextEncoder().encode(text)
}

function base({ path, snapshots, bases }: CaseFolder, { thread }: CaseReading): readonly Source[] {
  const hash = thread?.base ?? null
  if (hash === null) return []
  if (bases.has(hash)) return [{ name: baseName(hash), path: join(path, baseName(hash)) }]
  // The file in place can still be the one that was adopted.
  const same = snapshots.find(({ bytesHash }) => bytesHash === hash)
  return same === undefined ? [] : [{ name: baseName(hash), bytes: same.bytes }]
}

/** The files of every seat of this case, and those of which no beginning can be read: a newer version may have written them. */
async function histories(
  fs: FileSystem,
  folder: CaseFolder,
  { thread }: CaseReading
): Promise<readonly Source[]> {
  if (thread === null) return []
  const start = { case: thread.caseId, base: thread.base, createdAt: thread.createdAt }
  const isOurs = ({ begin }: NamedHistory) => begin === null || isSameStart(begin, start)
  const sources = new Map<string, Source>()
  for (const { name: fileName } of folder.histories.filter(isOurs)) {
    const path = join(folder.path, HISTORY, fileName)
    const name = isSeatFile(fileName) ? `${HISTORY}/${fileName}` : copyName(await hashOf(fs, path))
    sources.set(name, { name, path })
  }
  return [...sources.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

const originals = (path: string, hashes: readonly string[]): readonly Source[] =>
  hashes.map((hash) => ({ name: originalName(hash), path: join(path, originalName(hash)) }))
