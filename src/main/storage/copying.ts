import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { SourceLost } from '#contract/bundles'
import { HEAD_BYTES, LARGEST_FILE } from '#domain/evidence/limits'
import type { Watch } from '#usecases/ports'
import { diskError } from './diskFailure'
import { codeOf, type FileSystem, type SourceFile } from './files'
import { SPARE_BYTES, STALE_TEMP, writeAll } from './replaceFile'

const PIECE = 1024 * 1024
/** A copy that has not moved for a day is of a computer that went down in the middle of it. */
const ABANDONED_NS = 24n * 3_600n * 1_000_000_000n

/** The source of a copy fails, not the disk it goes to. */
export class SourceError extends Error {
  constructor(readonly why: SourceLost['why']) {
    super(why)
  }
}

/** The person gave up. */
export class Cancelled extends Error {}

export type Copied = { readonly temp: string; readonly sha256: string; readonly bytes: number }

/** The size and the first bytes of a file that was brought; too large a one is not read at all. */
export async function lookAt(
  fs: FileSystem,
  path: string
): Promise<{ readonly size: number; readonly head: Uint8Array }> {
  const source = await openSource(fs, path)
  try {
    const head = new Uint8Array(Math.min(HEAD_BYTES, source.size))
    let read = 0
    while (read < head.length) {
      const taken = await ofSource(() => source.read(head.subarray(read)))
      if (taken === 0) break
      read += taken
    }
    return { size: source.size, head: head.subarray(0, read) }
  } finally {
    await source.close()
  }
}

/**
 * Copies a file beside where it will lie, flushed and read again; the caller renames it, or removes it. Whatever fails, and a
 * cancel, leaves nothing.
 */
export async function copyIn(
  fs: FileSystem,
  path: string,
  folder: string,
  watch: Watch
): Promise<Copied> {
  const source = await openSource(fs, path)
  const temp = join(folder, `~incoming.${randomBytes(4).toString('hex')}.tmp`)
  try {
    const free = await fs.freeBytes(folder)
    if (free !== null && free < source.size + SPARE_BYTES) throw diskError('ENOSPC')
    const copied = await copyPieces(fs, source, temp, watch)
    if (copied.bytes !== source.size) throw new SourceError('changed')
    // A disk or a driver that lied about a write must not pass for the original.
    if ((await hashOf(fs, temp)).sha256 !== copied.sha256) throw diskError('EIO')
    return { temp, ...copied }
  } catch (error) {
    await fs.remove(temp).catch(() => undefined)
    throw error
  } finally {
    await source.close()
  }
}

async function copyPieces(fs: FileSystem, source: SourceFile, temp: string, watch: Watch) {
  const hash = createHash('sha256')
  const piece = new Uint8Array(PIECE)
  let bytes = 0
  const file = await fs.open(temp, 'new')
  try {
    for (;;) {
      if (watch.signal.aborted) throw new Cancelled()
      const read = await ofSource(() => source.read(piece))
      if (read === 0) break
      bytes += read
      if (bytes > source.size) throw new SourceError('changed')
      hash.update(piece.subarray(0, read))
      await writeAll(file, piece.subarray(0, read))
      watch.progress(bytes)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { sha256: hash.digest('hex'), bytes }
}

/** The SHA-256 of a file, read piece by piece. */
export async function hashOf(
  fs: FileSystem,
  path: string
): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const file = await fs.openToRead(path)
  try {
    const hash = createHash('sha256')
    const piece = new Uint8Array(PIECE)
    let bytes = 0
    for (let read = await file.read(piece); read > 0; read = await file.read(piece)) {
      hash.update(piece.subarray(0, read))
      bytes += read
    }
    return { sha256: hash.digest('hex'), bytes }
  } finally {
    await file.close()
  }
}

/**
 * Removes copies a kill left behind. The folder may be shared: one that was written in the last day may be another
 * computer's, in the middle of its work. `now` is the time of that disk.
 */
export async function removeAbandoned(fs: FileSystem, folder: string, now: bigint): Promise<void> {
  for (const name of await fs.list(folder)) {
    if (!STALE_TEMP.test(name)) continue
    const found = await fs.stat(join(folder, name))
    if (found !== null && now - found.mtimeNs > ABANDONED_NS)
      await fs.remove(join(folder, name)).catch(() => undefined)
  }
}

async function openSource(fs: FileSystem, path: string): Promise<SourceFile> {
  const source = await ofSource(() => fs.openToRead(path))
  if (source.size <= LARGEST_FILE) return source
  await source.close()
  throw new SourceError('too-large')
}

const meanings: Readonly<Record<string, SourceLost['why']>> = {
  EISDIR: 'not-a-file',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  ENODEV: 'gone',
  ENXIO: 'gone',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed'
}

/** Runs work on a file that was brought: an error of its disk is one of the source. */
export async function ofSource<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    const code = codeOf(error)
    if (code === null) throw error
    throw new SourceError(meanings[code] ?? 'unreadable')
  }
}
