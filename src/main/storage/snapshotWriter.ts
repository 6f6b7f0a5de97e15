import { join } from 'node:path'
import { Low } from 'lowdb'
import { CASE_VERSION, readSnapshot, type Snapshot, writeSnapshot } from '#domain/history/snapshot'
import { momentIn } from '#domain/time/zones'
import type { Clock } from '#usecases/ports'
import { readSnapshotFile } from './caseFolder'
import { type Codec, DurableFile } from './durableFile'
import type { FileSystem } from './files'
import type { Generations } from './generations'
import { sha256 } from './names'
import type { OwnHistory } from './ownHistory'
import { keepAside } from './quarantine'
import { removeStaleTemps } from './replaceFile'

type Content = Omit<Snapshot, 'version'>

/** `case.json` through lowdb: text by our format, bytes by our durable replacement. */
const codec: Codec<Content> = {
  write: (snapshot: Content) => writeSnapshot(snapshot, sha256),
  read: (text: string) => {
    const read = readSnapshot(text, sha256)
    return read.ok ? read.value : null
  }
}

/** Writes how a case was last folded: a cache of its history, in the one file of the folder that is this seat's. */
export class SnapshotWriter {
  readonly #fs: FileSystem
  readonly #folder: string
  readonly #quarantine: string
  readonly #generations: Generations
  readonly #name: string
  readonly #clock: Clock

  constructor(parts: {
    readonly fs: FileSystem
    readonly folder: string
    readonly quarantine: string
    readonly generations: Generations
    /** The folder of the case among the generations. */
    readonly name: string
    readonly clock: Clock
  }) {
    this.#fs = parts.fs
    this.#folder = parts.folder
    this.#quarantine = parts.quarantine
    this.#generations = parts.generations
    this.#name = parts.name
    this.#clock = parts.clock
  }

  async write(own: OwnHistory, content: Content): Promise<void> {
    const name = own.owns ? 'case.json' : `case.${own.seat}.json`
    const path = join(this.#folder, name)
    if ((await this.#fs.stat(this.#folder)) === null)
      throw Object.assign(new Error(path), { code: 'ENOENT' })
    await removeStaleTemps(this.#fs, this.#folder, name)
    await this.#keepDamaged(path, name)
    await new Low<Content>(new DurableFile(this.#fs, path, codec), content).write()
    const { day } = momentIn(this.#clock.instant(), content.file.claimant.territory)
    await this.#generations.keepDay(this.#name, day, codec.write(content))
    await own.rest(true)
  }

  /** What is about to be replaced is kept when it could not be read, or when an older version wrote it. */
  async #keepDamaged(path: string, name: string): Promise<void> {
    const { read, bytesHash } = await readSnapshotFile(this.#fs, path, name)
    if (!read.ok && read.failure.kind === 'not-found') return
    if (!read.ok) await keepAside(this.#fs, this.#quarantine, name, await this.#fs.read(path))
    else if (read.value.version < CASE_VERSION)
      await this.#generations.keepBefore(
        this.#name,
        bytesHash.slice(0, 8),
        await this.#fs.read(path)
      )
  }
}
