import type { Handlers } from '#contract/bridge'
import type { Added, FileRefused } from '#contract/evidence'
import { type CaseFile, find, living, type WithId } from '#domain/case/caseFile'
import { fileType } from '#domain/evidence/fileType'
import { MOST_AT_ONCE } from '#domain/evidence/limits'
import { fileOfExhibit, type Kept, newExhibits } from '#domain/evidence/newExhibits'
import { shownName } from '#domain/evidence/shownName'
import { fail, ok, type Result } from '#domain/result'
import { nameAt } from './plainFileName'
import type { Ports, SaveFailure } from './ports'
import { currentAuthor, nowOf } from './present'
import type { Scans } from './scans'
import type { Works } from './works'

type Stopped = Added['stopped']
/** What became of one file: kept, refused with its reason, or the end of the work. */
type Outcome =
  | { readonly kind: 'kept'; readonly kept: Kept }
  | { readonly kind: 'refused'; readonly refused: FileRefused }
  | { readonly kind: 'stopped'; readonly stopped: Exclude<Stopped, null> }

/**
 * Brings files into a case, one after the other: each is looked at, copied and on disk before the one line that names them
 * all. What is refused keeps nothing else out.
 */
export function addExhibits(ports: Ports, scans: Scans, works: Works): Handlers['addExhibits'] {
  return async ({ id, batch, to, from }) => {
    const author = await currentAuthor(ports)
    const looked = await ports.cases.look(id, author)
    if (!looked.ok) return looked
    const { file, readOnly } = looked.value
    if (readOnly !== null) return fail({ kind: 'read-only-case', version: readOnly.version })
    const named = find(file, 'exhibits', to)
    if (to !== null && named?.sha256 !== null)
      return fail({ kind: 'edit-not-applicable', field: 'sha256' })
    return works.run(batch, async ({ signal }) => {
      const work = new Adding(ports, { id, batch, file, named, signal })
      if (from.kind === 'pasted') await work.paste(from.bytes, from.name)
      else if (from.kind === 'scans') return scansInto(work, from.files, author)
      else {
        const paths =
          from.kind === 'picker' ? await ports.picker.evidence() : ports.dropped.collect(from.token)
        if (paths === null) return ok({ cancelled: true as const })
        await work.takeAll(paths)
      }
      return work.save(author)
    })

    async function scansInto(work: Adding, files: readonly string[], by: string) {
      const { whole, lost } = await scans.collect(files)
      for (const { name, why } of lost) work.refuse(shownName(name), why)
      await work.takeAll(whole.map(({ path }) => path))
      const saved = await work.save(by)
      const answered = whole.filter(({ path }) => work.answered.has(path))
      const ids = answered.map((one) => one.id)
      if (saved.ok) await scans.answer(id, ids)
      return saved
    }
  }
}

type Task = {
  readonly id: string
  readonly batch: string
  readonly file: CaseFile
  /** The exhibit whose file is brought; null: each file is a new one. */
  readonly named: WithId<'exhibits'> | null
  readonly signal: AbortSignal
}

/** One batch of files on its way into a case. */
class Adding {
  readonly #ports: Ports
  readonly #task: Task
  /** The exhibits of the case by the hash of their original, with those of this batch. */
  readonly #known: Map<string, string>
  readonly #kept: Kept[] = []
  readonly #refused: FileRefused[] = []
  #stopped: Stopped = null
  /** The paths of which there is nothing more to say: they are in, or never will be. */
  readonly answered = new Set<string>()

  constructor(ports: Ports, task: Task) {
    this.#ports = ports
    this.#task = task
    this.#known = new Map(
      living(task.file, 'exhibits').flatMap(({ id, sha256 }) =>
        sha256 === null ? [] : [[sha256, id]]
      )
    )
  }

  async takeAll(paths: readonly string[]): Promise<void> {
    for (const [at, path] of paths.entries()) {
      const fileName = shownName(nameAt(path))
      if (at >= (this.#task.named === null ? MOST_AT_ONCE : 1)) {
        this.refuse(fileName, 'too-many')
        continue
      }
      const outcome = this.#task.signal.aborted
        ? ({ kind: 'stopped', stopped: { kind: 'cancelled' } } as const)
        : await this.#take(path, fileName, { file: at + 1, files: paths.length })
      this.#note(outcome)
      if (outcome.kind === 'stopped') return
      if (outcome.kind === 'kept' || !passing.has(outcome.refused.why)) this.answered.add(path)
    }
  }

  async paste(bytes: Uint8Array, name: string): Promise<void> {
    const fileName = shownName(name)
    const read = fileType(fileName, bytes)
    if (!read.known) return this.refuse(fileName, read.why)
    const put = await this.#ports.originals.put(this.#task.id, bytes)
    if (!put.ok) this.#stopped = put.failure
    else
      this.#note(
        this.#keep(fileName, {
          sha256: put.value,
          bytes: bytes.length,
          type: read.type,
          name: isMadeUp(name) ? null : name
        })
      )
  }

  /** One edit for all that came in, once the bytes of each are on disk. */
  async save(author: string): Promise<Result<Added, SaveFailure>> {
    const stopped = this.#stopped
    if (this.#kept.length === 0) {
      if (stopped !== null && stopped.kind !== 'cancelled') return fail(stopped)
      return ok({ saved: null, exhibits: [], refused: this.#refused, stopped })
    }
    const { id, file, named } = this.#task
    const { clock } = this.#ports
    const [only] = this.#kept
    const edit =
      named !== null && only !== undefined
        ? fileOfExhibit(named, only, clock.instant())
        : newExhibits(this.#kept, nowOf(file, clock), clock.instant())
    const saved = await this.#ports.cases.edit(id, author, edit)
    if (!saved.ok) return saved
    const exhibits = this.#kept.map((one) => one.id)
    return ok({ saved: saved.value, exhibits, refused: this.#refused, stopped })
  }

  async #take(
    path: string,
    fileName: string,
    place: { readonly file: number; readonly files: number }
  ): Promise<Outcome> {
    const { originals, tellProgress } = this.#ports
    const { id, batch, signal } = this.#task
    const looked = await originals.look(path)
    if (!looked.ok) return refused(fileName, looked.failure.why)
    const { size, head } = looked.value
    const read = fileType(fileName, head)
    if (!read.known) return refused(fileName, read.why)
    const progress = (bytes: number) =>
      tellProgress({ batch, fileName, ...place, bytes, totalBytes: size })
    progress(0)
    const taken = await originals.take(id, path, { signal, progress })
    if (taken.ok) return this.#keep(fileName, { ...taken.value, type: read.type, name: fileName })
    const { failure } = taken
    if (failure.kind === 'source-lost') return refused(fileName, failure.why)
    return { kind: 'stopped', stopped: failure }
  }

  #keep(fileName: string, file: Omit<Kept, 'id'>): Outcome {
    const same = this.#known.get(file.sha256)
    if (same !== undefined)
      return {
        kind: 'refused',
        refused: { fileName, why: 'already-there', exhibit: same }
      }
    const id = this.#task.named?.id ?? this.#ports.newId()
    this.#known.set(file.sha256, id)
    return { kind: 'kept', kept: { id, ...file } }
  }

  #note(outcome: Outcome): void {
    if (outcome.kind === 'kept') this.#kept.push(outcome.kept)
    else if (outcome.kind === 'refused') this.#refused.push(outcome.refused)
    else this.#stopped = outcome.stopped
  }

  refuse(fileName: string, why: FileRefused['why']): void {
    this.#note(refused(fileName, why))
  }
}

/** Why a file may come in another time. */
const passing: ReadonlySet<FileRefused['why']> = new Set([
  'gone',
  'not-allowed',
  'unreadable',
  'changed',
  'too-many'
])

function refused(fileName: string, why: FileRefused['why']): Outcome {
  return { kind: 'refused', refused: { fileName, why, exhibit: null } }
}

/** What Chromium calls a picture on the clipboard that has no file. */
function isMadeUp(name: string): boolean {
  return name === '' || /^image\.(?:png|jpe?g)$/.test(name)
}
