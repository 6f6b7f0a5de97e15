import type { HistoryFile } from './historyFile'
import type { BeginLine, Line } from './line'
import { compareLines } from './order'

/** The lines of one case that start from the same point. */
export type Thread = {
  /** SHA-256 of the file it starts from, or null: from an empty case. */
  readonly base: string | null
  readonly caseId: string
  readonly createdAt: string
  readonly owner: string | null
  /** In the order of folding; each line once, whatever the number of files that hold it. */
  readonly lines: readonly Line[]
  /** A file was damaged before its end. */
  readonly broken: boolean
  /** The newest version of a line that could not be read for being newer. */
  readonly newer: number | null
}

/**
 * Sorts the history files of a case folder by what they start from: two starting points under one id are two cases,
 * side by side, never merged. The first thread is the one begun first; where clocks lie, any fixed order will do.
 */
export function gather(files: readonly HistoryFile[]): readonly Thread[] {
  const begun = files.flatMap(({ begin, ...file }) => (begin === null ? [] : [{ begin, file }]))
  const starts = new Map<string, BeginLine>()
  for (const { begin } of begun.sort((one, other) => compareBegins(one.begin, other.begin)))
    if (!starts.has(startOf(begin))) starts.set(startOf(begin), begin)
  const unstarted = files.filter((file) => file.begin === null)
  return [...starts].map(([start, first]) => {
    const own = begun.filter(({ begin }) => startOf(begin) === start)
    const all = [...own.map(({ file }) => file), ...unstarted]
    const lines = new Map(all.flatMap((file) => file.lines).map((line) => [line.hash, line]))
    return {
      base: first.base,
      caseId: first.case,
      createdAt: first.createdAt,
      owner: first.owner,
      lines: [...lines.values()].sort(compareLines),
      broken: all.some((file) => file.rest.kind === 'broken'),
      newer: newest(all)
    }
  })
}

function newest(files: readonly Pick<HistoryFile, 'rest'>[]): number | null {
  const versions = files.flatMap(({ rest }) => (rest.kind === 'newer' ? [rest.version] : []))
  return versions.length === 0 ? null : Math.max(...versions)
}

/** Whether two histories start from the same point. */
export function isSameStart(one: StartingPoint, other: StartingPoint): boolean {
  return startOf(one) === startOf(other)
}

type StartingPoint = Pick<BeginLine, 'case' | 'base' | 'createdAt'>

const startOf = (begin: StartingPoint): string =>
  [begin.case, begin.base ?? `empty ${begin.createdAt}`].join('\n')

function compareBegins(one: BeginLine, other: BeginLine): number {
  return (
    one.clock - other.clock || Date.parse(one.at) - Date.parse(other.at) || compareLines(one, other)
  )
}
