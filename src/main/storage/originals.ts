import { join } from 'node:path'
import type { DiskFailure } from '#contract/calls'
import { fail, ok, type Result } from '#domain/result'
import type { OpenFailure, OriginalLost, Originals } from '#usecases/ports'
import { attempt, isOfDisk } from './diskFailure'
import { type FileSystem, makeFolders } from './files'
import { sha256 } from './names'
import { keepAside } from './quarantine'
import { replaceFile } from './replaceFile'

export const EXHIBITS = 'exhibits'
const HASH = /^[0-9a-f]{64}$/

/** Where a case lies; its `path` is given by the store, never made from an id. */
export type Located = (
  caseId: string
) => Promise<Result<{ readonly path: string; readonly quarantine: string }, OpenFailure>>

/** Untouched originals in the folder of their case, each under the hash of its bytes. Nothing here is ever deleted. */
export class CaseOriginals implements Originals {
  readonly #fs: FileSystem
  readonly #locate: Located

  constructor(fs: FileSystem, locate: Located) {
    this.#fs = fs
    this.#locate = locate
  }

  async put(caseId: string, bytes: Uint8Array): Promise<Result<string, DiskFailure>> {
    const place = await this.#locate(caseId)
    if (!place.ok) return fail(isOfDisk(place.failure) ? place.failure : { kind: 'folder-missing' })
    const hash = sha256(bytes)
    const folder = join(place.value.path, EXHIBITS)
    const file = join(folder, hash)
    return attempt(async () => {
      await makeFolders(this.#fs, folder)
      if ((await this.#fs.stat(file)) !== null) {
        const there = await this.#fs.read(file)
        if (sha256(there) === hash) return hash
        // What took its place is kept, and the original comes back.
        await keepAside(this.#fs, place.value.quarantine, file, there)
      }
      await replaceFile(this.#fs, file, bytes)
      return hash
    })
  }

  async read(
    caseId: string,
    hash: string
  ): Promise<Result<Uint8Array, OpenFailure | OriginalLost>> {
    const place = await this.#locate(caseId)
    if (!place.ok) return place
    const file = join(place.value.path, EXHIBITS, hash)
    return readOriginal(this.#fs, file, hash)
  }
}

/** The bytes of an original, checked against the hash it is named by. */
export async function readOriginal(
  fs: FileSystem,
  file: string,
  hash: string
): Promise<Result<Uint8Array, OpenFailure | OriginalLost>> {
  if (!HASH.test(hash)) return fail({ kind: 'missing-original' })
  const read = await attempt(async () =>
    (await fs.stat(file)) === null ? null : await fs.read(file)
  )
  if (!read.ok) return read
  if (read.value === null) return fail({ kind: 'missing-original' })
  return sha256(read.value) === hash ? ok(read.value) : fail({ kind: 'altered-original' })
}
