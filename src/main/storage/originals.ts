import { dirname, join } from 'node:path'
import type { SourceLost } from '#contract/bundles'
import type { DiskFailure } from '#contract/calls'
import { EXHIBITS, originalName } from '#domain/bundle/entryNames'
import { HASH_PATTERN } from '#domain/history/hash'
import { fail, ok, type Result } from '#domain/result'
import type { OpenFailure, OriginalLost, OriginalState, Originals } from '#usecases/ports'
import { Cancelled, type Copied, copyIn, lookAt, removeAbandoned, SourceError } from './copying'
import { attempt, isOfDisk } from './diskFailure'
import { fileState, isKept } from './fileState'
import { type FileSystem, makeFolders } from './files'
import { sha256 } from './names'
import { renamePatiently, replaceFile } from './replaceFile'

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
    const { path, quarantine } = place.value
    const hash = sha256(bytes)
    const file = join(path, originalName(hash))
    return attempt(async () => {
      await makeFolders(this.#fs, dirname(file))
      if (!(await isKept(this.#fs, quarantine, file, hash)))
        await replaceFile(this.#fs, file, bytes)
      return hash
    })
  }

  look(path: string): ReturnType<Originals['look']> {
    return lookAt(this.#fs, path).then(ok, (error: unknown) => fail(sourceLost(error)))
  }

  async take(
    ...[caseId, path, watch]: Parameters<Originals['take']>
  ): ReturnType<Originals['take']> {
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
    return readOriginal(this.#fs, place.value.path, hash)
  }

  async stateOf(
    ...[caseId, original, thorough]: Parameters<Originals['stateOf']>
  ): ReturnType<Originals['stateOf']> {
    const place = await this.#locate(caseId)
    if (!place.ok) return place
    return attempt(() => originalState(this.#fs, place.value.path, original, thorough))
  }

  /** Gives a copy its name, unless the same bytes have it already. */
  async #settle({ quarantine }: Place, { temp, sha256: hash }: Copied): Promise<void> {
    const folder = dirname(temp)
    const file = join(folder, hash)
    try {
      if (await isKept(this.#fs, quarantine, file, hash)) await this.#fs.remove(temp)
      else {
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

/** Whether an original lies in the folder of its case as it came in; `thorough` reads it whole. Rejects with the disk's own error. */
export async function originalState(
  fs: FileSystem,
  caseFolder: string,
  original: { readonly sha256: string; readonly bytes: number | null },
  thorough: boolean
): Promise<OriginalState> {
  if (!HASH_PATTERN.test(original.sha256)) return 'absent'
  const file = join(caseFolder, originalName(original.sha256))
  const found = await fs.stat(file)
  if (found === null) return 'absent'
  const weighs = original.bytes === null || found.size === original.bytes
  if (found.folder || !weighs) return 'altered'
  return thorough ? fileState(fs, file, original.sha256) : 'there'
}

/** The bytes of an original in the folder of its case, checked against the hash it is named by. */
export async function readOriginal(
  fs: FileSystem,
  caseFolder: string,
  hash: string
): Promise<Result<Uint8Array, OpenFailure | OriginalLost>> {
  if (!HASH_PATTERN.test(hash)) return fail({ kind: 'missing-original' })
  const file = join(caseFolder, originalName(hash))
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
