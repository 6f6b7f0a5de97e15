import { createHash, randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { hashOf } from '../copying'
import { diskError } from '../diskFailure'
import type { FileSystem } from '../files'
import { renamePatiently, SPARE_BYTES, writeAll } from '../replaceFile'

/**
 * Puts what streams at `path`, whole and on disk when it resolves; whatever fails, nothing is left and the old file is as it
 * was. `about`: bytes it will come to, so that a full disk is told before.
 */
export async function writeStreamed(
  fs: FileSystem,
  path: string,
  pieces: AsyncIterable<Uint8Array>,
  about: number
): Promise<void> {
  const folder = dirname(path)
  const free = await fs.freeBytes(folder)
  if (free !== null && free < about + SPARE_BYTES) throw diskError('ENOSPC')
  const temp = join(folder, `~${basename(path)}.${randomBytes(4).toString('hex')}.tmp`)
  try {
    const written = await writePieces(fs, temp, pieces)
    // A disk or a driver that lied about a write must not replace a good file.
    if ((await hashOf(fs, temp)).sha256 !== written) throw diskError('EIO')
    await renamePatiently(fs, temp, path)
  } catch (error) {
    await fs.remove(temp).catch(() => undefined)
    throw error
  }
  await fs.syncFolder(folder)
}

/** Writes a new file down to the disk and gives the hash of what was written; the folder's own entry is left to the caller. */
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
