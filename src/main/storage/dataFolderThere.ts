import { join } from 'node:path'
import type { DiskFailure } from '#contract/calls'
import { fail, ok, type Result } from '#domain/result'
import { attempt } from './diskFailure'
import { type FileSystem, makeFolders } from './files'
import type { Seats } from './seats'

/** An absent drive can leave an empty folder behind: a data folder known to hold cases is never begun anew. */
export async function isThere(at: {
  readonly fs: FileSystem
  readonly path: string
  readonly seats: Seats
}): Promise<Result<null, DiskFailure>> {
  const { fs, path, seats } = at
  const cases = join(path, 'cases')
  const found = await attempt(() => fs.stat(cases))
  if (!found.ok) return found
  if (found.value?.folder) return ok(null)
  const made = seats.hasWritten ? ok(false) : await attempt(() => makeFolders(fs, cases))
  if (!made.ok) return made
  return made.value ? ok(null) : fail({ kind: 'folder-missing' })
}
