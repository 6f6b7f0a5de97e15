import { inflateSync } from 'node:zlib'
import { characters, stands, u8, u32 } from '#domain/evidence/bytes'

/** A PNG whose compressed rows PDF reads as they are. */
export type PlainPng = {
  readonly width: number
  readonly height: number
  readonly bits: number
  readonly colours: 1 | 3
  /** Three bytes a colour; null: colours are in the rows themselves. */
  readonly palette: Uint8Array | null
  readonly rows: Uint8Array
}

type Chunk = { readonly name: string; readonly data: Uint8Array }

/**
 * The rows and palette of a PNG, nothing else of it; `decode` where it has transparency or comes in passes, so that it has to
 * be decoded; null where it is cut or damaged.
 */
export function plainPng(bytes: Uint8Array): PlainPng | 'decode' | null {
  const chunks = chunksOf(bytes)
  if (chunks === null) return null
  const [head] = chunks
  const width = head === undefined ? null : u32(head.data, 0)
  const height = head === undefined ? null : u32(head.data, 4)
  if (head?.name !== 'IHDR' || width === null || height === null) return null
  const [bits, type, interlaced] = [u8(head.data, 8), u8(head.data, 9), u8(head.data, 12)]
  if (bits === null || type === null || width === 0 || height === 0) return null
  const isSeenThrough = type >= 4 || chunks.some(({ name }) => name === 'tRNS')
  const palette = chunks.find(({ name }) => name === 'PLTE')?.data ?? null
  if (type === 3 && palette === null) return null
  const colours = type === 2 ? 3 : 1
  const rows = Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data))
  const channels = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[type]
  // Another depth would make of a few bytes any number of them.
  if (channels === undefined || ![1, 2, 4, 8, 16].includes(bits)) return null
  if (interlaced === 0 && !isWhole(rows, height * (1 + Math.ceil((width * bits * channels) / 8))))
    return null
  if (isSeenThrough || interlaced !== 0 || bits === 16) return 'decode'
  return { width, height, bits, colours, palette: type === 3 ? palette : null, rows }
}

/** Rows that are short, or longer than the picture says, are those of a file that was cut or made to harm. */
function isWhole(rows: Uint8Array, expected: number): boolean {
  try {
    return inflateSync(rows, { maxOutputLength: expected + 1 }).length >= expected
  } catch {
    return false
  }
}

function chunksOf(bytes: Uint8Array): readonly Chunk[] | null {
  if (!stands(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return null
  const chunks: Chunk[] = []
  for (let at = 8; ; ) {
    const length = u32(bytes, at)
    if (length === null || at + 12 + length > bytes.length) return null
    const name = characters(bytes, at + 4, at + 8)
    if (name === 'IEND') return chunks
    chunks.push({ name, data: bytes.subarray(at + 8, at + 8 + length) })
    at += 12 + length
  }
}

/** The same picture without the words and places written beside it, for a decoder. */
export function withoutWords(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = u32(bytes, at) ?? 0
    const end = at + 12 + length
    if (!['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'].includes(characters(bytes, at + 4, at + 8)))
      kept.push(bytes.subarray(at, end))
    at = end
  }
  return Buffer.concat(kept)
}
