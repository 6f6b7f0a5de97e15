import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type PrivateFolders = {
  /** A new folder that only its owner can enter. */
  readonly make: () => Promise<string>
  /** Removes all that were made, with what is in them. */
  readonly remove: () => Promise<void>
}

/** Folders that last as long as a command; when it is cut off by a second Ctrl C too, nothing of them stays. */
export function privateFolders(): PrivateFolders {
  const made = new Set<string>()
  const removeAtOnce = () => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true })
  }
  return {
    async make() {
      if (made.size === 0) process.once('exit', removeAtOnce)
      const folder = await mkdtemp(join(tmpdir(), 'doleances-case-'))
      made.add(folder)
      return folder
    },
    async remove() {
      process.off('exit', removeAtOnce)
      for (const folder of made) await rm(folder, { recursive: true, force: true })
      made.clear()
    }
  }
}
