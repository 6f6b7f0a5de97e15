import { dirname } from 'node:path'
import { codeOf, type FileSystem, type OpenFile } from './files'
import { writeAll } from './replaceFile'

/** Why lines can no longer go into this file: they go on in the file of a new seat. */
export class SpoiltFile extends Error {}

/**
 * Appends lines to one seat's history file. A line is acknowledged when `append` resolves: written whole, flushed, and the
 * folder flushed when the file is new. After a failed flush the file is never flushed again: the system may then call data
 * safe that it has dropped, so this file is left as it is and the seat goes on in another.
 */
export class HistoryWriter {
  readonly #fs: FileSystem
  readonly #path: string
  #file: OpenFile | null = null
  #ino: bigint | null = null
  #exists: boolean
  #size: number
  #folderSynced = false
  #spoilt = false

  /** `size`: bytes of the sound lines in the file; null when the file is to be made. */
  constructor(fs: FileSystem, path: string, size: number | null) {
    this.#fs = fs
    this.#path = path
    this.#exists = size !== null
    this.#size = size ?? 0
  }

  get spoilt(): boolean {
    return this.#spoilt
  }

  get size(): number {
    return this.#size
  }

  /** Rejects with the disk's own error, or with `SpoiltFile` before anything is written. */
  async append(text: string): Promise<void> {
    if (this.#spoilt) throw new SpoiltFile()
    const file = await this.#opened()
    const bytes = Buffer.from(text)
    try {
      await writeAll(file, bytes)
    } catch (error) {
      // Nothing of the line may stay: the next one would be glued to it.
      await file.truncate(this.#size).catch(() => this.#spoil())
      throw error
    }
    try {
      await file.sync()
      // Once for each opening: a kill can have come between making the file and flushing its name.
      if (!this.#folderSynced) await this.#fs.syncFolder(dirname(this.#path))
    } catch (error) {
      await this.#spoil()
      throw error
    }
    this.#folderSynced = true
    this.#size += bytes.length
  }

  async close(): Promise<void> {
    const file = this.#file
    this.#file = null
    await file?.close()
  }

  /** The file, made or opened, as long as it is the one we left: same file, same length. */
  async #opened(): Promise<OpenFile> {
    const found = await this.#fs.stat(this.#path)
    if (found === null && (await this.#fs.stat(dirname(this.#path))) === null) throw gone()
    if (found !== null ? !this.#exists || found.size !== this.#size : this.#exists)
      return this.#refuse()
    // A file renamed away while it is open would take our lines along to nowhere.
    if (this.#file !== null && this.#ino !== found?.ino) return this.#refuse()
    this.#file ??= await this.#fs.open(this.#path, this.#exists ? 'append' : 'new')
    this.#exists = true
    this.#ino ??= (await this.#fs.stat(this.#path))?.ino ?? null
    return this.#file
  }

  async #refuse(): Promise<never> {
    await this.#spoil()
    throw new SpoiltFile()
  }

  async #spoil(): Promise<void> {
    this.#spoilt = true
    await this.close().catch((error: unknown) => {
      if (codeOf(error) === null) throw error
    })
  }
}

const gone = (): Error => Object.assign(new Error('folder gone'), { code: 'ENOENT' })
