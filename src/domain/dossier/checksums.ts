import { HASH_PATTERN } from '../history/hash'

/** The last line of each seat's history when a dossier was made: what shows later that none was changed. */
export type HistoryHead = {
  readonly seat: string
  readonly lines: number
  readonly head: string
}

export type Checksum = { readonly sha256: string; readonly path: string }

/** What stands in a file of checksums beside a dossier. Paths are seen from its folder, with `/`. */
export type Checksums = {
  readonly files: readonly Checksum[]
  /** Files whose place cannot be named from here: their hashes are kept for whoever has them. */
  readonly elsewhere: readonly { readonly sha256: string; readonly what: string }[]
  /** The case folder, for its history; null where it cannot be named from here. */
  readonly caseFolder: string | null
  readonly heads: readonly HistoryHead[]
}

const OPENING = '# Inchangé depuis l’export : sha256sum -c, ou doleances verify, le dit.'

/**
 * The text of a file of checksums, as `sha256sum -c` reads it: what only we read stands in lines of comment, which it passes over.
 */
export function writeChecksums({ files, elsewhere, caseFolder, heads }: Checksums): string {
  const lines = [
    OPENING,
    ...files.map(({ sha256, path }) => {
      const isPlain = !/[\\\n\r]/.test(path)
      return isPlain ? `${sha256}  ${path}` : `\\${sha256}  ${escaped(path)}`
    }),
    ...elsewhere.map(({ sha256, what }) => `# original ${sha256}  ${what.replace(/\s+/g, ' ')}`),
    ...(caseFolder === null || /[\n\r]/.test(caseFolder) ? [] : [`# case ${caseFolder}`]),
    ...heads.map(({ seat, lines, head }) => `# history ${seat} ${lines} ${head}`)
  ]
  return `${lines.join('\n')}\n`
}

/** What a file of checksums says; lines that are none are passed over, as `sha256sum` does. */
export function readChecksums(text: string): Checksums {
  const lines = text.split(/\r?\n/)
  const folder = lines.flatMap((line) => /^# case (.+)$/.exec(line)?.[1] ?? [])[0] ?? null
  return {
    files: lines.flatMap((line) => fileOf(line) ?? []),
    elsewhere: lines.flatMap((line) => {
      const [, sha256, what] = /^# original ([0-9a-f]{64}) {2}(.*)$/.exec(line) ?? []
      return sha256 === undefined || what === undefined ? [] : [{ sha256, what }]
    }),
    caseFolder: folder,
    heads: lines.flatMap((line) => {
      const [, seat, count, head] =
        /^# history ([0-9a-f]{16}) (\d{1,9}) ([0-9a-f]{64})$/.exec(line) ?? []
      return seat === undefined || count === undefined || head === undefined
        ? []
        : [{ seat, lines: Number(count), head }]
    })
  }
}

function fileOf(line: string): Checksum | null {
  const [, slash, hash = '', path = ''] = /^(\\?)([0-9a-fA-F]{64}) [ *](.+)$/.exec(line) ?? []
  const sha256 = hash.toLowerCase()
  if (!HASH_PATTERN.test(sha256)) return null
  return { sha256, path: slash === '' ? path : unescaped(path) }
}

function escaped(path: string): string {
  return path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
}

function unescaped(path: string): string {
  return path.replace(/\\([\\nr])/g, (_, one: string) =>
    one === 'n' ? '\n' : one === 'r' ? '\r' : '\\'
  )
}
