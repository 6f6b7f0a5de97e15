import { dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { isNamedBy } from '#domain/bundle/entryNames'
import type { Manifest } from '#domain/bundle/manifest'
import type { Follow } from '#usecases/ports'
import { SourceError, writePieces } from '../copying'
import { codeOf, type FileSystem, makeFolders } from '../files'
import { needRoom } from '../replaceFile'
import { counter } from './following'
import { refuse } from './refusing'

/** A bundle whose directory and manifest are sound. */
export type OpenBundle = {
  readonly zip: ZipFile
  readonly manifest: Manifest
  /** In the order of the manifest. */
  readonly entries: readonly Entry[]
}

/** The name of an entry as it stands in the zip; null: its bytes are no UTF-8. */
export function nameOf(entry: Entry): string | null {
  const name = entry.fileNameRaw.toString('utf8')
  return Buffer.from(name, 'utf8').equals(entry.fileNameRaw) ? name : null
}

/**
 * The bytes of an entry, unpacked, checked against the size and the checksum its directory gives. yauzl stops where there are more than
 * were told, and looks at no checksum.
 */
export async function* unpackedPieces(
  zip: ZipFile,
  entry: Entry,
  name: string
): AsyncGenerator<Uint8Array, void> {
  let sum = 0
  try {
    const stream = await zip.openReadStreamPromise(entry)
    for await (const piece of stream) {
      sum = crc32(piece, sum)
      yield piece
    }
  } catch (error) {
    const code = codeOf(error)
    // zlib's own errors have codes too.
    if (code !== null && !code.startsWith('Z_')) throw new SourceError('unreadable')
    throw refuse('wrong-size', name)
  }
  if (sum !== entry.crc32) throw refuse('wrong-checksum', name)
}

/**
 * Unpacks an open bundle into a folder that is there and empty, each file flushed. Nothing is written anywhere else: every name is one of
 * a few shapes. Rejects with `Refused`, with `SourceError`, with `Cancelled`, or with the error of the disk written to.
 */
export async function unpackInto(
  fs: FileSystem,
  { zip, manifest, entries }: OpenBundle,
  folder: string,
  follow: Follow
): Promise<void> {
  const total = manifest.entries.reduce((sum, { bytes }) => sum + bytes, 0)
  await needRoom(fs, folder, total)
  const count = counter(follow, total)
  const told = new Map(manifest.entries.map((entry) => [entry.name, entry.sha256]))
  const folders = new Set<string>()
  for (const entry of entries) {
    const name = nameOf(entry) ?? ''
    const path = join(folder, name)
    if (!folders.has(dirname(path))) await makeFolders(fs, dirname(path))
    folders.add(dirname(path))
    const hash = await writePieces(fs, path, counted(unpackedPieces(zip, entry, name), count))
    if (hash !== told.get(name) || !isNamedBy(name, hash)) throw refuse('altered', name)
  }
  for (const made of folders) await fs.syncFolder(made)
}

async function* counted(
  pieces: AsyncIterable<Uint8Array>,
  count: (bytes: number) => void
): AsyncGenerator<Uint8Array, void> {
  for await (const piece of pieces) {
    count(piece.length)
    yield piece
  }
}
