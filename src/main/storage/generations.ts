import { join } from 'node:path'
import { type FileSystem, makeFolders } from './files'
import { removeStaleTemps, replaceFile } from './replaceFile'

const KEPT = 30
const DAILY = /^\d{4}-\d\d-\d\d\.json$/

/** Earlier states of each case, on this computer: one for each day on which it changed, and one before each migration. */
export class Generations {
  readonly #fs: FileSystem
  readonly #folder: string

  constructor(fs: FileSystem, folder: string) {
    this.#fs = fs
    this.#folder = folder
  }

  /** Keeps the case file's text as that of the day (`YYYY-MM-DD`), in place of an earlier one of the same day. */
  async keepDay(caseFolder: string, day: string, text: string): Promise<void> {
    const folder = await this.#keep(caseFolder, `${day}.json`, Buffer.from(text))
    const days = (await this.#fs.list(folder)).filter((name) => DAILY.test(name)).toSorted()
    for (const name of days.slice(0, -KEPT)) await this.#fs.remove(join(folder, name))
  }

  /** Keeps the bytes of a case file about to be written in a newer version, or replaced by an import. */
  async keepBefore(caseFolder: string, what: string, bytes: Uint8Array): Promise<void> {
    await this.#keep(caseFolder, `before-${what}.json`, bytes)
  }

  async #keep(caseFolder: string, name: string, bytes: Uint8Array): Promise<string> {
    const folder = join(this.#folder, caseFolder)
    await makeFolders(this.#fs, folder)
    await removeStaleTemps(this.#fs, folder, null)
    await replaceFile(this.#fs, join(folder, name), bytes)
    return folder
  }
}
