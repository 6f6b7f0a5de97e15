import { diskError } from '#storage/diskFailure'
import type { FileStat, FileSystem, OpenFile, SourceFile } from '#storage/files'
import type { Chance } from './chance'

type Content = { readonly ino: bigint; bytes: Buffer; kept: Buffer; touched: bigint }
type Folder = {
  readonly ino: bigint
  entries: Map<string, Entry>
  kept: Map<string, Entry>
  /** Changes of names that no flush of this folder has made last. */
  pending: Naming[]
}
type Entry = Content | Folder
type Calling = <Value>(work: () => Value) => Promise<Value>
type Naming = { readonly name: string; readonly entry: Entry | null; readonly from?: string }

/** Flushes a disk only pretends to make: what the store would be without them. */
export type Forgetful = { readonly files?: boolean; readonly folders?: boolean }

/**
 * A disk in memory that keeps, when the power goes, what was flushed, and of the rest whatever chance will have: bytes of a
 * file only once the file was flushed, names (new, renamed, removed) only once their folder was. Of what was not flushed some may be
 * there all the same: a part of the bytes, their length filled with NULs, a rename without the file it renamed.
 */
export class LosingDisk {
  readonly #chance: Chance
  readonly #forgetful: Forgetful
  #root: Folder
  #calls = 0
  #cut: { readonly at: number; readonly gone: () => void } | null = null
  #power: { on: boolean } = { on: true }
  #inodes = 2n

  constructor(chance: Chance, forgetful: Forgetful = {}) {
    this.#chance = chance
    this.#forgetful = forgetful
    this.#root = emptyFolder(1n)
  }

  /** Resolves when the power has gone, at the `calls`-th call from now that changes something. */
  cutAfter(calls: number): Promise<void> {
    return new Promise((gone) => {
      this.#cut = { at: this.#calls + calls, gone }
    })
  }

  /** The power is back: what is there now is on the disk. Whoever worked before it went is gone with their calls. */
  restart(): void {
    this.#root = this.#survivor(this.#root) as Folder
    this.#power = { on: true }
    this.#cut = null
  }

  /** The disk for those who work until the power goes next. */
  get fs(): FileSystem {
    return this.#until(this.#power)
  }

  /** Every path on the disk, for a look at what was left behind. */
  paths(folder: Folder = this.#root, at = ''): readonly string[] {
    return [...folder.entries].flatMap(([name, entry]) => [
      `${at}/${name}`,
      ...('entries' in entry ? this.paths(entry, `${at}/${name}`) : [])
    ])
  }

  #until(power: { on: boolean }): FileSystem {
    const change = <Value>(work: () => Value) => this.#change(power, work)
    const look = <Value>(work: () => Value) => whilePowered(power, work)
    return {
      open: (path, how) =>
        change(() => {
          const { folder, name } = this.#parentOf(path)
          const there = folder.entries.get(name)
          if (how === 'new' && there !== undefined) throw diskError('EEXIST')
          const file = how === 'new' ? this.#newFile(folder, name) : there
          if (file === undefined) throw diskError('ENOENT')
          if ('entries' in file) throw diskError('EISDIR')
          return this.#handle(file, change, look)
        }),
      read: (path) =>
        look(() => {
          const entry = this.#at(path)
          if (entry === null) throw diskError('ENOENT')
          if ('entries' in entry) throw diskError('EISDIR')
          return Buffer.from(entry.bytes)
        }),
      openToRead: (path) =>
        look(() => {
          const entry = this.#at(path)
          if (entry === null) throw diskError('ENOENT')
          if ('entries' in entry) throw diskError('EISDIR')
          return sourceOf(entry.bytes, look)
        }),
      stat: (path) => look(() => statOf(this.#at(path))),
      list: (path) =>
        look(() => {
          const entry = this.#at(path)
          return entry !== null && 'entries' in entry ? [...entry.entries.keys()] : []
        }),
      plainFiles: (path) =>
        look(() => {
          const entry = this.#at(path)
          if (entry === null) throw diskError('ENOENT')
          if (!('entries' in entry)) throw diskError('ENOTDIR')
          return [...entry.entries].flatMap(([name, one]) => ('entries' in one ? [] : [name]))
        }),
      rename: (from, to) =>
        change(() => {
          const { folder, name } = this.#parentOf(from)
          const entry = folder.entries.get(name)
          if (entry === undefined) throw diskError('ENOENT')
          const target = this.#parentOf(to)
          if (target.folder !== folder) throw new Error('the store renames within one folder')
          this.#rename(folder, { name: target.name, entry, from: name })
        }),
      remove: (path) =>
        change(() => {
          const { folder, name } = this.#parentOf(path)
          if (!folder.entries.has(name)) throw diskError('ENOENT')
          this.#rename(folder, { name, entry: null })
        }),
      makeFolder: (path) =>
        change(() => {
          const { folder, name } = this.#parentOf(path)
          if (folder.entries.has(name)) return false
          this.#rename(folder, { name, entry: emptyFolder(this.#nextInode()) })
          return true
        }),
      removeFolder: (path) =>
        change(() => {
          const { folder, name } = this.#parentOf(path)
          const there = folder.entries.get(name)
          if (there === undefined || !('entries' in there)) throw diskError('ENOENT')
          if (there.entries.size > 0) throw diskError('ENOTEMPTY')
          this.#rename(folder, { name, entry: null })
        }),
      syncFolder: (path) =>
        change(() => {
          const folder = this.#at(path)
          if (folder === null || !('entries' in folder)) throw diskError('ENOENT')
          if (this.#forgetful.folders) return
          folder.kept = new Map(folder.entries)
          folder.pending = []
        }),
      freeBytes: () => look(() => null),
      pause: () => look(() => undefined)
    }
  }

  #handle(file: Content, change: Calling, look: Calling): OpenFile {
    const write = (bytes: Buffer): void => {
      file.bytes = bytes
      file.touched += 1n
    }
    return {
      write: (bytes: Uint8Array) =>
        change(() => {
          // A system call may take fewer bytes than it was given: then the power can go between two.
          const taken = this.#chance.once(3) ? 1 + this.#chance.below(bytes.length) : bytes.length
          write(Buffer.concat([file.bytes, bytes.subarray(0, taken)]))
          return taken
        }),
      sync: () =>
        change(() => {
          if (!this.#forgetful.files) file.kept = file.bytes
        }),
      truncate: (size: number) => change(() => write(file.bytes.subarray(0, size))),
      close: () => look(() => undefined)
    }
  }

  /** A call that changes something: the power may go before it, or once it is done and before anybody knows. */
  async #change<Value>(power: { on: boolean }, work: () => Value): Promise<Value> {
    await Promise.resolve()
    if (!power.on) return never()
    this.#calls += 1
    if (this.#cut === null || this.#calls < this.#cut.at) return work()
    if (this.#chance.once(2)) work()
    power.on = false
    this.#cut.gone()
    return never()
  }

  #survivor(entry: Entry): Entry {
    if ('entries' in entry) {
      const entries = survivingNames(entry, this.#chance)
      for (const [name, inner] of entries) entries.set(name, this.#survivor(inner))
      return { ino: entry.ino, entries, kept: new Map(entries), pending: [] }
    }
    const bytes = survivingBytes(entry, this.#chance)
    return { ...entry, bytes, kept: bytes, touched: entry.touched + 1n }
  }

  #at(path: string): Entry | null {
    let entry: Entry | undefined = this.#root
    for (const name of partsOf(path))
      entry = entry !== undefined && 'entries' in entry ? entry.entries.get(name) : undefined
    return entry ?? null
  }

  #parentOf(path: string): { readonly folder: Folder; readonly name: string } {
    const parts = partsOf(path)
    const folder = this.#at(parts.slice(0, -1).join('/'))
    if (folder === null || !('entries' in folder)) throw diskError('ENOENT')
    return { folder, name: parts.at(-1) ?? '' }
  }

  #newFile(folder: Folder, name: string): Content {
    const none = Buffer.alloc(0)
    const file = { ino: this.#nextInode(), bytes: none, kept: none, touched: 0n }
    this.#rename(folder, { name, entry: file })
    return file
  }

  #rename(folder: Folder, naming: Naming): void {
    put(folder.entries, naming)
    folder.pending.push(naming)
  }

  #nextInode(): bigint {
    this.#inodes += 1n
    return this.#inodes
  }
}

const emptyFolder = (ino: bigint): Folder => ({
  ino,
  entries: new Map(),
  kept: new Map(),
  pending: []
})

const partsOf = (path: string): readonly string[] => path.split(/[\\/]/).filter(Boolean)

async function whilePowered<Value>(power: { on: boolean }, work: () => Value): Promise<Value> {
  await Promise.resolve()
  return power.on ? work() : never()
}

const never = (): Promise<never> => new Promise(() => undefined)

function put(entries: Map<string, Entry>, { name, entry, from }: Naming): void {
  if (from !== undefined) entries.delete(from)
  if (entry === null) entries.delete(name)
  else entries.set(name, entry)
}

function sourceOf(bytes: Buffer, look: Calling): SourceFile {
  let at = 0
  return {
    size: bytes.length,
    read: (into) =>
      look(() => {
        const taken = bytes.copy(into, 0, at)
        at += taken
        return taken
      }),
    close: () => look(() => undefined)
  }
}

function statOf(entry: Entry | null): FileStat | null {
  if (entry === null) return null
  if ('entries' in entry) return { size: 0, mtimeNs: 0n, ino: entry.ino, folder: true }
  return { size: entry.bytes.length, mtimeNs: entry.touched, ino: entry.ino, folder: false }
}

function survivingNames({ kept, pending }: Folder, chance: Chance): Map<string, Entry> {
  const names = new Map(kept)
  const keep = chance.pick({ none: 2, all: 1, some: 2 })
  for (const naming of pending)
    if (keep === 'all' || (keep === 'some' && chance.once(2))) put(names, naming)
  return names
}

function survivingBytes({ bytes, kept }: Content, chance: Chance): Buffer {
  if (bytes.equals(kept)) return kept
  const fate = chance.pick({ kept: 3, written: 1, 'in part': 2, 'as NULs': 1 })
  if (fate === 'kept') return kept
  if (fate === 'written' || !bytes.subarray(0, kept.length).equals(kept)) return bytes
  const more = bytes.subarray(kept.length)
  const part = fate === 'in part' ? more.subarray(0, chance.below(more.length)) : more
  return Buffer.concat([kept, fate === 'as NULs' ? Buffer.alloc(part.length) : part])
}
