import { join } from 'node:path'
import type { DiskFailure } from '#contract/calls'
import { emptyCase } from '#domain/case/blank'
import type { Edit } from '#domain/case/edits'
import { fail, ok, type Result } from '#domain/result'
import type { CaseStore, Clock, Listed, OpenFailure, StoredCase } from '#usecases/ports'
import { type CaseFolder, readCaseFolder, readSnapshotBytes } from './caseFolder'
import { type CaseIndex, idIn } from './caseIndex'
import { type CaseReading, casesOf } from './caseReading'
import { CaseSession, type Schedule } from './caseSession'
import { originOf, readingOf } from './caseStart'
import { isThere } from './dataFolderThere'
import { attempt, isOfDisk } from './diskFailure'
import { type FileSystem, makeFolders } from './files'
import type { Generations } from './generations'
import { loneFile } from './loneFile'
import { folderName } from './names'
import { OtherSeats } from './otherSeats'
import { type Origin, OwnHistory } from './ownHistory'
import type { Seats } from './seats'
import { SnapshotWriter } from './snapshotWriter'

export type DataFolder = {
  readonly fs: FileSystem
  readonly path: string
  readonly seats: Seats
  readonly index: CaseIndex
  readonly generations: Generations
  readonly clock: Clock
  readonly schedule: Schedule
}

type Opened = Result<CaseSession, OpenFailure>

/** The cases of a data folder on this disk. */
export class DataFolderCases implements CaseStore {
  readonly #at: DataFolder
  readonly #sessions = new Map<string, Promise<Opened>>()
  readonly #closing = new Map<string, Promise<unknown>>()
  /** Cases whose files are being changed in their folder: they open again once that is done. */
  readonly #aside = new Map<string, Promise<unknown>>()
  /** Cases are started one after the other, so that a double click does not start one twice. */
  #starting: Promise<unknown> = Promise.resolve()

  constructor(at: DataFolder) {
    this.#at = at
  }

  async list(): Promise<Result<readonly Listed[], DiskFailure>> {
    const there = await isThere(this.#at)
    if (!there.ok) return there
    const found = await attempt(() => this.#at.index.list())
    return found.ok ? ok(found.value.map(({ listed }) => listed)) : found
  }

  /** Where a case lies, and where what is found unreadable in it is kept aside. */
  async located(
    id: string
  ): Promise<Result<{ readonly path: string; readonly quarantine: string }, OpenFailure>> {
    const session = await this.#opened(id)
    if (!session.ok) return session
    return ok({ path: session.value.folder, quarantine: this.#quarantineOf(session.value.id) })
  }

  create(id: string, author: string, edit: Edit): Promise<Result<null, DiskFailure>> {
    return this.#inTurn(() => this.#create(id, author, edit))
  }

  adopt(bytes: Uint8Array, author: string): Promise<Result<string, OpenFailure>> {
    return this.#inTurn(() => this.#adopt(bytes, author))
  }

  open(id: string, author: string): Promise<Result<StoredCase, OpenFailure>> {
    return this.#read(id, author, true)
  }

  look(id: string, author: string): Promise<Result<StoredCase, OpenFailure>> {
    return this.#read(id, author, false)
  }

  async broughtElsewhere(id: string): Promise<Result<ReadonlySet<string>, OpenFailure>> {
    const session = await this.#opened(id)
    return session.ok ? ok(session.value.broughtElsewhere) : session
  }

  edit(...[id, author, edit]: Parameters<CaseStore['edit']>): ReturnType<CaseStore['edit']> {
    return this.#save(id, (session) => session.edit(author, edit))
  }

  undo(...[id, author]: Parameters<CaseStore['undo']>): ReturnType<CaseStore['undo']> {
    return this.#save(id, (session) => session.undo(author))
  }

  redo(...[id, author]: Parameters<CaseStore['redo']>): ReturnType<CaseStore['redo']> {
    return this.#save(id, (session) => session.redo(author))
  }

  async copy(...[id, edits]: Parameters<CaseStore['copy']>): ReturnType<CaseStore['copy']> {
    const session = await this.#sessions.get(id)
    if (!session?.ok) return null
    const { file } = session.value
    return { title: file.head.title, bytes: loneFile(file, edits) }
  }

  async close(id: string): Promise<Result<null, DiskFailure>> {
    const session = await this.#sessions.get(id)
    this.#sessions.delete(id)
    if (!session?.ok) return ok(null)
    // Opened again meanwhile, it must not have two writers.
    const closing = session.value.close()
    this.#closing.set(id, closing)
    return closing.finally(() => this.#closing.delete(id))
  }

  async closeAll(): Promise<void> {
    await Promise.all([...this.#sessions.keys()].map((id) => this.close(id)))
  }

  /** Closes these cases, and works on their files before anyone opens them again. */
  async aside<Value>(ids: readonly string[], work: () => Promise<Value>): Promise<Value> {
    const closed = Promise.all(ids.map((id) => this.close(id)))
    const done = closed.then(work)
    const settled = done.catch(() => undefined)
    for (const id of ids) this.#aside.set(id, settled)
    return done.finally(() => {
      for (const id of ids) this.#aside.delete(id)
    })
  }

  async #create(id: string, author: string, edit: Edit): Promise<Result<null, DiskFailure>> {
    const made = await this.#makeFolder(id)
    if (!made.ok) return made
    const createdAt = this.#at.clock.instant()
    const start = { file: emptyCase(id, createdAt), toReview: [] }
    const origin = { case: id, base: null, createdAt, owner: 'me', bytes: null } as const
    const session = this.#session(made.value, readingOf(id, start), origin)
    this.#sessions.set(id, Promise.resolve(ok(session)))
    const saved = await session.edit(author, edit)
    if (saved.ok) return ok(null)
    await this.close(id)
    if (isOfDisk(saved.failure)) return fail(saved.failure)
    throw new Error(`a new case refused its first edit: ${saved.failure.kind}`)
  }

  async #adopt(bytes: Uint8Array, author: string): Promise<Result<string, OpenFailure>> {
    const { bytesHash, read } = readSnapshotBytes(Buffer.from(bytes))
    if (!read.ok) return read
    const { file } = read.value
    const already = await this.#opened(file.id)
    if (already.ok) return ok(file.id)
    if (already.failure.kind !== 'not-found') return already
    const made = await this.#makeFolder(file.id)
    if (!made.ok) return made
    const origin = {
      case: file.id,
      base: bytesHash,
      createdAt: file.createdAt,
      owner: 'me',
      bytes
    } as const
    const session = this.#session(made.value, readingOf(file.id, read.value), origin)
    this.#sessions.set(file.id, Promise.resolve(ok(session)))
    const begun = await session.begin(author)
    if (begun.ok) return ok(file.id)
    await this.close(file.id)
    return begun
  }

  async #read(
    id: string,
    author: string,
    shown: boolean
  ): Promise<Result<StoredCase, OpenFailure>> {
    const session = await this.#opened(id)
    if (!session.ok) return session
    const { isClosed } = session.value
    return isClosed ? this.#read(id, author, shown) : session.value.read(author, shown)
  }

  /**
   * Saves in the session of a case; one that was closed while this was waiting has written down how far it went, and is
   * not written in again.
   */
  async #save(
    id: string,
    saving: (session: CaseSession) => ReturnType<CaseStore['edit']>
  ): ReturnType<CaseStore['edit']> {
    const session = await this.#opened(id)
    if (session.ok) return session.value.isClosed ? this.#save(id, saving) : saving(session.value)
    // A case that can no longer be read where it was read before has gone with its folder.
    return fail(isOfDisk(session.failure) ? session.failure : { kind: 'folder-missing' })
  }

  #opened(id: string): Promise<Opened> {
    const known = this.#sessions.get(id)
    if (known !== undefined) return known
    const before = Promise.all([this.#closing.get(id), this.#aside.get(id)])
    const opening = before.then(() => this.#load(id))
    this.#sessions.set(id, opening)
    return opening.then((opened) => {
      if (!opened.ok) this.#sessions.delete(id)
      return opened
    })
  }

  async #load(id: string): Promise<Opened> {
    const there = await isThere(this.#at)
    if (!there.ok) return there
    const located = await attempt(() => this.#locate(id))
    if (!located.ok) return located
    if (located.value === null) return fail({ kind: 'not-found' })
    const { name, folder } = located.value
    const reading = casesOf(folder, idIn(name)).find((read) => (read.id ?? name) === id)?.reading
    if (reading === undefined) return fail({ kind: 'not-found' })
    if (!reading.ok) return reading
    return ok(this.#session(folder, reading.value, originOf(reading.value)))
  }

  /** The folder a case lies in. An id never becomes a path: it is looked for among those that are there. */
  async #locate(
    id: string
  ): Promise<{ readonly name: string; readonly folder: CaseFolder } | null> {
    const own = folderName(id)
    const folder = await readCaseFolder(this.#at.fs, this.#pathOf(own))
    const isIn =
      folder !== null && casesOf(folder, idIn(own)).some((read) => (read.id ?? own) === id)
    if (isIn) return { name: own, folder }
    const name = (await this.#at.index.list()).find(({ listed }) => listed.id === id)?.folder
    const other = name === undefined ? null : await readCaseFolder(this.#at.fs, this.#pathOf(name))
    return name === undefined || other === null ? null : { name, folder: other }
  }

  #session(folder: CaseFolder, reading: CaseReading, origin: Origin): CaseSession {
    const { fs, seats, clock, schedule, generations } = this.#at
    const name = folderName(reading.id)
    const quarantine = this.#quarantineOf(reading.id)
    const own = new OwnHistory({
      fs,
      folder: folder.path,
      quarantine,
      caseId: reading.id,
      origin,
      histories: folder.histories,
      seats,
      clock
    })
    const others = new OtherSeats(fs, folder.path, origin, folder.histories, () => own.fileName)
    const snapshots = new SnapshotWriter({
      fs,
      folder: folder.path,
      quarantine,
      generations,
      name,
      clock
    })
    return new CaseSession({
      folder: folder.path,
      reading,
      own,
      others,
      snapshots,
      schedule,
      isMine: (seat) => seats.isMine(seat)
    })
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#starting.then(work)
    this.#starting = done.catch(() => undefined)
    return done
  }

  async #makeFolder(id: string): Promise<Result<CaseFolder, DiskFailure>> {
    const there = await isThere(this.#at)
    if (!there.ok) return there
    const path = this.#pathOf(folderName(id))
    const made = await attempt(() => makeFolders(this.#at.fs, path))
    return made.ok ? ok({ path, snapshots: [], histories: [], bases: new Map() }) : made
  }

  #quarantineOf(id: string): string {
    return join(this.#at.path, 'quarantine', folderName(id))
  }

  #pathOf(name: string): string {
    return join(this.#at.path, 'cases', name)
  }
}
