import type { Handlers } from '#contract/bridge'
import type { CaseUnreadable, DiskFailure } from '#contract/calls'
import type { OfferedScan, ScanLook } from '#contract/scanCalls'
import type { CaseFile } from '#domain/case/caseFile'
import {
  answeredBy,
  arrivals,
  firstSight,
  MOST_SCANS,
  newestFirst,
  offeredTo,
  type ScanMemory,
  type ScannedFile,
  type Waiting,
  withoutGone
} from '#domain/evidence/scanFolder'
import { shownName } from '#domain/evidence/shownName'
import { fail, ok, type Result } from '#domain/result'
import type { Ports, ScanRecord } from './ports'
import { currentAuthor } from './present'

/** Bytes read in one look to know a file again; those left wait for the next. */
const MOST_READ = 100_000_000

/** Files of the folder of scans that are to come into a case; `lost` are not as they were offered. */
type Collected = {
  readonly whole: readonly { readonly id: string; readonly path: string }[]
  readonly lost: readonly { readonly name: string; readonly why: 'gone' | 'changed' }[]
}

/**
 * The folder where a scanner puts its files. It is looked at when the window asks, and only then: no folder, no case on screen, no
 * look. One thing is done after the other.
 */
export class Scans {
  readonly #ports: Ports
  #turn: Promise<unknown> = Promise.resolve()
  /** Undefined until it was read once: nobody else writes it. */
  #record: ScanRecord | null | undefined
  #waiting: Waiting = new Map()
  #names = new Map<string, string>()
  readonly #opened = new Set<string>()
  readonly #hashes = new Map<string, string>()

  constructor(ports: Ports) {
    this.#ports = ports
  }

  readonly verbs: Pick<
    Handlers,
    'scanFolder' | 'chooseScanFolder' | 'forgetScanFolder' | 'lookForScans' | 'ignoreScans'
  > = {
    scanFolder: () =>
      this.#next(async () => {
        const known = await this.#known()
        return known.ok ? ok({ folder: known.value && labelOf(known.value.folder) }) : known
      }),
    chooseScanFolder: async () => {
      // Outside the turn: the dialog may stay open for as long as it is wanted.
      const folder = await this.#ports.picker.folder()
      return folder === null ? ok({ cancelled: true }) : this.#next(() => this.#choose(folder))
    },
    forgetScanFolder: () => this.#next(() => this.#keep(null)),
    lookForScans: ({ id, everything }) => this.#next(() => this.#look(id, everything)),
    ignoreScans: ({ id, files }) => this.answer(id, files)
  }

  /** The files that the page names, as they now are. */
  collect(ids: readonly string[]): Promise<Collected> {
    return this.#next(async () => {
      const known = await this.#known()
      const folder = known.ok ? (known.value?.folder ?? '') : ''
      const listed = folder === '' ? null : await this.#ports.scans.list(folder)
      const there = new Map((listed?.ok ? listed.value : []).map((file) => [file.id, file.name]))
      const names = new Set(there.values())
      return {
        whole: ids.flatMap((id) => {
          const name = there.get(id)
          return name === undefined ? [] : [{ id, path: this.#ports.scans.pathOf(folder, name) }]
        }),
        lost: ids.flatMap((id) => {
          const name = this.#names.get(id)
          if (name === undefined || there.has(id)) return []
          return [{ name, why: names.has(name) ? ('changed' as const) : ('gone' as const) }]
        })
      }
    })
  }

  /** These are not offered to the case any more; null: all that are. */
  answer(of: string, ids: readonly string[] | null): Promise<Result<null, DiskFailure>> {
    return this.#next(async () => {
      const known = await this.#known()
      if (!known.ok) return known
      if (known.value === null) return ok(null)
      const { folder, memory } = known.value
      const answered = new Set(ids ?? memory.offers.get(of))
      return this.#keep({ folder, memory: answeredBy(memory, of, answered) })
    })
  }

  async #choose(folder: string): ReturnType<Handlers['chooseScanFolder']> {
    const known = await this.#known()
    if (!known.ok) return known
    const listed = await this.#ports.scans.list(folder)
    if (!listed.ok) return listed
    if (known.value?.folder !== folder) {
      const kept = await this.#keep({ folder, memory: firstSight(listed.value) })
      if (!kept.ok) return kept
    }
    return ok({ folder: labelOf(folder) })
  }

  async #look(
    of: string,
    everything: boolean
  ): Promise<Result<ScanLook, DiskFailure | CaseUnreadable>> {
    const known = await this.#known()
    if (!known.ok) return known
    if (known.value === null) return ok(nothing(null, null))
    const { folder, memory } = known.value
    const listed = await this.#ports.scans.list(folder)
    if (!listed.ok) return ok(nothing(labelOf(folder), listed.failure.why))
    const files = listed.value
    this.#names = new Map(files.map(({ id, name }) => [id, name]))
    const now = Date.parse(this.#ports.clock.instant())
    const { arrived, waiting } = arrivals(memory.seen, files, this.#waiting, now)
    this.#waiting = waiting
    const told = arrived.length === 0 ? memory : offeredTo(memory, of, arrived)
    const fresh = told.offers.get(of) ?? new Set()
    const candidates = files.filter(
      ({ id, bytes }) => fresh.has(id) || (everything && bytes > 0 && !waiting.has(id))
    )
    const sorted = await this.#sort(of, folder, newestFirst(candidates), fresh)
    if (!sorted.ok) return sorted
    const { shown, inCase, answered, closed } = sorted.value
    await this.#remember(folder, memory, told, files, of, answered)
    return ok({
      folder: labelOf(folder),
      lost: null,
      files: shown,
      total: candidates.length - inCase - closed,
      waiting: waiting.size + closed
    })
  }

  /** What could not be written is still known until the application ends, and written with the next change. */
  async #remember(
    folder: string,
    before: ScanMemory,
    told: ScanMemory,
    files: readonly ScannedFile[],
    of: string,
    answered: ReadonlySet<string>
  ): Promise<void> {
    const after = answered.size === 0 ? told : answeredBy(told, of, answered)
    if (after === before) return
    const record = { folder, memory: withoutGone(after, files) }
    this.#record = record
    await this.#keep(record)
  }

  /** The newest that are not in the case, as many as are shown. Only what weighs as much as an exhibit is read. */
  async #sort(
    of: string,
    folder: string,
    candidates: readonly ScannedFile[],
    fresh: ReadonlySet<string>
  ) {
    const shown: OfferedScan[] = []
    const answered = new Set<string>()
    let [inCase, closed, read] = [0, 0, 0]
    const exhibits = candidates.length === 0 ? ok(noExhibits) : await this.#exhibitsOf(of)
    if (!exhibits.ok) return exhibits
    for (const file of candidates) {
      if (shown.length === MOST_SCANS) break
      const alike = exhibits.value.get(file.bytes)
      let isNew = fresh.has(file.id)
      if (alike !== undefined) {
        if (!this.#hashes.has(file.id) && read > MOST_READ) {
          closed += 1
          continue
        }
        if (!this.#hashes.has(file.id)) read += file.bytes
        const same = alike.get((await this.#hashOf(folder, file)) ?? '')
        // Taken out of the case since, it is not offered again by itself either.
        if (same !== undefined && isNew) {
          answered.add(file.id)
          isNew = false
        }
        if (same === 'living' || (same !== undefined && fresh.has(file.id))) {
          inCase += 1
          continue
        }
      }
      if (!(await this.#opens(folder, file))) {
        closed += 1
        continue
      }
      const { id, name, bytes, modified } = file
      shown.push({ id, fileName: shownName(name), bytes, modified, isNew })
    }
    return ok({ shown, inCase, answered, closed })
  }

  async #exhibitsOf(of: string): Promise<Result<Exhibits, DiskFailure | CaseUnreadable>> {
    const looked = await this.#ports.cases.look(of, await currentAuthor(this.#ports))
    return looked.ok ? ok(exhibitsByWeight(looked.value.file)) : looked
  }

  async #hashOf(folder: string, { id, name }: ScannedFile): Promise<string | null> {
    const known = this.#hashes.get(id)
    if (known !== undefined) return known
    const hash = await this.#ports.scans.sha256(folder, name)
    if (hash !== null) this.#hashes.set(id, hash)
    return hash
  }

  async #opens(folder: string, { id, name }: ScannedFile): Promise<boolean> {
    if (this.#opened.has(id)) return true
    const opens = await this.#ports.scans.opens(folder, name)
    if (opens) this.#opened.add(id)
    return opens
  }

  async #known(): Promise<Result<ScanRecord | null, DiskFailure>> {
    if (this.#record !== undefined) return ok(this.#record)
    const read = await this.#ports.scans.read()
    if (read.ok) this.#record = read.value
    return read
  }

  async #keep(record: ScanRecord | null): Promise<Result<null, DiskFailure>> {
    const kept = await this.#ports.scans.keep(record)
    if (!kept.ok) return fail(kept.failure)
    if (record?.folder !== this.#record?.folder) this.#waiting = new Map()
    this.#record = record
    return kept
  }

  #next<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#turn.then(work)
    this.#turn = done.catch(() => undefined)
    return done
  }
}

/** The exhibits of a case by the weight of their original, then by its hash. */
type Exhibits = ReadonlyMap<number, ReadonlyMap<string, 'living' | 'removed'>>
const noExhibits: Exhibits = new Map()

function exhibitsByWeight(file: CaseFile): Exhibits {
  const all = new Map<number, Map<string, 'living' | 'removed'>>()
  for (const { sha256, bytes, deleted } of Object.values(file.exhibits)) {
    if (sha256 === null || bytes === null) continue
    const alike = all.get(bytes) ?? new Map()
    if (alike.get(sha256) !== 'living') alike.set(sha256, deleted ? 'removed' : 'living')
    all.set(bytes, alike)
  }
  return all
}

function nothing(folder: string | null, lost: ScanLook['lost']): ScanLook {
  return { folder, lost, files: [], total: 0, waiting: 0 }
}

/** The name of a folder, or the drive that it is: never its path. */
function labelOf(folder: string): string {
  const last = folder.split(/[\\/]/).findLast((part) => part !== '')
  return last === undefined ? folder : shownName(last)
}
