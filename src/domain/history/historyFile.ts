import type { Hash } from './hash'
import { type BeginLine, type Line, readLine, sealOf } from './line'

/** What one seat's file holds. */
export type HistoryFile = {
  readonly begin: BeginLine | null
  /** The lines that count, in order, `begin` first. */
  readonly lines: readonly Line[]
  /** Length of the text of these lines, in UTF-16 units. */
  readonly sound: number
  /**
   * What follows them: nothing; a torn tail, that no acknowledged line can be part of unless it was damaged later; damage
   * with sound lines behind it; or a line of a newer version.
   */
  readonly rest:
    | { readonly kind: 'nothing' }
    | { readonly kind: 'torn' }
    | { readonly kind: 'broken'; readonly at: number }
    | { readonly kind: 'newer'; readonly version: number }
}

/**
 * Reads a history file's text. A line counts when it ends with a newline, its hash is right, and number, clock, seat and
 * the hash of the line before follow on. `known` is what was read before of the same file: only what follows it is read.
 */
export function readHistory(text: string, hash: Hash, known?: HistoryFile): HistoryFile {
  const lines: Line[] = known === undefined ? [] : [...known.lines]
  let sound = known?.sound ?? 0
  for (;;) {
    const end = text.indexOf('\n', sound)
    const reading = end === -1 ? null : readLine(text.slice(sound, end), hash)
    if (reading?.kind === 'line' && follows(lines.at(-1), reading.line)) {
      lines.push(reading.line)
      sound = end + 1
      continue
    }
    const begin = lines[0]?.kind === 'begin' ? lines[0] : null
    const newer = reading?.kind === 'newer' ? reading.version : null
    return { begin, lines, sound, rest: whatFollows(text, sound, newer, lines.length, hash) }
  }
}

function follows(last: Line | undefined, line: Line): boolean {
  if (last === undefined) return line.kind === 'begin' && line.n === 1 && line.prev === null
  return (
    line.kind !== 'begin' &&
    line.n === last.n + 1 &&
    line.seat === last.seat &&
    line.prev === last.hash &&
    line.clock > last.clock
  )
}

function whatFollows(
  text: string,
  sound: number,
  newer: number | null,
  count: number,
  hash: Hash
): HistoryFile['rest'] {
  if (sound === text.length) return { kind: 'nothing' }
  if (newer !== null) return { kind: 'newer', version: newer }
  // The last piece did not end with a newline: whatever it looks like, it was never acknowledged.
  const complete = text.slice(sound).split('\n').slice(0, -1)
  const soundBehind = complete.some((line) => sealOf(line, hash) !== null)
  return soundBehind ? { kind: 'broken', at: count + 1 } : { kind: 'torn' }
}
