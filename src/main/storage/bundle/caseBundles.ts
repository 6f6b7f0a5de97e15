import { basename, join } from 'node:path'
import type { BundleTaken, TakeFailure } from '#contract/bundles'
import { isNamedBy } from '#domain/bundle/entryNames'
import type { Edition } from '#domain/bundle/manifest'
import { isSameStart } from '#domain/history/gather'
import { fail, ok, type Result } from '#domain/result'
import type { Bundles, Cancelled as CancelledWork, ExportFailure, Follow } from '#usecases/ports'
import { type CaseFolder, readCaseFolder } from '../caseFolder'
import { idIn } from '../caseIndex'
import { casesOf, type ReadCase } from '../caseReading'
import { Cancelled } from '../copying'
import type { DataFolderCases } from '../dataFolderCases'
import { isThere } from '../dataFolderThere'
import { attempt } from '../diskFailure'
import type { FileSystem } from '../files'
import type { Generations } from '../generations'
import { folderName, sha256 } from '../names'
import { renamePatiently } from '../replaceFile'
import type { Seats } from '../seats'
import { contentsOf } from './contents'
import { counter, UNFOLLOWED } from './following'
import { merge } from './merging'
import { openBundle } from './opening'
import { ChangedMeanwhile, Refused } from './refusing'
import { type CaseStart, countLines, readStaged, type Staged, startOf } from './staged'
import { makeStaging, removeStaging, sweepStaging } from './staging'
import { whyNotTaken } from './unpackedCase'
import { unpackInto } from './unpacking'
import { isTooLarge, readyToPack, weightOf, writeBundle } from './writing'

type Parts = {
  readonly fs: FileSystem
  /** The data folder. */
  readonly path: string
  readonly cases: DataFolderCases
  readonly generations: Generations
  readonly seats: Seats
}

/** The cases of a data folder as bundles that go elsewhere and come back. */
export class CaseBundles implements Bundles {
  readonly #at: Parts
  /** One after the other: the second of two may be of the case the first brings. */
  #taking: Promise<unknown> = Promise.resolve()

  constructor(at: Parts) {
    this.#at = at
  }

  async write(
    caseId: string,
    edition: Edition,
    path: string,
    follow: Follow = UNFOLLOWED
  ): Promise<Result<{ readonly left: number }, ExportFailure | CancelledWork>> {
    const { fs, cases } = this.#at
    const located = await cases.located(caseId)
    if (!located.ok) return located
    const read = await attempt(() => readCaseFolder(fs, located.value.path))
    if (!read.ok) return read
    const folder = read.value
    const found = readingIn(folder, basename(located.value.path), ({ id }) => id === caseId)
    if (folder === null || found === null) return fail({ kind: 'not-found' })
    if (!found.reading.ok) return found.reading
    const reading = found.reading.value
    try {
      const written = await attempt(async () => {
        const contents = await contentsOf(fs, folder, reading, edition)
        // Each byte is read twice: once to be measured, once to be packed.
        const count = counter(follow, 2 * (await weightOf(fs, contents.sources)))
        const all = await readyToPack(fs, contents.sources, count)
        // An original that is no longer what its name says stays out.
        const ready = all.filter(({ measured }) => isNamedBy(measured.name, measured.sha256))
        if (isTooLarge(ready)) return null
        await writeBundle(fs, path, { edition, caseId: contents.caseId, ready }, count)
        const there = new Set(ready.map(({ measured }) => measured.sha256))
        return { left: contents.wanted.filter((hash) => !there.has(hash)).length }
      })
      if (!written.ok) return written
      return written.value === null ? fail({ kind: 'bundle-too-large' }) : ok(written.value)
    } catch (error) {
      return fail(told(error))
    }
  }

  take(
    path: string,
    follow: Follow = UNFOLLOWED
  ): Promise<Result<BundleTaken, TakeFailure | CancelledWork>> {
    const taken = this.#taking.then(() => this.#take(path, follow))
    this.#taking = taken.catch(() => undefined)
    return taken
  }

  async #take(
    path: string,
    follow: Follow
  ): Promise<Result<BundleTaken, TakeFailure | CancelledWork>> {
    const there = await isThere(this.#at)
    if (!there.ok) return there
    try {
      return await attempt(() => this.#takeIn(path, follow))
    } catch (error) {
      const isOurs = error instanceof ChangedMeanwhile || error instanceof Cancelled
      return fail(isOurs ? told(error) : whyNotTaken(error))
    }
  }

  async #takeIn(path: string, follow: Follow): Promise<BundleTaken> {
    const { fs, path: dataFolder, seats } = this.#at
    const bundle = await openBundle(fs, path)
    let staging: string | null = null
    try {
      // What a kill leaves is known by it.
      await seats.keep()
      staging = await makeStaging(fs, dataFolder, seats.current)
      await sweepStaging(fs, dataFolder, seats.current, staging)
      const folder = join(staging, 'case')
      await fs.makeFolder(folder)
      await unpackInto(fs, bundle, folder, follow)
      return await this.#settle(await readStaged(fs, folder, bundle.manifest))
    } finally {
      bundle.zip.close()
      if (staging !== null) await removeStaging(fs, staging).catch(() => undefined)
    }
  }

  /** Puts a case where it is not here yet, or together with the copy that is; beside a case of its id that is another one. */
  async #settle(staged: Staged): Promise<BundleTaken> {
    const { fs } = this.#at
    for (const name of namesFor(staged.start)) {
      const path = join(this.#at.path, 'cases', name)
      if ((await fs.stat(path)) === null) return this.#place(staged, name)
      const folder = await readCaseFolder(fs, path)
      if (folder !== null && holds(folder, staged.start)) return this.#merge(staged, name, folder)
    }
    throw new Error('there is always another name')
  }

  async #place(staged: Staged, name: string): Promise<BundleTaken> {
    const { fs } = this.#at
    const cases = join(this.#at.path, 'cases')
    await fs.syncFolder(staged.path)
    await renamePatiently(fs, staged.path, join(cases, name))
    await fs.syncFolder(cases)
    const id = idIn(name)(staged.start.case)
    const came = name === folderName(staged.start.case) ? 'new' : 'beside'
    return { id, came, lines: staged.lines }
  }

  async #merge(staged: Staged, name: string, before: CaseFolder): Promise<BundleTaken> {
    const { fs, cases, generations } = this.#at
    const ids = casesOf(before, idIn(name)).map(({ id }) => id ?? name)
    return cases.aside(ids, async () => {
      const ours = await this.#ofStart(before.path, name, staged.start)
      const file = ours?.snapshotFile ?? null
      if (ours !== null && file !== null)
        await generations.keepBefore(folderName(ours.id), file.bytesHash.slice(0, 8), file.bytes)
      const quarantine = join(this.#at.path, 'quarantine', name)
      await merge(fs, staged.path, { folder: before.path, quarantine })
      const after = await this.#ofStart(before.path, name, staged.start)
      if (after === null) throw await this.#whyUnread(before.path, name)
      const lines = countLines(after) - (ours === null ? 0 : countLines(ours))
      return { id: after.id, came: 'merged', lines }
    })
  }

  /** A copy that could not be read here before, and still cannot: nothing of it was touched. */
  async #whyUnread(path: string, name: string): Promise<Refused> {
    const folder = await readCaseFolder(this.#at.fs, path)
    const unread = readingIn(folder, name, ({ reading }) => !reading.ok)
    if (unread === null || unread.reading.ok) throw new Error('a merged case can be read')
    return new Refused(unread.reading.failure)
  }

  async #ofStart(path: string, name: string, start: CaseStart) {
    const folder = await readCaseFolder(this.#at.fs, path)
    const found = readingIn(folder, name, ({ reading }) => reading.ok && isOf(reading.value, start))
    return found?.reading.ok ? found.reading.value : null
  }
}

function told(error: unknown): { readonly kind: 'changed-outside' } | CancelledWork {
  if (error instanceof Cancelled) return { kind: 'cancelled' }
  if (error instanceof ChangedMeanwhile) return { kind: 'changed-outside' }
  throw error
}

function readingIn(
  folder: CaseFolder | null,
  name: string,
  which: (read: ReadCase) => boolean
): ReadCase | null {
  return folder === null ? null : (casesOf(folder, idIn(name)).find(which) ?? null)
}

function isOf(reading: Parameters<typeof startOf>[0], start: CaseStart): boolean {
  const own = startOf(reading)
  return own !== null && isSameStart(own, start)
}

/** Whether a folder holds a copy of this case, readable or not yet: the missing base may be what comes. */
function holds({ histories, snapshots }: CaseFolder, start: CaseStart): boolean {
  const begun = histories.some(({ begin }) => begin !== null && isSameStart(begin, start))
  return begun || snapshots.some(({ bytesHash }) => bytesHash !== '' && bytesHash === start.base)
}

/** The folders in which a case may lie: under its own name, else under names that tell it from the other of its id. */
function* namesFor(start: CaseStart): Generator<string, void> {
  const own = folderName(start.case)
  const what = sha256(start.base ?? start.createdAt).slice(0, 8)
  yield own
  yield `${own.slice(0, 60)}-${what}`
  for (let place = 2; ; place += 1) yield `${own.slice(0, 60)}-${what}-${place}`
}
