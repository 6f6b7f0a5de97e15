import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { SourceLost } from '#contract/bundles'
import { HEAD_BYTES, LARGEST_FILE } from '#domain/evidence/limits'
import type { Watch } from '#usecases/ports'
import { diskError } from './diskFailure'
import { codeOf, type FileSystem, type SourceFile } from './files'
import { needRoom, STALE_TEMP, tempIn, writeAll } from './replaceFile'

const PIECE = 1024 * 1024
/** In a folder that may be shared, what has not moved for a day is of a computer that went down in the middle of its work. */
export const ABANDONED_NS = 24n * 3_600n * 1_000_000_000n

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
  const temp = tempIn(folder, 'incoming')
  try {
    await needRoom(fs, folder, source.size)
    const sha256 = await writeChecked(fs, temp, watchedPieces(source, watch))
    return { temp, sha256, bytes: source.size }
  } catch (error) {
    await fs.remove(temp).catch(() => undefined)
    throw error
  } finally {
    await source.close()
  }
}

/** What a source holds, piece by piece in one buffer: each is to be used up before the next is asked for. */
async function* watchedPieces(source: SourceFile, watch: Watch): AsyncGenerator<Uint8Array, void> {
  const piece = new Uint8Array(PIECE)
  let bytes = 0
  for (;;) {
    if (watch.signal.aborted) throw new Cancelled()
    const read = await ofSource(() => source.read(piece))
    if (read === 0) break
    bytes += read
    if (bytes > source.size) throw new SourceError('changed')
    yield piece.subarray(0, read)
    watch.progress(bytes)
  }
  if (bytes !== source.size) throw new SourceError('changed')
}

/** Writes a new file as `writePieces` does, and reads it again: a disk or a driver that lied about a write is found out. */
export async function writeChecked(
  fs: FileSystem,
  path: string,
  pieces: AsyncIterable<Uint8Array>
): Promise<string> {
  const written = await writePieces(fs, path, pieces)
  if ((await hashOf(fs, path)) !== written) throw diskError('EIO')
  return written
}

/** Writes a new file down to the disk and gives the SHA-256 of what was written; the folder's own entry is left to the caller. */
export async function writePieces(
  fs: FileSystem,
  path: string,
  pieces: AsyncIterable<Uint8Array>
): Promise<string> {
  const hash = createHash('sha256')
  const file = await fs.open(path, 'new')
  try {
    for await (const piece of pieces) {
      hash.update(piece)
      await writeAll(file, piece)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return hash.digest('hex')
}

/** The SHA-256 of a file, read piece by piece. */
export async function hashOf(fs: FileSystem, path: string): Promise<string> {
  const file = await fs.openToRead(path)
  try {
    const hash = createHash('sha256')
    const piece = new Uint8Array(PIECE)
    for (let read = await file.read(piece); read > 0; read = await file.read(piece))
      hash.update(piece.subarray(0, read))
    return hash.digest('hex')
  } finally {
    await file.close()
  }
}

/** Removes copies a kill left behind; a recent one may be another computer's. `now` is the time of that disk. */
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
