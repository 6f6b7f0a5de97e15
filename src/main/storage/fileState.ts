import type { OriginalState } from '#usecases/ports'
import { hashOf } from './copying'
import type { FileSystem } from './files'
import { moveAside } from './quarantine'

/** Whether a file is there with the bytes of this hash. Rejects with the disk's own error. */
export async function fileState(
  fs: FileSystem,
  path: string,
  sha256: string
): Promise<OriginalState> {
  const found = await fs.stat(path)
  if (found === null) return 'absent'
  if (found.folder) return 'altered'
  return (await hashOf(fs, path)) === sha256 ? 'there' : 'altered'
}

/** Whether a file is there with the bytes of this hash; whatever else took its place is put aside, and leaves it free. */
export async function isKept(
  fs: FileSystem,
  quarantine: string,
  path: string,
  sha256: string
): Promise<boolean> {
  const state = await fileState(fs, path, sha256)
  if (state === 'altered') await moveAside(fs, quarantine, path)
  return state === 'there'
}
