import type { DiskFailure, Saved } from '#contract/calls'
import type { CaseFile } from '#domain/case/caseFile'
import type { Edit } from '#domain/case/edits'
import { accept } from '#domain/history/accept'
import { Folding } from '#domain/history/folding'
import type { Line } from '#domain/history/line'
import { compareLines } from '#domain/history/order'
import { foldedUpTo, restore } from '#domain/history/restore'
import { after, type Steps, stepsOf, takeBack } from '#domain/history/undo'
import { fail, ok, type Result } from '#domain/result'
import type { Notice, SaveFailure, StoredCase } from '#usecases/ports'
import type { CaseReading } from './caseReading'
import { attempt } from './diskFailure'
import { Known } from './known'
import { accepted, isEdit, News, originalsIn } from './news'
import type { OtherSeats } from './otherSeats'
import type { Content, OwnHistory } from './ownHistory'
import type { SnapshotWriter } from './snapshotWriter'

const IDLE = 60_000
const LINES_BETWEEN_SNAPSHOTS = 500

export type Schedule = (work: () => void, milliseconds: number) => () => void

type Parts = {
  /** The path of its folder. */
  readonly folder: string
  readonly reading: CaseReading
  readonly own: OwnHistory
  readonly others: OtherSeats
  readonly snapshots: SnapshotWriter
  readonly isMine: (seat: string) => boolean
  readonly schedule: Schedule
}

/** One open case: its state in memory is always what is on disk, plus nothing. Calls are taken one after the other. */
export class CaseSession {
  readonly #parts: Parts
  readonly #notices: Set<Notice>
  #folding: Folding
  #lines: Line[]
  readonly #known: Known
  #incomplete: boolean
  /** Folded from a snapshot: who set each field before is not known here, so a conflict could not be seen. */
  #fromSnapshot: boolean
  #readOnly: StoredCase['readOnly']
  #author = ''
  #steps: { undo: Steps['undo'][number][]; redo: Steps['redo'][number][] } = { undo: [], redo: [] }
  readonly #news = new News()
  #unsaved = 0
  #queue: Promise<unknown> = Promise.resolve()
  #cancelIdle: () => void = () => undefined
  #closed = false

  constructor(parts: Parts) {
    const { reading, own } = parts
    this.#parts = parts
    this.#folding = reading.restored.folding
    this.#lines = [...(reading.thread?.lines ?? [])]
    this.#known = new Known(reading.snapshot?.folded ?? {}, this.#lines)
    this.#incomplete = reading.restored.incomplete
    this.#fromSnapshot = reading.restored.from === 'snapshot'
    this.#readOnly = reading.readOnly
    this.#notices = new Set<Notice>([
      ...(reading.rebuilt ? (['rebuilt'] as const) : []),
      ...(reading.restored.incomplete ? (['incomplete-history'] as const) : []),
      ...(own.isNewSeat ? (['new-seat'] as const) : [])
    ])
  }

  get id(): string {
    return this.#parts.reading.id
  }

  get folder(): string {
    return this.#parts.folder
  }

  /** The case as it is held here, without looking at the disk. */
  get file(): CaseFile {
    return this.#folding.file
  }

  /** It takes no more work: what comes now is for a session opened anew. */
  get isClosed(): boolean {
    return this.#closed
  }

  /**
   * The case as it is now, with what other seats wrote since. `shown`: the window is given it whole, so that nothing is left
   * to be told.
   */
  read(author: string, shown: boolean): Promise<Result<StoredCase, DiskFailure>> {
    return this.#inTurn(async () => {
      const heard = await attempt(() => this.#listen())
      if (!heard.ok) return heard
      this.#setAuthor(author)
      if (shown) this.#news.forget()
      return ok(this.#stored())
    })
  }

  /** The hashes of the originals that another computer brought. */
  get broughtElsewhere(): ReadonlySet<string> {
    return originalsIn(this.#lines.filter(({ seat }) => !this.#parts.isMine(seat)))
  }

  edit(author: string, edit: Edit): Promise<Result<Saved, SaveFailure>> {
    return this.#inTurn(() => this.#save(author, () => ok({ kind: 'edit', edit })))
  }

  undo(author: string): Promise<Result<Saved, SaveFailure>> {
    return this.#inTurn(() => this.#save(author, () => this.#step('undo')))
  }

  redo(author: string): Promise<Result<Saved, SaveFailure>> {
    return this.#inTurn(() => this.#save(author, () => this.#step('redo')))
  }

  /** Begins the history with nothing in it yet, for a case taken in. */
  begin(author: string): Promise<Result<null, DiskFailure>> {
    return this.#inTurn(async () => {
      this.#setAuthor(author)
      const begun = await attempt(() => this.#parts.own.append(author, this.#known, null))
      if (begun.ok) this.#take(begun.value)
      return begun.ok ? ok(null) : begun
    })
  }

  /** Writes the snapshot and lets go of the files. */
  close(): Promise<Result<null, DiskFailure>> {
    this.#closed = true
    this.#cancelIdle()
    return this.#inTurn(() =>
      attempt(async () => {
        await this.#snapshot()
        await this.#parts.own.close()
        return null
      })
    )
  }

  async #save(
    author: string,
    contentOf: () => Result<Content, SaveFailure>
  ): Promise<Result<Saved, SaveFailure>> {
    const heard = await attempt(() => this.#listen())
    if (!heard.ok) return heard
    if (this.#readOnly !== null)
      return fail({ kind: 'read-only-case', version: this.#readOnly.version })
    this.#setAuthor(author)
    const content = contentOf()
    if (!content.ok) return content
    const accepted = accept(this.#folding.file, content.value.edit)
    if (!accepted.ok) return accepted
    const body = { ...content.value, edit: accepted.value }
    const written = await attempt(() => this.#parts.own.append(author, this.#known, body))
    if (this.#parts.own.isNewSeat) this.#notices.add('new-seat')
    if (!written.ok) return written
    this.#take(written.value)
    this.#planSnapshot()
    return ok(this.#saved(written.value.at(-1)))
  }

  #step(which: 'undo' | 'redo'): Result<Content, SaveFailure> {
    const step = this.#steps[which].at(-1)
    if (step === undefined) return fail({ kind: `nothing-to-${which}` })
    const back = takeBack(this.#folding.file, step.last, this.#lines)
    if (!back.ok) return back
    const edit = { label: step.last.edit.label, changes: [...back.value] }
    return ok({ kind: which, of: step.of, edit })
  }

  /** Applies lines just written: they sort after all that is known here, for their clock is higher. */
  #take(lines: readonly Line[]): void {
    for (const line of lines) {
      this.#folding.apply(line)
      this.#lines.push(line)
      this.#known.add(line)
      after(this.#steps, line)
      this.#unsaved += 1
    }
  }

  async #listen(): Promise<void> {
    const { lines, newer } = await this.#parts.others.listen()
    if (newer !== null) this.#readOnly = { version: newer }
    const known = new Set(lines.length === 0 ? [] : this.#lines.map((line) => line.hash))
    const fresh = lines.filter((line) => !known.has(line.hash)).sort(compareLines)
    const [first] = fresh
    if (first === undefined) return
    const last = this.#lines.at(-1)
    this.#lines = [...this.#lines, ...fresh].sort(compareLines)
    for (const line of fresh) this.#known.add(line)
    const isLater = last !== undefined && compareLines(last, first) < 0
    this.#news.add(fresh, !isLater)
    if (isLater && !this.#incomplete && !this.#fromSnapshot)
      for (const line of fresh) this.#folding.apply(line)
    else this.#foldAgain()
    this.#steps = mutable(stepsOf(this.#lines, (line) => this.#isOwn(line)))
  }

  #foldAgain(): void {
    const { snapshot, start } = this.#parts.reading
    const restored = restore(
      this.#parts.reading.thread === null ? null : snapshot,
      start,
      this.#lines
    )
    if (restored === null) return
    this.#folding = restored.folding
    this.#incomplete = restored.incomplete
    this.#fromSnapshot = restored.from === 'snapshot'
    if (!restored.incomplete) this.#notices.delete('incomplete-history')
  }

  #setAuthor(author: string): void {
    if (author === this.#author && this.#steps.undo.length > 0) return
    this.#author = author
    this.#steps = mutable(stepsOf(this.#lines, (line) => this.#isOwn(line)))
  }

  /** What was written before anyone gave a name belongs to whoever sits here. */
  #isOwn(line: Line): boolean {
    return this.#parts.isMine(line.seat) && (line.author === this.#author || line.author === '')
  }

  #planSnapshot(): void {
    this.#cancelIdle()
    const write = (): void => {
      // A snapshot is only a cache: when it cannot be written now, the next one or the closing will say so.
      void this.#inTurn(() => attempt(() => this.#snapshot()))
    }
    if (this.#unsaved >= LINES_BETWEEN_SNAPSHOTS) write()
    else this.#cancelIdle = this.#parts.schedule(write, IDLE)
  }

  async #snapshot(): Promise<void> {
    const { reading, snapshots, own } = this.#parts
    const worthIt = this.#unsaved > 0 || (reading.rebuilt && own.owns)
    if (!worthIt || this.#incomplete || this.#readOnly !== null) return
    const before = reading.thread === null ? {} : (reading.snapshot?.folded ?? {})
    await snapshots.write(own, {
      folded: foldedUpTo(this.#lines, before),
      base: own.base,
      toReview: this.#folding.toReview(),
      file: this.#folding.file,
      unknown: reading.snapshot?.unknown ?? {}
    })
    this.#unsaved = 0
  }

  #stored(): StoredCase {
    return {
      // A copy: the next edit writes in the maps of this one.
      file: new Folding(this.#folding.file).file,
      savedAt: this.#lines.at(-1)?.at ?? null,
      ...this.#can(),
      toReview: this.#folding.toReview(),
      readOnly: this.#readOnly,
      notices: [...this.#notices]
    }
  }

  #saved(line: Line | undefined): Saved {
    if (line === undefined || !isEdit(line)) throw new Error('an edit was written')
    const others = this.#news.tell(this.#folding.file)
    return { line: accepted(line), others, toReview: this.#folding.toReview(), ...this.#can() }
  }

  #can() {
    return { canUndo: this.#steps.undo.length > 0, canRedo: this.#steps.redo.length > 0 }
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#queue.then(work)
    this.#queue = done.catch(() => undefined)
    return done
  }
}

const mutable = ({ undo, redo }: Steps) => ({ undo: [...undo], redo: [...redo] })
