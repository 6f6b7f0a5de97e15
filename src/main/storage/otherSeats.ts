import { join } from 'node:path'
import { isSameStart } from '#domain/history/gather'
import type { Line } from '#domain/history/line'
import { HISTORY, type NamedHistory, readHistoryFile } from './caseFolder'
import { codeOf, type FileStat, type FileSystem } from './files'

type Seen = { readonly file: NamedHistory; readonly stat: FileStat | null }

/** The files of the other seats of a case, looked at again whenever something is about to be shown or written. */
export class OtherSeats {
  readonly #fs: FileSystem
  readonly #folder: string
  readonly #start: Parameters<typeof isSameStart>[1]
  readonly #ownName: () => string
  readonly #files: Map<string, Seen>

  constructor(
    fs: FileSystem,
    caseFolder: string,
    start: Parameters<typeof isSameStart>[1],
    known: readonly NamedHistory[],
    ownName: () => string
  ) {
    this.#fs = fs
    this.#folder = join(caseFolder, HISTORY)
    this.#start = start
    this.#ownName = ownName
    this.#files = new Map(known.map((file) => [file.name, { file, stat: null }]))
  }

  /** Lines of files that changed since the last time, known ones among them, and a version newer than ours. */
  async listen(): Promise<{ readonly lines: readonly Line[]; readonly newer: number | null }> {
    const lines: Line[] = []
    let newer: number | null = null
    for (const name of await this.#fs.list(this.#folder)) {
      if (!name.endsWith('.jsonl') || name === this.#ownName()) continue
      const file = await this.#whatIsNew(name)
      if (file === null) continue
      if (file.begin !== null && !isSameStart(file.begin, this.#start)) continue
      for (const line of file.lines) lines.push(line)
      if (file.rest.kind === 'newer') newer = Math.max(newer ?? 0, file.rest.version)
    }
    return { lines, newer }
  }

  /** A file that changed; null when it did not, or cannot be read now: somebody else's must not keep ours from being saved. */
  async #whatIsNew(name: string): Promise<NamedHistory | null> {
    const path = join(this.#folder, name)
    const known = this.#files.get(name)
    try {
      const stat = await this.#fs.stat(path)
      if (stat === null || isSame(known, stat)) return null
      const file = await readHistoryFile(this.#fs, path, name, known?.file)
      this.#files.set(name, { file, stat })
      return file
    } catch (error) {
      if (codeOf(error) === null) throw error
      return null
    }
  }
}

function isSame(known: Seen | undefined, stat: FileStat): boolean {
  if (known === undefined || known.stat === null) return false
  const { size, mtimeNs, ino } = known.stat
  return size === stat.size && mtimeNs === stat.mtimeNs && ino === stat.ino
}
