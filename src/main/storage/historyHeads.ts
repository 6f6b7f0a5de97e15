import type { HistoryHead } from '#domain/dossier/checksums'
import { readCaseFolder } from './caseFolder'
import type { FileSystem } from './files'

/** A seat's history as it lies on the disk. */
export type SeatHistory = HistoryHead & {
  /** No line of it is torn off, damaged or of a newer version. */
  readonly ok: boolean
  /** The hash of each line, in order. */
  readonly hashes: readonly string[]
}

/** The histories of a case folder, one for each seat (the longest, where a synchronised folder keeps copies); none without. */
export async function seatHistories(
  fs: FileSystem,
  folder: string
): Promise<readonly SeatHistory[]> {
  const found = await readCaseFolder(fs, folder)
  const seats = new Map<string, SeatHistory>()
  for (const { name, lines, rest } of found?.histories ?? []) {
    const seat = lines[0]?.seat ?? name.replace(/\.jsonl$/, '')
    const known = seats.get(seat)
    if (known !== undefined && known.lines >= lines.length) continue
    seats.set(seat, {
      seat,
      lines: lines.length,
      head: lines.at(-1)?.hash ?? '',
      ok: rest.kind === 'nothing' && lines.length > 0,
      hashes: lines.map(({ hash }) => hash)
    })
  }
  return [...seats.values()].toSorted((one, other) => (one.seat < other.seat ? -1 : 1))
}

/** The last line of each history, as it is printed and kept beside a dossier. */
export async function historyHeads(
  fs: FileSystem,
  folder: string
): Promise<readonly HistoryHead[]> {
  const histories = await seatHistories(fs, folder)
  return histories
    .filter(({ lines }) => lines > 0)
    .map(({ seat, lines, head }) => ({ seat, lines, head }))
}
