import type { OriginalState } from '#usecases/ports'
import { hashOf } from './copying'
import type { FileSystem } from './files'

/** Whether a file is there with the bytes of this hash. Rejects with the disk's own error. */
export async function fileState(
  fs: FileSystem,
  path: string,
  sha256: string
): Promise<OriginalState> {
  const found = await fs.stat(path)
  if (found === null) return 'absent'
  if (found.folder) return 'altered'
  return (await hashOf(fs, path)).sha256 === sha256 ? 'there' : 'altered'
}
