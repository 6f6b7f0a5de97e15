import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { createDeflateRaw } from 'node:zlib'
import type { FileSystem } from '../files'

const PIECE = 256 * 1024
/** Packed more than this many times smaller, an entry is stored as it is: a reader may take it for a bomb. */
const MOST_SQUEEZED = 50

/** What goes into a bundle: bytes held, or a file of the case as it is now. */
export type Source = { readonly name: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly path: string }
)

export type Measured = {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  readonly packs: boolean
}

/** The bytes of a source, piece by piece, and no more than `most` of them: a history may grow meanwhile. */
export async function* piecesOf(
  fs: FileSystem,
  source: Source,
  most = Number.POSITIVE_INFINITY
): AsyncGenerator<Uint8Array, void> {
  if ('bytes' in source) {
    for (let from = 0; from < source.bytes.length; from += PIECE)
      yield source.bytes.subarray(from, from + PIECE)
    return
  }
  const file = await fs.openToRead(source.path)
  try {
    for (let left = most; left > 0; ) {
      // A new one each time: who takes a piece may hold it for a while.
      const piece = new Uint8Array(Math.min(PIECE, left))
      const read = await file.read(piece)
      if (read === 0) return
      left -= read
      yield piece.subarray(0, read)
    }
  } finally {
    await file.close()
  }
}

/** Reads a source once for its size and its hash, and tries how small it packs; originals are mostly packed already. */
export async function measured(
  fs: FileSystem,
  source: Source,
  packing: boolean,
  count: (bytes: number) => void
): Promise<Measured> {
  const hash = createHash('sha256')
  let bytes = 0
  async function* counted() {
    for await (const piece of piecesOf(fs, source)) {
      count(piece.length)
      hash.update(piece)
      bytes += piece.length
      yield piece
    }
  }
  let packed = 0
  if (packing) {
    const squeezed = Readable.from(counted(), { objectMode: false }).compose(createDeflateRaw())
    for await (const piece of squeezed) packed += piece.length
  } else for await (const _piece of counted());
  const packs = packed > 0 && bytes <= MOST_SQUEEZED * packed
  return { name: source.name, bytes, sha256: hash.digest('hex'), packs }
}
