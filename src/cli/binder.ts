import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { LetterKind } from '#domain/case/promises'
import type { HistoryHead } from '#domain/dossier/checksums'
import type { Edition } from '#domain/dossier/dossier'
import type { LawData } from '#domain/letters/law'
import type { RecourseData } from '#domain/recourse/doors'
import { fail } from '#domain/result'
import type { Day } from '#domain/time/when'
import { checksumText } from '#storage/checksumFile'
import { attempt } from '#storage/diskFailure'
import { disk } from '#storage/files'
import { historyHeads } from '#storage/historyHeads'
import { originalState, readOriginal } from '#storage/originals'
import { replaceFile } from '#storage/replaceFile'
import type { Bound } from '#usecases/binding'
import {
  type CheckedFile,
  freeDossier,
  makeBundle,
  makeDossier,
  type OriginalReader,
  originalReader
} from '#usecases/makeDossier'
import type { LetterPrinter } from '#usecases/ports'
import { failureWords } from '#words/failures'
import { caseError } from './caseError'
import { letterNames } from './fileNames'
import { isFolder } from './folders'
import { type GivenCase, nameOf } from './inputs'
import type { Sayings } from './language'
import { composed, type Listed, missingList, nowFor } from './notice'
import type { FailedInput } from './outcome'
import type { World } from './world'

/** What `dossier` is asked for. `kind`: that letter with its own exhibits instead of the whole dossier. */
export type Wish = {
  readonly edition: Edition
  readonly kind: LetterKind | null
  readonly on: Day | null
  readonly limitBytes: number | null
}

export type Written = {
  readonly case: string
  readonly kind: string
  readonly format: 'pdf'
  readonly path: string
  readonly pages: number
  readonly sha256: string
  readonly checksums: string
}

/** What became of the dossier of a case. */
export type Fate = {
  readonly written: readonly Written[]
  readonly blocked: readonly {
    readonly case: string
    readonly kind: string
    readonly missing: readonly Listed[]
  }[]
  readonly failed: readonly FailedInput[]
  /** Something of it is missing, altered or could not be shown. */
  readonly incomplete: boolean
}

export const NOTHING: Fate = { written: [], blocked: [], failed: [], incomplete: false }

/** Makes the dossiers of one run: names that do not meet, one printer for all. */
export class Binder {
  readonly #wish: Wish
  readonly #folder: string
  readonly #data: { readonly law: LawData; readonly recourse: RecourseData }
  readonly #say: Sayings
  readonly #world: World
  readonly #nameFor: (id: string) => string
  #printer: Promise<LetterPrinter> | null = null

  constructor(
    wish: Wish,
    folder: string,
    data: { readonly law: LawData; readonly recourse: RecourseData },
    say: Sayings,
    world: World
  ) {
    this.#wish = wish
    this.#folder = folder
    this.#data = data
    this.#say = say
    this.#world = world
    this.#nameFor = letterNames(this.#stem, 'pdf')
  }

  get #stem(): string {
    const { kind, edition } = this.#wish
    if (kind !== null) return `dossier-${kind}`
    return edition === 'own' ? 'dossier-own' : 'dossier'
  }

  async stop(): Promise<void> {
    await (await this.#printer)?.stop()
  }

  async one(read: GivenCase): Promise<Fate> {
    try {
      return await this.#made(read)
    } catch (error) {
      const failure = caseError(read.path, error, this.#say)
      await this.#tell(read.path, failure.error.message)
      return { ...NOTHING, failed: [failure] }
    }
  }

  async #made(read: GivenCase): Promise<Fate> {
    const { terminal, language } = this.#say
    const name = this.#nameFor(read.id)
    for (const warning of read.warnings) await this.#tell(read.path, terminal.reading[warning])
    if (this.#wish.on === null && read.case.asOf !== null)
      await this.#world.stderr(`${terminal.asOf(nameOf(read), read.case.asOf)}\n`)
    const caseFolder = (await isFolder(read.folder)) ? read.folder : dirname(read.folder)
    const heads = (await isFolder(read.folder)) ? await historyHeads(disk, read.folder) : []
    // What was unpacked to be read is gone when the checksums are looked at.
    const lasting = read.folder === read.path ? caseFolder : null
    const made = await this.#bound(read, caseFolder, heads)
    if (!made.ok) {
      if (made.failure.kind === 'cancelled') return NOTHING
      if (made.failure.kind === 'paper-failed') {
        await this.#tell(read.path, terminal.print.paperFailed)
        const error = { code: 'paper-failed', message: terminal.print.paperFailed }
        return { ...NOTHING, failed: [{ input: read.path, error }] }
      }
      const missing = missingList(made.failure.missing, this.#say)
      const reasons = missing.map(({ message }) => message).join(', ')
      await this.#world.stderr(`${terminal.print.blocked(nameOf(read), reasons)}\n`)
      return { ...NOTHING, blocked: [{ case: read.id, kind: this.#kind, missing }] }
    }
    const { files, checked } = made.value
    const incomplete = await this.#remark(made.value)
    const written: Written[] = []
    for (const [at, { bytes, pages }] of files.entries()) {
      const fileName = files.length === 1 ? name : name.replace(/\.pdf$/, `-${at + 1}.pdf`)
      const saved = await this.#saved(fileName, bytes, lasting, checked, heads)
      if (!saved.ok) {
        const message = `${failureWords(saved.failure, language).happened} (${fileName})`
        await this.#tell(read.path, message)
        const error = { code: saved.failure.kind, message }
        return { ...NOTHING, written, failed: [{ input: read.path, error }] }
      }
      const { limitBytes } = this.#wish
      if (limitBytes !== null && bytes.length > limitBytes)
        await this.#world.stderr(`${terminal.dossier.tooLarge(fileName, bytes.length)}\n`)
      written.push({ case: read.id, kind: this.#kind, format: 'pdf', pages, ...saved.value })
    }
    return { ...NOTHING, written, incomplete }
  }

  get #kind(): string {
    return this.#wish.kind ?? 'dossier'
  }

  async #bound(read: GivenCase, caseFolder: string, heads: readonly HistoryHead[]) {
    const { kind, on, edition, limitBytes } = this.#wish
    const now = nowFor(read, on, this.#world.instant())
    const { case: file, conflicts } = read
    this.#printer ??= this.#world.printer(1)
    const printer = await this.#printer
    const watch = {
      signal: this.#world.interrupted,
      progress: (done: number, total: number) => {
        if (done % 25 === 0)
          void this.#world.stderr(`${this.#say.terminal.dossier.progress(done, total)}\n`)
      }
    }
    const originals = originalsIn(caseFolder)
    if (kind !== null) {
      const { letter, missing, sentPaper } = composed(kind, read, now, this.#data.law)
      if (missing.length > 0) return fail({ kind: 'blocked' as const, missing })
      const wish = { letter, sentPaper, limitBytes }
      return makeBundle(file, wish, originals, printer, watch)
    }
    const { version } = JSON.parse(
      (await disk.read(join(this.#world.application, 'package.json'))).toString('utf8')
    )
    const context = { now, conflicts, ...this.#data }
    const free = freeDossier(file, context, edition)
    if (!free.ok) return free
    const dossier = free.value
    const wish = { file, dossier, edition, limitBytes, version: String(version), heads }
    return makeDossier(wish, originals, printer, watch)
  }

  /** Says what is not as it should be; true where something is. */
  async #remark(made: Bound & { readonly checked: readonly CheckedFile[] }): Promise<boolean> {
    const said = this.#say.terminal.dossier
    const lost = made.checked.filter(({ state }) => state !== 'there')
    for (const { what, state } of lost)
      if (state !== 'there') await this.#world.stderr(`${said.file(what, said.state[state])}\n`)
    const told = new Set(lost.flatMap(({ exhibit }) => exhibit ?? []))
    const unshown = made.unshown.filter(
      ({ id, why }) => !told.has(id) && why !== 'on-paper' && why !== 'no-file'
    )
    for (const { id, why } of unshown)
      await this.#world.stderr(`${said.file(calledIn(made.checked, id), said.unshown[why])}\n`)
    if (made.missingCharacters !== '')
      await this.#world.stderr(`${said.lostCharacters(made.missingCharacters)}\n`)
    return lost.length + unshown.length > 0
  }

  async #saved(
    name: string,
    bytes: Uint8Array,
    caseFolder: string | null,
    checked: readonly CheckedFile[],
    heads: readonly HistoryHead[]
  ) {
    const path = join(this.#folder, name)
    const checksums = join(this.#folder, name.replace(/\.pdf$/, '.sha256'))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const text = checksumText({
      folder: this.#folder,
      pdf: { name, sha256 },
      caseFolder,
      originals: checked,
      heads
    })
    return attempt(async () => {
      await replaceFile(disk, path, bytes)
      await replaceFile(disk, checksums, new TextEncoder().encode(text))
      return { path, sha256, checksums }
    })
  }

  async #tell(path: string, message: string): Promise<void> {
    await this.#world.stderr(`${this.#say.terminal.unreadable(path, message)}\n`)
  }
}

/** "pièce n° 3": how an exhibit is called where its file is told. */
function calledIn(checked: readonly CheckedFile[], id: string): string {
  return checked.find(({ exhibit }) => exhibit === id)?.what ?? id
}

function originalsIn(caseFolder: string): OriginalReader {
  return originalReader(
    (original) => attempt(() => originalState(disk, caseFolder, original, true)),
    (sha256) => readOriginal(disk, caseFolder, sha256)
  )
}
