import { constants } from 'node:fs'
import * as fs from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'

export type OpenFile = {
  /** Writes at the end; gives how many bytes were taken, which may be fewer than asked. */
  write(bytes: Uint8Array): Promise<number>
  sync(): Promise<void>
  truncate(size: number): Promise<void>
  close(): Promise<void>
}

/** A file that is only read, one piece after the other. */
export type SourceFile = {
  readonly size: number
  /** Fills what it is given from where it stopped; gives how many bytes, 0 at the end. */
  read(into: Uint8Array): Promise<number>
  close(): Promise<void>
}

export type FileStat = {
  readonly size: number
  readonly mtimeNs: bigint
  readonly ino: bigint
  readonly folder: boolean
}

/** The disk, as the store uses it; every call rejects with Node's own error and its `code`. */
export type FileSystem = {
  /** `new`: must not be there yet. `append`: must be there. */
  open(path: string, how: 'new' | 'append'): Promise<OpenFile>
  read(path: string): Promise<Buffer>
  /** Never writes in it. Rejects with `EISDIR` on whatever is no plain file: a folder, a device, a pipe, a link to one. */
  openToRead(path: string): Promise<SourceFile>
  /** Null: nothing there. */
  stat(path: string): Promise<FileStat | null>
  /** Names in a folder; none when it is not there. */
  list(path: string): Promise<readonly string[]>
  /** Names of the plain files in a folder, neither folders nor links; rejects when it is not there. */
  plainFiles(path: string): Promise<readonly string[]>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  /** Makes one folder, private to its owner; true when it was not there. */
  makeFolder(path: string): Promise<boolean>
  /** Removes a folder in which nothing is left. */
  removeFolder(path: string): Promise<void>
  /** Makes what was added, renamed or removed in a folder last. */
  syncFolder(path: string): Promise<void>
  /** Bytes that can still be written, or null where the system does not say. */
  freeBytes(folder: string): Promise<number | null>
  pause(milliseconds: number): Promise<void>
}

/** The disk of this computer. */
export const disk: FileSystem = {
  async open(path, how) {
    const create = how === 'new' ? constants.O_CREAT | constants.O_EXCL : 0
    const flags = constants.O_WRONLY | constants.O_APPEND | create
    const handle = await fs.open(path, flags, 0o600)
    return {
      write: async (bytes) => (await handle.write(bytes)).bytesWritten,
      sync: () => handle.sync(),
      truncate: (size) => handle.truncate(size),
      close: () => handle.close()
    }
  },
  read: (path) => fs.readFile(path),
  async openToRead(path) {
    // Opening a pipe waits, and opening a device can act on it: they are told before.
    if (!(await fs.stat(path)).isFile()) throw notAFile()
    const handle = await fs.open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const found = await handle.stat()
    if (!found.isFile()) {
      await handle.close()
      throw notAFile()
    }
    return {
      size: found.size,
      read: async (into) => (await handle.read(into, 0, into.length, null)).bytesRead,
      close: () => handle.close()
    }
  },
  async stat(path) {
    try {
      const found = await fs.stat(path, { bigint: true })
      const { mtimeNs, ino } = found
      return { size: Number(found.size), mtimeNs, ino, folder: found.isDirectory() }
    } catch (error) {
      if (isAbsence(error)) return null
      throw error
    }
  },
  async list(path) {
    try {
      return await fs.readdir(path)
    } catch (error) {
      if (isAbsence(error)) return []
      throw error
    }
  },
  async plainFiles(path) {
    const entries = await fs.readdir(path, { withFileTypes: true })
    return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : []))
  },
  rename: (from, to) => fs.rename(from, to),
  remove: (path) => fs.unlink(path),
  async makeFolder(path) {
    try {
      await fs.mkdir(path, { mode: 0o700 })
      return true
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false
      throw error
    }
  },
  removeFolder: (path) => fs.rmdir(path),
  async syncFolder(path) {
    // Windows flushes no folder, and some network file systems refuse to: the rename itself must do there.
    const refused = process.platform === 'win32' ? ['EPERM', 'EISDIR', 'EACCES'] : ['EINVAL']
    const handle = await fs.open(path).catch(unless(refused))
    try {
      await handle?.sync().catch(unless(refused))
    } finally {
      await handle?.close()
    }
  },
  async freeBytes(folder) {
    const { bavail, bsize } = await fs.statfs(folder)
    return bavail * bsize
  },
  pause: (milliseconds) => setTimeout(milliseconds)
}

/** Makes a folder and those above it, each an entry flushed in the one above; true when it was not there. */
export async function makeFolders(on: FileSystem, path: string): Promise<boolean> {
  if ((await on.stat(path))?.folder || dirname(path) === path) return false
  await makeFolders(on, dirname(path))
  const made = await on.makeFolder(path)
  await on.syncFolder(dirname(path))
  return made
}

/** The `code` of an error of the disk, as `ENOSPC`; null when it is not one. */
export function codeOf(error: unknown): string | null {
  const isSystem = error instanceof Error && 'code' in error && typeof error.code === 'string'
  return isSystem ? String(error.code) : null
}

const notAFile = (): Error => Object.assign(new Error('EISDIR'), { code: 'EISDIR' })

const isAbsence = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')

const unless =
  (codes: readonly string[]) =>
  (error: unknown): undefined => {
    if (!codes.includes(codeOf(error) ?? '')) throw error
  }
