import { Low } from 'lowdb'
import * as z from 'zod'
import { DurableFile } from './durableFile'
import type { FileSystem } from './files'

const envelopeSchema = z.object({ format: z.string(), version: z.int().min(1), data: z.unknown() })

/** A small file that belongs to this computer (settings, seats, drafts, index), checked when it is read. */
export class MachineFile<Value extends object> {
  readonly #file: DurableFile<Value>
  readonly #low: Low<Value>
  /** Values given to be written that are not on disk yet. */
  #pending = 0
  #next: Promise<void> | null = null
  #writing: Promise<void> = Promise.resolve()

  /** `empty` is the value of a file that is absent or cannot be understood. */
  constructor(fs: FileSystem, path: string, name: string, schema: z.ZodType<Value>, empty: Value) {
    const format = `doleances/${name}`
    const codec = {
      write: (data: Value) => `${JSON.stringify({ format, version: 1, data }, null, 2)}\n`,
      read: (text: string) => {
        const envelope = envelopeSchema.safeParse(parse(text))
        if (!envelope.success || envelope.data.format !== format) return null
        return schema.safeParse(envelope.data.data).data ?? null
      }
    }
    this.#file = new DurableFile(fs, path, codec)
    this.#low = new Low(this.#file, empty)
  }

  async read(): Promise<Value> {
    const found = await this.#file.read()
    // What was given to be written while the disk was read is newer than what was found there.
    if (found !== null && this.#pending === 0) this.#low.data = found
    return this.#low.data
  }

  /** Resolves when the value, or a later one, is on disk: values that come while one is written are written once. */
  write(value: Value): Promise<void> {
    this.#low.data = value
    this.#pending += 1
    return this.#soon().finally(() => {
      this.#pending -= 1
    })
  }

  #soon(): Promise<void> {
    this.#next ??= this.#writing
      .catch(() => undefined)
      .then(() => {
        this.#next = null
        this.#writing = this.#low.write()
        return this.#writing
      })
    return this.#next
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
