import { createHash } from 'node:crypto'
import type { TakeFailure } from '#contract/bundles'
import { isNamedBy } from '#domain/bundle/entryNames'
import type { Result } from '#domain/result'
import { fail, ok } from '#domain/result'
import { disk, type FileSystem } from '../files'
import { openBundle } from './opening'
import { Refused } from './refusing'
import { whyNotTaken } from './unpackedCase'
import { nameOf, type OpenBundle, unpackedPieces } from './unpacking'

/** An entry of a bundle, and whether its bytes are those its manifest tells. */
export type EntryState = { readonly name: string; readonly ok: boolean }

/** Reads each entry of a bundle to its end, in the order of the manifest; nothing is written. Fails where there is no sound directory. */
export async function entryStates(
  path: string,
  fs: FileSystem = disk
): Promise<Result<readonly EntryState[], TakeFailure>> {
  try {
    const bundle = await openBundle(fs, path)
    try {
      const states: EntryState[] = []
      for (const [at, { name, sha256 }] of bundle.manifest.entries.entries())
        states.push({
          name,
          ok: (await hashOfEntry(bundle, at)) === sha256 && isNamedBy(name, sha256)
        })
      return ok(states)
    } finally {
      bundle.zip.close()
    }
  } catch (error) {
    return fail(whyNotTaken(error))
  }
}

/** Null where it cannot be unpacked as its directory tells. */
async function hashOfEntry({ zip, entries }: OpenBundle, at: number): Promise<string | null> {
  const entry = entries[at]
  if (entry === undefined) return null
  const hash = createHash('sha256')
  try {
    for await (const piece of unpackedPieces(zip, entry, nameOf(entry) ?? '')) hash.update(piece)
    return hash.digest('hex')
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}
