import { basename, join } from 'node:path'
import { type FileSystem, makeFolders } from './files'
import { writeWhole } from './replaceFile'

/** Keeps bytes that could not be read, under their own name, in the first free place; nothing there is ever deleted. */
export async function keepAside(
  fs: FileSystem,
  quarantine: string,
  file: string,
  bytes: Uint8Array
): Promise<void> {
  const folder = await freePlace(fs, quarantine)
  await writeWhole(fs, join(folder, basename(file)), bytes)
  return fs.syncFolder(folder)
}

/** Moves there a file of the same disk that is not what it should be, however large. */
export async function moveAside(fs: FileSystem, quarantine: string, file: string): Promise<void> {
  const folder = await freePlace(fs, quarantine)
  await fs.rename(file, join(folder, basename(file)))
  await fs.syncFolder(folder)
}

async function freePlace(fs: FileSystem, quarantine: string): Promise<string> {
  for (let place = 1; ; place += 1) {
    const folder = join(quarantine, String(place))
    // Made means ours alone: another computer may be keeping something aside at the same moment.
    if (await makeFolders(fs, folder)) return folder
  }
}
