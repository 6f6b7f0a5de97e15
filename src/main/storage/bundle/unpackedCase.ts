import type { TakeFailure } from '#contract/bundles'
import { fail, type Result } from '#domain/result'
import { SourceError } from '../copying'
import { attempt } from '../diskFailure'
import { disk, type FileSystem } from '../files'
import { UNFOLLOWED } from './following'
import { openBundle } from './opening'
import { Refused } from './refusing'
import { readStaged } from './staged'
import { unpackInto } from './unpacking'

/** Unpacks the case of a bundle into an empty folder that is thrown away afterwards, to be read there; the bundle is only read. */
export async function unpackCase(
  path: string,
  folder: string,
  fs: FileSystem = disk
): Promise<Result<null, TakeFailure>> {
  try {
    return await attempt(async () => {
      const bundle = await openBundle(fs, path)
      try {
        await unpackInto(fs, bundle, folder, UNFOLLOWED)
        await readStaged(fs, folder, bundle.manifest)
        return null
      } finally {
        bundle.zip.close()
      }
    })
  } catch (error) {
    return fail(whyNotTaken(error))
  }
}

/** What an error met on the way into a case is told as; any other is a bug and goes on. */
export function whyNotTaken(error: unknown): TakeFailure {
  if (error instanceof Refused) return error.fault
  if (error instanceof SourceError) return { kind: 'source-lost', why: error.why }
  throw error
}
