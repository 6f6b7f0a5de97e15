import { dirname, join } from 'node:path'
import type { SourceLost } from '#contract/bundles'
import type { DiskFailure } from '#contract/calls'
import { fail, ok, type Result } from '#domain/result'
import type { OpenFailure, OriginalLost, OriginalState, Originals, Watch } from '#usecases/ports'
import {
  Cancelled,
  type Copied,
  copyIn,
  hashOf,
  lookAt,
  removeAbandoned,
  SourceError
} from './copying'
import { attempt, isOfDisk } from './diskFailure'
import { fileState } from './fileState'
import { type FileSystem, makeFolders } from './files'
import { sha256 } from './names'
import { keepAside, moveAside } from './quarantine'
import { renamePatiently, replaceFile } from './replaceFile'

export const EXHIBITS = 'exhibits'
const HASH = /^[0-9a-f]{64}$/

type Place = { readonly path: string; readonly quarantine: string }

/** Where a case lies; its `path` is given by the store, never made from an id. */
export type Located = (caseId: string) => Promise<Result<Place, OpenFailure>>

/** Untouched originals in the folder of their case, each under the hash of its bytes. Nothing here is ever deleted. */
export class CaseOriginals implements Originals {
  readonly #fs: FileSystem
  readonly #locate: Located
  /** Folders in which what a kill left was looked for. */
  readonly #tidied = new Set<string>()

  constructor(fs: FileSystem, locate: Located) {
    this.#fs = fs
    this.#locate = locate
  }

  async put(caseId: string, bytes: Uint8Array): Promise<Result<string, DiskFailure>> {
    const place = await this.#placeToWrite(caseId)
    if (!place.ok) return place
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

  look(
    path: string
  ): Promise<Result<{ readonly size: number; readonly head: Uint8Array }, SourceLost>> {
    return lookAt(this.#fs, path).then(ok, (error: unknown) => fail(sourceLost(error)))
  }

  async take(
    caseId: string,
    path: string,
    watch: Watch
  ): Promise<
    Result<
      { readonly sha256: string; readonly bytes: number },
      DiskFailure | SourceLost | { readonly kind: 'cancelled' }
    >
  > {
    const place = await this.#placeToWrite(caseId)
    if (!place.ok) return place
    const folder = join(place.value.path, EXHIBITS)
    try {
      return await attempt(async () => {
        await makeFolders(this.#fs, folder)
        const copied = await copyIn(this.#fs, path, folder, watch)
        await this.#settle(place.value, copied)
        return { sha256: copied.sha256, bytes: copied.bytes }
      })
    } catch (error) {
      if (error instanceof Cancelled) return fail({ kind: 'cancelled' })
      return fail(sourceLost(error))
    }
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

  async stateOf(
    caseId: string,
    original: { readonly sha256: string; readonly bytes: number | null },
    thorough: boolean
  ): Promise<Result<OriginalState, OpenFailure>> {
    const place = await this.#locate(caseId)
    if (!place.ok) return place
    const folder = join(place.value.path, EXHIBITS)
    return attempt(() => originalState(this.#fs, folder, original, thorough))
  }

  /** Gives a copy its name, unless the same bytes have it already. */
  async #settle({ quarantine }: Place, { temp, sha256: hash }: Copied): Promise<void> {
    const folder = dirname(temp)
    const file = join(folder, hash)
    try {
      const there = await this.#fs.stat(file)
      const same = there !== null && !there.folder && (await hashOf(this.#fs, file)).sha256 === hash
      if (same) {
        await this.#fs.remove(temp)
      } else {
        if (there !== null) await moveAside(this.#fs, quarantine, file)
        await this.#tidy(folder, temp)
        await renamePatiently(this.#fs, temp, file)
      }
    } catch (error) {
      await this.#fs.remove(temp).catch(() => undefined)
      throw error
    }
    await this.#fs.syncFolder(folder)
  }

  async #tidy(folder: string, temp: string): Promise<void> {
    if (this.#tidied.has(folder)) return
    this.#tidied.add(folder)
    const written = await this.#fs.stat(temp)
    if (written !== null) await removeAbandoned(this.#fs, folder, written.mtimeNs)
  }

  async #placeToWrite(caseId: string): Promise<Result<Place, DiskFailure>> {
    const place = await this.#locate(caseId)
    if (place.ok) return place
    return fail(isOfDisk(place.failure) ? place.failure : { kind: 'folder-missing' })
  }
}

/** Whether an original lies in a folder as it came in; `thorough` reads it whole. Rejects with the disk's own error. */
export async function originalState(
  fs: FileSystem,
  folder: string,
  original: { readonly sha256: string; readonly bytes: number | null },
  thorough: boolean
): Promise<OriginalState> {
  if (!HASH.test(original.sha256)) return 'absent'
  const file = join(folder, original.sha256)
  const found = await fs.stat(file)
  if (found === null) return 'absent'
  const weighs = original.bytes === null || found.size === original.bytes
  if (found.folder || !weighs) return 'altered'
  return thorough ? fileState(fs, file, original.sha256) : 'there'
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

function sourceLost(error: unknown): SourceLost {
  if (error instanceof SourceError) return { kind: 'source-lost', why: error.why }
  throw error
}
