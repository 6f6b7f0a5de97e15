import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { ABANDONED_NS } from '../copying'
import { type FileSystem, makeFolders } from '../files'

/** Beside `cases`, on the same disk, so that what was unpacked comes in by one rename. */
const INCOMING = 'incoming'
const STAGING = /^([0-9a-f]{16})-[0-9a-f]{8}$/

/** Makes a folder to unpack in, of which nobody reads a case; `seat` tells whose it is. */
export async function makeStaging(
  fs: FileSystem,
  dataFolder: string,
  seat: string
): Promise<string> {
  const folder = join(dataFolder, INCOMING, `${seat}-${randomBytes(4).toString('hex')}`)
  await makeFolders(fs, folder)
  return folder
}

/** Removes a folder that was unpacked in, and the one that holds them all once it is empty. */
export async function removeStaging(fs: FileSystem, staging: string): Promise<void> {
  await removeTree(fs, staging)
  // Another computer may be unpacking there.
  await fs.removeFolder(dirname(staging)).catch(() => undefined)
}

async function removeTree(fs: FileSystem, folder: string): Promise<void> {
  for (const name of await fs.list(folder)) {
    const path = join(folder, name)
    if ((await fs.stat(path))?.folder) await removeTree(fs, path)
    else await fs.remove(path)
  }
  await fs.removeFolder(folder)
}

/**
 * Removes what a kill left of earlier imports: of this computer, which takes in one bundle at a time, and of others once it is a day old.
 * `now` is the time of that disk.
 */
export async function sweepStaging(
  fs: FileSystem,
  dataFolder: string,
  seat: string,
  staging: string
): Promise<void> {
  const now = (await fs.stat(staging))?.mtimeNs ?? 0n
  const incoming = join(dataFolder, INCOMING)
  for (const name of await fs.list(incoming)) {
    const path = join(incoming, name)
    const owner = STAGING.exec(name)?.[1]
    const found = owner === undefined || path === staging ? null : await fs.stat(path)
    if (found === null) continue
    if (owner === seat || now - found.mtimeNs > ABANDONED_NS)
      await removeTree(fs, path).catch(() => undefined)
  }
}
