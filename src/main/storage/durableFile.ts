import { basename, dirname, join } from 'node:path'
import type { Adapter } from 'lowdb'
import { type FileSystem, makeFolders } from './files'
import { keepAside } from './quarantine'
import { removeStaleTemps, replaceFile } from './replaceFile'

/** How a value is written as text, and read back; null: the text cannot be understood. */
export type Codec<Value> = {
  readonly write: (value: Value) => string
  readonly read: (text: string) => Value | null
}

/**
 * lowdb's way to a file through our own durable replacement: its own adapter never flushes. What a missing file means
 * is for the caller to know: to lowdb it is a store that never was.
 */
export class DurableFile<Value> implements Adapter<Value> {
  readonly #fs: FileSystem
  readonly #path: string
  readonly #codec: Codec<Value>
  /** Bytes that could not be understood when they were read: kept aside before anything takes their place. */
  #unread: Uint8Array | null = null

  constructor(fs: FileSystem, path: string, codec: Codec<Value>) {
    this.#fs = fs
    this.#path = path
    this.#codec = codec
  }

  async read(): Promise<Value | null> {
    await removeStaleTemps(this.#fs, dirname(this.#path), basename(this.#path))
    if ((await this.#fs.stat(this.#path)) === null) return null
    const bytes = await this.#fs.read(this.#path)
    const value = this.#codec.read(bytes.toString())
    this.#unread = value === null && bytes.length > 0 ? bytes : null
    return value
  }

  async write(value: Value): Promise<void> {
    const bytes = Buffer.from(this.#codec.write(value))
    const folder = dirname(this.#path)
    await makeFolders(this.#fs, folder)
    if (this.#unread !== null)
      await keepAside(this.#fs, join(folder, 'quarantine'), this.#path, this.#unread)
    this.#unread = null
    await replaceFile(this.#fs, this.#path, bytes)
  }
}
