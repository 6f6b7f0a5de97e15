import { basename, dirname } from 'node:path'
import type { Adapter } from 'lowdb'
import { type FileSystem, makeFolders } from './files'
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

  constructor(fs: FileSystem, path: string, codec: Codec<Value>) {
    this.#fs = fs
    this.#path = path
    this.#codec = codec
  }

  async read(): Promise<Value | null> {
    await removeStaleTemps(this.#fs, dirname(this.#path), basename(this.#path))
    const found = await this.#fs.stat(this.#path)
    return found === null ? null : this.#codec.read((await this.#fs.read(this.#path)).toString())
  }

  async write(value: Value): Promise<void> {
    const bytes = Buffer.from(this.#codec.write(value))
    await makeFolders(this.#fs, dirname(this.#path))
    await replaceFile(this.#fs, this.#path, bytes)
  }
}
