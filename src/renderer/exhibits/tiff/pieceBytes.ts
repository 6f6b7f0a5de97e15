import type { TiffPage, TiffPiece } from '#domain/evidence/tiffPages'

const FLIPPED = Uint8Array.from({ length: 256 }, (_, byte) => {
  let turned = 0
  for (let bit = 0; bit < 8; bit += 1) if ((byte & (1 << bit)) !== 0) turned |= 0x80 >> bit
  return turned
})

/**
 * The bytes of a piece as the filters of a PDF take them; null where they do not hold what the page says. `littleEndian`: how the
 * file writes its numbers.
 */
export function pieceBytes(
  file: Uint8Array,
  page: TiffPage,
  piece: TiffPiece,
  littleEndian: boolean
): Uint8Array | null {
  const raw = file.subarray(piece.at, piece.at + piece.length)
  if (page.compression === 7) return withTables(raw, page.jpegTables)
  const bytes = page.lowBitFirst ? raw.map((byte) => FLIPPED[byte] ?? 0) : raw
  const wanted = Math.ceil((piece.width * page.samples * page.bits) / 8) * piece.height
  if (page.compression === 32_773) return packed(bytes, wanted)
  if (page.compression !== 1) return bytes
  if (bytes.length < wanted) return null
  const whole = bytes.subarray(0, wanted)
  return page.bits === 16 && littleEndian ? swapped(whole) : whole
}

/** A JPEG stands in a TIFF without its tables, which the pages share. */
function withTables(bytes: Uint8Array, tables: Uint8Array | null): Uint8Array | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  if (tables === null) return bytes
  const shared = tables.subarray(2, tables.length - 2)
  const joined = new Uint8Array(shared.length + bytes.length)
  joined.set([0xff, 0xd8])
  joined.set(shared, 2)
  joined.set(bytes.subarray(2), 2 + shared.length)
  return joined
}

/** PackBits lets a 128 pass as nothing; for a PDF it is the end. What goes on after the last row is left out. */
function packed(bytes: Uint8Array, wanted: number): Uint8Array | null {
  const kept = new Uint8Array(bytes.length + 1)
  let [at, to, made] = [0, 0, 0]
  while (made < wanted) {
    const head = bytes[at]
    if (head === undefined) return null
    const length = head === 128 ? 1 : head < 128 ? head + 2 : 2
    if (head !== 128) {
      const run = bytes.subarray(at, at + length)
      if (run.length < length) return null
      kept.set(run, to)
      to += length
      made += head < 128 ? head + 1 : 257 - head
    }
    at += length
  }
  kept[to] = 128
  return kept.subarray(0, to + 1)
}

function swapped(bytes: Uint8Array): Uint8Array {
  const turned = new Uint8Array(bytes.length)
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    turned[at] = bytes[at + 1] ?? 0
    turned[at + 1] = bytes[at] ?? 0
  }
  return turned
}
