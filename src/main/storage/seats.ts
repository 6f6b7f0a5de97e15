import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import * as z from 'zod'
import { hashSchema, seatSchema } from '#domain/history/line'
import type { FileSystem } from './files'
import { MachineFile } from './machineFile'

const recordSchema = z.object({
  seat: seatSchema,
  /** The last line this seat is known to have written in the case; 0 and null before the first. */
  n: z.int().min(0),
  hash: hashSchema.nullable(),
  /** Lines were being added when this was written: the file may go further, for a kill leaves no time to say so. */
  open: z.boolean()
})
export type SeatRecord = Readonly<z.infer<typeof recordSchema>>

const folderSchema = z.object({
  seat: seatSchema,
  /** Every seat this computer ever was on this data folder: what it wrote then is its own to undo. */
  mine: z.array(seatSchema),
  cases: z.record(z.string(), recordSchema)
})
type FolderSeats = z.infer<typeof folderSchema>
const seatsSchema = z.record(z.string(), folderSchema)
type AllSeats = z.infer<typeof seatsSchema>

/** Which seat this computer is on one data folder, and how far it wrote in each case. */
export class Seats {
  readonly #file: MachineFile<AllSeats>
  readonly #all: AllSeats
  readonly #folder: FolderSeats

  constructor(file: MachineFile<AllSeats>, all: AllSeats, folder: FolderSeats) {
    this.#file = file
    this.#all = all
    this.#folder = folder
  }

  /** What is known of this computer's writing in a case; null when it never wrote in it. */
  of(caseId: string): SeatRecord | null {
    return Object.hasOwn(this.#folder.cases, caseId) ? (this.#folder.cases[caseId] ?? null) : null
  }

  /** The seat for a case this computer never wrote in. */
  get current(): string {
    return this.#folder.seat
  }

  /** Whether this computer ever wrote in the data folder: then it must be there. */
  get hasWritten(): boolean {
    return Object.keys(this.#folder.cases).length > 0
  }

  isMine(seat: string): boolean {
    return this.#folder.mine.includes(seat)
  }

  /** Takes a new seat, for a case whose file is not as this computer left it, and for all cases begun from now on. */
  renew(caseId: string): SeatRecord {
    const seat = newSeat()
    this.#folder.seat = seat
    this.#folder.mine.push(seat)
    const record = { seat, n: 0, hash: null, open: false }
    this.#folder.cases[caseId] = record
    return record
  }

  /** Makes the seat last that this computer has on the data folder, before it ever wrote in a case of it. */
  keep(): Promise<void> {
    return this.#file.write(this.#all)
  }

  /** Durable when it resolves. */
  async record(caseId: string, record: SeatRecord): Promise<void> {
    this.#folder.cases[caseId] = record
    await this.#file.write(this.#all)
  }
}

/** The seats of a data folder, by its id, as `userData` knows them; a new one when it knows none. */
export async function readSeats(
  fs: FileSystem,
  userData: string,
  dataFolderId: string
): Promise<Seats> {
  const file = new MachineFile(fs, join(userData, 'seats.json'), 'seats', seatsSchema, {})
  const all = await file.read()
  const seat = newSeat()
  const folder = all[dataFolderId] ?? { seat, mine: [seat], cases: {} }
  all[dataFolderId] = folder
  return new Seats(file, all, folder)
}

const newSeat = (): string => randomBytes(8).toString('hex')
