import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { diskError } from './diskFailure'
import { codeOf, type FileSystem, type OpenFile } from './files'

const MEGABYTE = 1024 * 1024
/** Room that must be left after a save: temp, old file and new one, and some to work with. */
const SPARE_BYTES = 50 * MEGABYTE
/** An antivirus or an indexer holds a file for moments; after ten seconds it is not one. */
const LONGEST_WAIT = 10_000
export const STALE_TEMP = /^~(.+)\.[0-9a-f]{8}\.tmp$/

/**
 * Puts bytes at `path`, whole and on disk when it resolves; whatever fails, the old file is as it was. The folder must be
 * there. Library writers were measured to cut a good file on a full disk, or to lose saves at a power cut: hence our own.
 */
export async function replaceFile(fs: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  await needRoom(fs, dirname(path), 3 * bytes.length)
  return replaceBy(fs, path, async (temp) => {
    await writeWhole(fs, temp, bytes)
    // A disk or a driver that lied about a write must not replace a good file.
    if (!(await fs.read(temp)).equals(bytes)) throw diskError('EIO')
  })
}

/** Puts at `path` what `write` leaves, flushed, in a file beside it; whatever fails, nothing of it stays. */
export async function replaceBy(
  fs: FileSystem,
  path: string,
  write: (temp: string) => Promise<void>
): Promise<void> {
  const temp = tempIn(dirname(path), basename(path))
  try {
    await write(temp)
    await renamePatiently(fs, temp, path)
  } catch (error) {
    await fs.remove(temp).catch(() => undefined)
    throw error
  }
  await fs.syncFolder(dirname(path))
}

/** A name for a file on its way, which `STALE_TEMP` knows again. */
export function tempIn(folder: string, name: string): string {
  return join(folder, `~${name}.${randomBytes(4).toString('hex')}.tmp`)
}

/** Rejects as a full disk does where this many bytes would leave no room to work with. */
export async function needRoom(fs: FileSystem, folder: string, bytes: number): Promise<void> {
  const free = await fs.freeBytes(folder)
  if (free !== null && free < bytes + SPARE_BYTES) throw diskError('ENOSPC')
}

/** Writes a file that must not be there yet, down to the disk; the folder's own entry is left to the caller. */
export async function writeWhole(fs: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const file = await fs.open(path, 'new')
  try {
    await writeAll(file, bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Writes all bytes: a system call may take fewer than it was given. */
export async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const taken = await file.write(bytes.subarray(done))
    if (taken === 0) throw diskError('ENOSPC')
    done += taken
  }
}

/** Renames; whoever holds the file for a moment, an antivirus or an indexer, is waited for. */
export async function renamePatiently(fs: FileSystem, from: string, to: string): Promise<void> {
  let waited = 0
  for (let pause = 10; ; pause = Math.min(2 * pause, 500)) {
    try {
      return await fs.rename(from, to)
    } catch (error) {
      const held = ['EBUSY', 'EPERM', 'EACCES'].includes(codeOf(error) ?? '')
      if (!held || waited >= LONGEST_WAIT) throw error
      await fs.pause(pause)
      waited += pause
    }
  }
}

/** Removes what a kill left of earlier replacements of one file, or of all in a folder that this computer alone writes. */
export async function removeStaleTemps(
  fs: FileSystem,
  folder: string,
  name: string | null
): Promise<void> {
  for (const found of await fs.list(folder)) {
    const of = STALE_TEMP.exec(found)?.[1]
    const ours = of !== undefined && (name === null || of === name)
    if (ours) await fs.remove(join(folder, found)).catch(() => undefined)
  }
}
