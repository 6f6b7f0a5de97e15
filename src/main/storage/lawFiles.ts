import { join } from 'node:path'
import { type LawFileName, lawFileName, lawFileNames } from '#domain/recourse/lawFile'
import type { LawFiles } from '#usecases/ports'
import { attempt } from './diskFailure'
import { type FileSystem, makeFolders } from './files'
import { replaceFile } from './replaceFile'

/** The law data that the person chose in place of the shipped one, in a folder of this machine. */
export async function openLawFiles(fs: FileSystem, userData: string): Promise<LawFiles> {
  const folder = join(userData, 'law')
  const kept = new Map<LawFileName, string>()
  for (const name of lawFileNames) {
    const text = await readKept(fs, join(folder, name))
    // What a later version kept, or was damaged since, is done without: the shipped data is whole.
    if (text !== null && lawFileName(text) === name) kept.set(name, text)
  }
  return {
    kept,
    keep: (name, bytes) =>
      attempt(async () => {
        await makeFolders(fs, folder)
        await replaceFile(fs, join(folder, name), bytes)
        return null
      }),
    forget: () =>
      attempt(async () => {
        for (const name of lawFileNames) {
          const path = join(folder, name)
          if ((await fs.stat(path)) !== null) await fs.remove(path)
        }
        return null
      })
  }
}

async function readKept(fs: FileSystem, path: string): Promise<string | null> {
  const read = await attempt(async () =>
    (await fs.stat(path)) === null ? null : (await fs.read(path)).toString()
  )
  return read.ok ? read.value : null
}
