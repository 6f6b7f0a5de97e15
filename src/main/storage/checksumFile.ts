import { isAbsolute, relative, sep } from 'node:path'
import { originalName } from '#domain/bundle/entryNames'
import { type Checksums, type HistoryHead, writeChecksums } from '#domain/dossier/checksums'

/** A PDF and its originals, as a file of checksums beside it tells them. */
export type ChecksumWish = {
  /** The folder of the PDF, and the PDF's name there. */
  readonly folder: string
  readonly pdf: { readonly name: string; readonly sha256: string }
  /** Null: the case is a lone file, without originals. */
  readonly caseFolder: string | null
  readonly originals: readonly { readonly sha256: string; readonly what: string }[]
  readonly heads: readonly HistoryHead[]
}

/**
 * The text beside a PDF. Originals are named by the way from the PDF's folder to theirs, nothing is copied; where there is no such
 * way (another drive), their hashes stand in comments.
 */
export function checksumText(wish: ChecksumWish): string {
  const { folder, pdf, caseFolder, heads } = wish
  const once = new Map(wish.originals.map((one) => [one.sha256, one] as const))
  const originals = [...once.values()]
  const way = caseFolder === null ? null : wayTo(folder, caseFolder)
  const known: Checksums = {
    files: [
      { sha256: pdf.sha256, path: pdf.name },
      ...(way === null
        ? []
        : originals.map(({ sha256 }) => ({ sha256, path: `${way}/${originalName(sha256)}` })))
    ],
    elsewhere: way === null ? originals : [],
    caseFolder: way,
    heads
  }
  return writeChecksums(known)
}

function wayTo(from: string, to: string): string | null {
  const way = relative(from, to)
  // Another drive gives back a whole path.
  if (isAbsolute(way)) return null
  return way === '' ? '.' : way.split(sep).join('/')
}
