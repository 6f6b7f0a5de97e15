import { join } from 'node:path'
import type { Edit } from '#domain/case/edits'
import {
  HISTORY_FORMAT,
  LINE_VERSION,
  type Line,
  readLine,
  sealLine,
  type Unsealed
} from '#domain/history/line'
import type { Clock } from '#usecases/ports'
import { HISTORY, type NamedHistory } from './caseFolder'
import { diskError } from './diskFailure'
import { codeOf, type FileSystem, makeFolders } from './files'
import { HistoryWriter, SpoiltFile } from './historyWriter'
import type { Known } from './known'
import { sha256 } from './names'
import { keepAside } from './quarantine'
import { writeWhole } from './replaceFile'
import type { SeatRecord, Seats } from './seats'

/** What a new seat's first line says of the case it joins or starts. */
export type Origin = {
  readonly case: string
  readonly base: string | null
  readonly createdAt: string
  /** The seat that writes `case.json`; `me`: the one that starts the case here; null: it was there before. */
  readonly owner: string | 'me' | null
  /** Bytes to keep as the base before the first line names it; null: it is kept already, or there is none. */
  readonly bytes: Uint8Array | null
}

export type Content =
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'undo' | 'redo'; readonly of: string; readonly edit: Edit }

export type OwnParts = {
  readonly fs: FileSystem
  /** The case folder, and where what cannot be read in it is kept. */
  readonly folder: string
  readonly quarantine: string
  readonly caseId: string
  readonly origin: Origin
  readonly histories: readonly NamedHistory[]
  readonly seats: Seats
  readonly clock: Clock
}

/** A torn tail: where it begins in the text, and how long the file was. */
type Torn = { readonly from: number; readonly bytes: number }

/** This computer's own lines in a case. Nothing is written before the first edit. */
export class OwnHistory {
  readonly #parts: OwnParts
  readonly #origin: Omit<Origin, 'owner'>
  #owner: string | null
  #record: SeatRecord
  #writer: HistoryWriter
  #last: Line | null
  /** What is to be put aside before the next line. */
  #torn: Torn | null = null
  #isNewSeat = false
  #prepared = false

  constructor(parts: OwnParts) {
    const { seats, caseId, histories, origin } = parts
    this.#parts = parts
    this.#origin = origin
    const known = seats.of(caseId)
    const record = known ?? { seat: seats.current, n: 0, hash: null, open: false }
    const file = histories.find((history) => history.name === nameOf(record.seat))
    const lost = !isAsLeft(known, file)
    this.#isNewSeat = lost
    this.#record = lost ? seats.renew(caseId) : record
    const usable = lost ? undefined : file
    this.#last = usable?.lines.at(-1) ?? null
    this.#torn = usable?.rest.kind === 'torn' ? { from: usable.sound, bytes: usable.bytes } : null
    this.#writer = this.#writerFor(usable?.bytes ?? null)
    this.#owner = origin.owner === 'me' ? this.#record.seat : origin.owner
  }

  /** The file of this seat was not as this computer left it: the seat took a new name. */
  get isNewSeat(): boolean {
    return this.#isNewSeat
  }

  get seat(): string {
    return this.#record.seat
  }

  get fileName(): string {
    return nameOf(this.seat)
  }

  /** Whether this seat writes `case.json`. */
  get owns(): boolean {
    return this.#owner === this.seat
  }

  get base(): string | null {
    return this.#origin.base
  }

  /** The lines that are on disk when it resolves: the seat's first one when needed, then the content. */
  async append(author: string, known: Known, content: Content | null): Promise<readonly Line[]> {
    if (this.#writer.spoilt) this.#renew()
    try {
      return await this.#append(author, known, content)
    } catch (error) {
      if (!(error instanceof SpoiltFile)) throw error
      this.#renew()
      return await this.#append(author, known, content)
    }
  }

  /** Says durably how far this seat wrote. */
  async rest(open: boolean): Promise<void> {
    if (this.#last === null) return
    const { n, hash } = this.#last
    if (this.#record.n === n && this.#record.open === open) return
    this.#record = { seat: this.seat, n, hash, open }
    await this.#parts.seats.record(this.#parts.caseId, this.#record)
  }

  async close(): Promise<void> {
    await this.#writer.close()
    await this.rest(false)
  }

  async #append(author: string, known: Known, content: Content | null): Promise<readonly Line[]> {
    await this.#prepare()
    const stamp = {
      v: LINE_VERSION,
      seat: this.seat,
      author,
      at: this.#parts.clock.instant(),
      seen: known.seenBy(this.seat),
      enc: null
    } as const
    const sealed: ReturnType<typeof sealLine>[] = []
    const seal = (unsealed: Unsealed) => sealed.push(sealLine(unsealed, sha256))
    const next = () => {
      const last = sealed.at(-1)?.line ?? this.#last
      return {
        n: (last?.n ?? 0) + 1,
        clock: known.clock + sealed.length + 1,
        prev: last?.hash ?? null
      }
    }
    const { case: id, base, createdAt } = this.#origin
    if (this.#last === null)
      seal({
        ...stamp,
        ...next(),
        kind: 'begin',
        format: HISTORY_FORMAT,
        case: id,
        base,
        createdAt,
        owner: this.#owner
      })
    if (content !== null) seal({ ...stamp, ...next(), ...content })
    for (const { text } of sealed)
      if (readLine(text.slice(0, -1), sha256).kind !== 'line')
        throw new Error('a line that could not be read again')
    await this.#writer.append(sealed.map(({ text }) => text).join(''))
    const lines = sealed.map(({ line }) => line)
    this.#last = lines.at(-1) ?? this.#last
    return lines
  }

  /** Before the first line of a session: the folder, the base, the torn tail, and the note that lines are coming. */
  async #prepare(): Promise<void> {
    if (this.#prepared) return
    const { fs, folder, seats, caseId } = this.#parts
    if ((await fs.stat(folder)) === null) throw diskError('ENOENT')
    await makeFolders(fs, join(folder, HISTORY))
    if (this.#last === null) await this.#keepBase()
    if (this.#torn !== null) await this.#mend(this.#torn)
    if (!this.#record.open) {
      const { n, hash } = this.#last ?? { n: 0, hash: null }
      this.#record = { seat: this.seat, n, hash, open: true }
      await seats.record(caseId, this.#record)
    }
    this.#prepared = true
  }

  async #keepBase(): Promise<void> {
    const { fs, folder } = this.#parts
    const { base, bytes } = this.#origin
    if (base === null || bytes === null) return
    try {
      await writeWhole(fs, join(folder, HISTORY, `base-${base}.json`), bytes)
    } catch (error) {
      // Named by its content: what is there is the same, from another seat or from an earlier try cut short.
      if (codeOf(error) !== 'EEXIST') throw error
    }
    await fs.syncFolder(join(folder, HISTORY))
  }

  /** Puts aside what a power cut left of a line that was never acknowledged. */
  async #mend(torn: Torn): Promise<void> {
    const { fs, folder, quarantine } = this.#parts
    const path = join(folder, HISTORY, this.fileName)
    const bytes = await fs.read(path)
    // Someone wrote in it since it was read: what follows is no torn tail of ours.
    if (bytes.length !== torn.bytes) throw new SpoiltFile()
    const size = Buffer.byteLength(bytes.toString('utf8').slice(0, torn.from))
    if (size < bytes.length) {
      await keepAside(fs, quarantine, this.fileName, bytes.subarray(size))
      const file = await fs.open(path, 'append')
      try {
        await file.truncate(size)
      } finally {
        await file.close()
      }
    }
    this.#writer = this.#writerFor(size)
    this.#torn = null
  }

  #renew(): void {
    const { seats, caseId } = this.#parts
    this.#record = seats.renew(caseId)
    this.#isNewSeat = true
    this.#last = null
    this.#torn = null
    this.#prepared = false
    this.#writer = this.#writerFor(null)
    // A case started by the seat that could not go on has nobody else to write its `case.json`.
    if (this.#parts.origin.owner === 'me') this.#owner = this.seat
  }

  #writerFor(size: number | null): HistoryWriter {
    const { fs, folder } = this.#parts
    return new HistoryWriter(fs, join(folder, HISTORY, this.fileName), size)
  }
}

const nameOf = (seat: string): string => `${seat}.jsonl`

/** Whether a seat's file goes exactly as far as this computer wrote it, or a little further after a kill. */
function isAsLeft(record: SeatRecord | null, file: NamedHistory | undefined): boolean {
  if (file === undefined) return record === null || record.n === 0
  if (record === null || file.rest.kind === 'broken') return false
  if (record.n > 0 && file.lines[record.n - 1]?.hash !== record.hash) return false
  return record.open || file.lines.length === record.n
}
