import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import {
  entryKind,
  LARGEST_BUNDLE,
  largestOf,
  MANIFEST,
  MOST_ENTRIES
} from '#domain/bundle/entryNames'
import { type Edition, writeManifest } from '#domain/bundle/manifest'
import { writeChecked } from '../copying'
import type { FileSystem } from '../files'
import { needRoom, replaceBy } from '../replaceFile'
import { type Measured, measured, piecesOf, type Source } from './pieces'
import { ChangedMeanwhile } from './refusing'

/** Midnight of the first day a zip can tell, on whatever clock: the same entries give the same bytes. */
const NO_TIME = new Date(1980, 0, 1)
/** A plain file, readable by its owner. */
const MODE = 0o100600

export type Ready = { readonly source: Source; readonly measured: Measured }

/** How many bytes sources hold now, about. */
export async function weightOf(fs: FileSystem, sources: readonly Source[]): Promise<number> {
  let total = 0
  for (const source of sources)
    total += 'bytes' in source ? source.bytes.length : ((await fs.stat(source.path))?.size ?? 0)
  return total
}

/** Measures what goes into a bundle; `count` is told each byte read. */
export async function readyToPack(
  fs: FileSystem,
  sources: readonly Source[],
  count: (bytes: number) => void
): Promise<Ready[]> {
  const ready: Ready[] = []
  for (const source of sources) {
    const packing = entryKind(source.name, 'whole') !== 'original'
    ready.push({ source, measured: await measured(fs, source, packing, count) })
  }
  return ready
}

/** Whether a bundle of this would be refused where it is brought: what no reader takes is not written. */
export function isTooLarge(ready: readonly Ready[]): boolean {
  const total = ready.reduce((sum, { measured }) => sum + measured.bytes, 0)
  const oneIs = ready.some(({ measured: { name, bytes } }) => bytes > (largestOf(name) ?? 0))
  return (
    oneIs || ready.length >= MOST_ENTRIES || total > LARGEST_BUNDLE - (largestOf(MANIFEST) ?? 0)
  )
}

/**
 * Writes a bundle at `path`, whole or not at all: its manifest first, then its entries in their order. Every byte is hashed again on
 * its way, so that what the manifest says holds of what was written; `count` is told each, and may throw.
 */
export async function writeBundle(
  fs: FileSystem,
  path: string,
  what: { readonly edition: Edition; readonly caseId: string; readonly ready: readonly Ready[] },
  count: (bytes: number) => void
): Promise<void> {
  const entries = what.ready.map(({ measured: { name, bytes, sha256 } }) => ({
    name,
    bytes,
    sha256
  }))
  const manifest = Buffer.from(writeManifest(what.edition, what.caseId, entries))
  const total = entries.reduce((sum, { bytes }) => sum + bytes, manifest.length)
  await needRoom(fs, dirname(path), total)
  const pieces = await zipped(fs, manifest, what.ready, count)
  await replaceBy(fs, path, async (temp) => void (await writeChecked(fs, temp, pieces)))
}

async function zipped(
  fs: FileSystem,
  manifest: Buffer,
  ready: readonly Ready[],
  count: (bytes: number) => void
): Promise<AsyncIterable<Uint8Array>> {
  const { ZipFile } = await import('yazl')
  const zip = new ZipFile()
  const out = new PassThrough()
  const fail = (error: unknown) => out.destroy(error instanceof Error ? error : new Error())
  zip.on('error', fail)
  zip.outputStream.pipe(out)
  const plain = { mtime: NO_TIME, mode: MODE, forceDosTimestamp: true }
  zip.addBuffer(manifest, MANIFEST, { ...plain, compress: true })
  for (const { source, measured } of ready) {
    const options = { ...plain, compress: measured.packs, size: measured.bytes }
    zip.addReadStreamLazy(measured.name, options, (give) => {
      const stream = Readable.from(asMeasured(fs, source, measured, count), { objectMode: false })
      stream.once('error', fail)
      give(null, stream)
    })
  }
  zip.end()
  return out
}

async function* asMeasured(
  fs: FileSystem,
  source: Source,
  { bytes, sha256 }: Measured,
  count: (bytes: number) => void
) {
  const hash = createHash('sha256')
  for await (const piece of piecesOf(fs, source, bytes)) {
    count(piece.length)
    hash.update(piece)
    yield piece
  }
  if (hash.digest('hex') !== sha256) throw new ChangedMeanwhile()
}
