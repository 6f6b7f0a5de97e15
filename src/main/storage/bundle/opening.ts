import type { Entry, ZipFile } from 'yauzl'
import { largestOf, MANIFEST, MOST_ENTRIES } from '#domain/bundle/entryNames'
import { type Manifest, readManifest, whyNotTold } from '#domain/bundle/manifest'
import {
  type Extent,
  overlapping,
  type PackedEntry,
  whyNotUnpacked
} from '#domain/bundle/packedEntries'
import { ofSource, SourceError } from '../copying'
import { codeOf, type FileSystem } from '../files'
import { Refused, refuse } from './refusing'
import { nameOf, type OpenBundle, unpackedPieces } from './unpacking'

/** The first bytes of a zip: that of its first entry, or the end of an empty one. */
const SIGNATURES = ['PK\u0003\u0004', 'PK\u0005\u0006']

/**
 * Opens a bundle and looks at its directory and its manifest; nothing is unpacked, nothing written. Rejects with `Refused`, or with
 * `SourceError`. The caller closes `zip`.
 */
export async function openBundle(fs: FileSystem, path: string): Promise<OpenBundle> {
  const { openPromise } = await import('yauzl')
  await ofSource(() => looksLikeZip(fs, path))
  // Names are read by us, from their bytes: a name that is refused can then be told.
  const zip = await openPromise(path, { autoClose: false, decodeStrings: false }).catch(cutShort)
  try {
    if (zip.entryCount > MOST_ENTRIES) throw refuse('too-many-entries')
    const found: Entry[] = []
    for await (const entry of directory(zip)) found.push(entry)
    const why = whyNotUnpacked(found.map(packedEntry), zip.fileSize)
    if (why !== null) throw new Refused(why)
    const extents: Extent[] = []
    for (const entry of found) extents.push(await extentOf(zip, entry))
    const shared = overlapping(extents)
    if (shared !== null) throw new Refused(shared)
    const manifest = await manifestOf(zip, found)
    const told = found.map((entry) => ({
      name: nameOf(entry) ?? '',
      bytes: entry.uncompressedSize
    }))
    const differs = whyNotTold(manifest, told)
    if (differs !== null) throw new Refused(differs)
    const byName = new Map(found.map((entry) => [nameOf(entry), entry]))
    const entries = manifest.entries.flatMap(({ name }) => byName.get(name) ?? [])
    return { zip, manifest, entries }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function looksLikeZip(fs: FileSystem, path: string): Promise<void> {
  const file = await fs.openToRead(path)
  try {
    const head = new Uint8Array(4)
    await file.read(head)
    if (!SIGNATURES.includes(String.fromCharCode(...head))) throw refuse('not-a-bundle')
  } finally {
    await file.close()
  }
}

/** Whatever yauzl cannot make sense of has no end, or not the one it was written with. */
function cutShort(error: unknown): never {
  if (codeOf(error) !== null) throw new SourceError('unreadable')
  throw refuse('cut-short')
}

async function* directory(zip: ZipFile): AsyncGenerator<Entry, void> {
  try {
    yield* zip.eachEntry()
  } catch (error) {
    const said = error instanceof Error ? error.message : ''
    if (said.includes('size mismatch')) throw refuse('wrong-size')
    if (said.includes('encryption')) throw refuse('encrypted')
    cutShort(error)
  }
}

function packedEntry(entry: Entry): PackedEntry {
  return {
    name: nameOf(entry),
    bytes: entry.uncompressedSize,
    packed: entry.compressedSize,
    fileType: (entry.externalFileAttributes >>> 16) & 0o170000,
    encrypted: entry.isEncrypted(),
    plainMethod: entry.compressionMethod === 0 || entry.compressionMethod === 8
  }
}

async function extentOf(zip: ZipFile, entry: Entry): Promise<Extent> {
  const name = nameOf(entry)
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
    const from = entry.relativeOffsetOfLocalHeader
    return { name, from, to: fileDataStart + entry.compressedSize }
  } catch (error) {
    if (codeOf(error) !== null) throw new SourceError('unreadable')
    // It says to lie where there is no entry, or beyond the end.
    throw refuse('overlap', name)
  }
}

async function manifestOf(zip: ZipFile, entries: readonly Entry[]): Promise<Manifest> {
  const entry = entries.find((one) => nameOf(one) === MANIFEST)
  if (entry === undefined || entry.uncompressedSize > (largestOf(MANIFEST) ?? 0))
    throw refuse('not-a-bundle')
  const pieces: Uint8Array[] = []
  for await (const piece of unpackedPieces(zip, entry, MANIFEST)) pieces.push(piece)
  const manifest = readManifest(Buffer.concat(pieces).toString('utf8'))
  if (!manifest.ok) throw new Refused(manifest.failure)
  return manifest.value
}
