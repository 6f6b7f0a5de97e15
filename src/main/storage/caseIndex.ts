import { join } from 'node:path'
import * as z from 'zod'
import type { CaseUnreadable } from '#contract/calls'
import type { Listed } from '#usecases/ports'
import { HISTORY, readCaseFolder } from './caseFolder'
import { casesOf, type ReadCase } from './caseReading'
import { codeOf, type FileSystem } from './files'
import { MachineFile } from './machineFile'
import { besideId, folderName, sha256 } from './names'
import { countEvents, outlineOf } from './outline'

/** Raised when outlines hold something else: every case is then read again. */
const OUTLINE_VERSION = 2
const AT_ONCE = 16

const entrySchema = z.object({
  /** Names, sizes, times and places on disk of the files the outline was made from. */
  signature: z.string(),
  listed: z.custom<readonly Listed[]>(Array.isArray)
})
const indexSchema = z.object({ outline: z.int(), folders: z.record(z.string(), entrySchema) })
type Index = z.infer<typeof indexSchema>
type Entry = z.infer<typeof entrySchema>

/**
 * The list of the cases of a data folder. What was worked out is kept in `userData` and used again as long as no file of the
 * case changed; it can be deleted at any time.
 */
export class CaseIndex {
  readonly #fs: FileSystem
  readonly #cases: string
  readonly #file: MachineFile<Index>
  #index: Index | null = null

  constructor(fs: FileSystem, casesFolder: string, indexFolder: string) {
    this.#fs = fs
    this.#cases = casesFolder
    const none = { outline: OUTLINE_VERSION, folders: {} }
    this.#file = new MachineFile(fs, join(indexFolder, 'cases.json'), 'index', indexSchema, none)
  }

  /** Every case, readable or not, and the folder it lies in. Rejects with the disk's own error. */
  async list(): Promise<readonly { readonly folder: string; readonly listed: Listed }[]> {
    const before = await this.#known()
    const names = (await this.#fs.list(this.#cases)).toSorted()
    const found: { name: string; entry: Entry }[] = []
    for (let from = 0; from < names.length; from += AT_ONCE) {
      const some = names.slice(from, from + AT_ONCE).map((name) => this.#look(name, before))
      found.push(...(await Promise.all(some)).filter((entry) => entry !== null))
    }
    await this.#keep(found, before)
    return found.flatMap(({ name, entry }) =>
      entry.listed.map((listed) => ({ folder: name, listed }))
    )
  }

  async #look(name: string, before: Index): Promise<{ name: string; entry: Entry } | null> {
    const path = join(this.#cases, name)
    try {
      const found = await this.#fs.stat(path)
      // A link that leads nowhere (an absent drive): its case is not gone for that.
      if (found === null) return { name, entry: unread({ id: name, why: { kind: 'not-found' } }) }
      if (!found.folder) return null
      const signature = await this.#signature(path)
      const known = before.folders[name]
      if (known?.signature === signature) return { name, entry: known }
      const folder = await readCaseFolder(this.#fs, path)
      if (folder === null) return null
      const listed = casesOf(folder, idIn(name)).map((read) => listedOf(name, read))
      return { name, entry: { signature, listed } }
    } catch (error) {
      const code = codeOf(error)
      if (code === null) throw error
      return { name, entry: unread({ id: name, why: { kind: 'unreadable', code } }) }
    }
  }

  async #signature(path: string): Promise<string> {
    const names = (await this.#fs.list(path)).filter((name) => name.endsWith('.json'))
    const history = (await this.#fs.list(join(path, HISTORY))).map((name) => join(HISTORY, name))
    const stats = await Promise.all(
      [...names, ...history].toSorted().map(async (name) => {
        const stat = await this.#fs.stat(join(path, name))
        return stat === null ? '' : `${name} ${stat.size} ${stat.mtimeNs} ${stat.ino}`
      })
    )
    return sha256(stats.join('\n'))
  }

  async #known(): Promise<Index> {
    const index = this.#index ?? (await this.#file.read())
    return index.outline === OUTLINE_VERSION ? index : { ...index, folders: {} }
  }

  async #keep(found: readonly { name: string; entry: Entry }[], before: Index): Promise<void> {
    const entries = found.map(({ name, entry }) => [name, entry] as const)
    const same =
      entries.length === Object.keys(before.folders).length &&
      entries.every(([name, entry]) => before.folders[name] === entry)
    this.#index = { outline: OUTLINE_VERSION, folders: Object.fromEntries(entries) }
    if (same) return
    // Only a cache: a computer whose disk is full still lists its cases.
    await this.#file.write(this.#index).catch((error: unknown) => {
      if (codeOf(error) === null) throw error
    })
  }
}

/**
 * What a case id is called in a folder of that name: a copy of a folder, made by hand under another name, is another case.
 */
export function idIn(name: string): (id: string) => string {
  return (id) => (folderName(id) === name ? id : besideId(id, name))
}

/** Without a signature that could match: looked at again each time. */
const unread = (what: { readonly id: string; readonly why: CaseUnreadable }): Entry => ({
  signature: '',
  listed: [{ ...what, readable: false }]
})

function listedOf(name: string, { id, reading }: ReadCase): Listed {
  if (!reading.ok) return { id: id ?? name, readable: false, why: reading.failure }
  const { restored, rebuilt } = reading.value
  const { file } = restored.folding
  return {
    id: reading.value.id,
    readable: true,
    outline: outlineOf(file),
    eventCount: countEvents(file),
    rebuilt
  }
}
