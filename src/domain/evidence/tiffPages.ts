import { u16, u32 } from './bytes'
import { isDrawable, MOST_DRAWN_PAGES, type PictureSize } from './limits'

/** A strip or a tile: where its bytes are, and the points of the page it holds. */
export type TiffPiece = {
  readonly at: number
  readonly length: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One page of a TIFF as its directory describes it (TIFF 6.0); nothing of it is decoded. */
export type TiffPage = PictureSize & {
  readonly bits: number
  readonly samples: number
  readonly compression: number
  readonly photometric: number
  readonly predictor: number
  /** T4Options. */
  readonly faxOptions: number
  readonly lowBitFirst: boolean
  /** 1 to 8, as in a JPEG. */
  readonly orientation: number
  /** How much higher than wide a point is: faxes have twice as many across as down. */
  readonly tall: number
  /** ExtraSamples: 1 and 2 are transparency, 0 is not said. */
  readonly extra: number
  readonly palette: readonly number[]
  readonly jpegTables: Uint8Array | null
  readonly pieces: readonly TiffPiece[]
}

export type TiffRead =
  | { readonly littleEndian: boolean; readonly pages: readonly TiffPage[] }
  | { readonly kind: 'unreadable' | 'unknown-coding' | 'too-many-pages' }
  | { readonly kind: 'too-many-pixels'; readonly size: PictureSize }

const MOST_ENTRIES = 1_000
const MOST_PIECES = 50_000
const UNREADABLE = { kind: 'unreadable' } as const

/**
 * The pages of a TIFF, in their order, but for thumbnails and masks. Refused whole where one of them cannot be shown: directories
 * that go in a circle, pieces that lie beyond the file or over one another, more points than are decoded, or codings scanners do not write.
 */
export function tiffPages(bytes: Uint8Array): TiffRead {
  const littleEndian = bytes[0] === 0x49
  const seen = new Set<number>()
  const pages: TiffPage[] = []
  let spent = 0
  for (let at = u32(bytes, 4, littleEndian); at !== 0; ) {
    if (at === null || seen.has(at)) return UNREADABLE
    seen.add(at)
    if (seen.size > 2 * MOST_DRAWN_PAGES) return { kind: 'too-many-pages' }
    const directory = new Directory(bytes, at, littleEndian)
    const { count } = directory
    if (count === null || count === 0 || count > MOST_ENTRIES) return UNREADABLE
    if (!directory.isAside()) {
      const page = pageOf(bytes, directory)
      if ('kind' in page) return page
      spent += page.pieces.reduce((sum, { length }) => sum + length, 0)
      if (spent > bytes.length) return UNREADABLE
      pages.push(page)
      if (pages.length > MOST_DRAWN_PAGES) return { kind: 'too-many-pages' }
    }
    at = u32(bytes, at + 2 + 12 * count, littleEndian)
  }
  return pages.length === 0 ? UNREADABLE : { littleEndian, pages }
}

/** Bytes of one value of each type of field. */
const WIDTHS: Readonly<Record<number, number>> = { 1: 1, 3: 2, 4: 4, 5: 8, 7: 1, 13: 4 }

class Directory {
  readonly count: number | null
  readonly #bytes: Uint8Array
  readonly #at: number
  readonly #little: boolean

  constructor(bytes: Uint8Array, at: number, little: boolean) {
    this.#bytes = bytes
    this.#at = at
    this.#little = little
    this.count = u16(bytes, at, little)
  }

  /** A smaller copy of another page, or a mask. */
  isAside(): boolean {
    return (this.number(254, 0) & 0b101) !== 0 || this.number(255, 1) === 2
  }

  number(tag: number, otherwise: number): number {
    return this.numbers(tag, 1)[0] ?? otherwise
  }

  /** The values of a field, `most` of them at most; none where it is absent or lies beyond the file. */
  numbers(tag: number, most: number): readonly number[] {
    const field = this.#field(tag)
    if (field === null) return []
    const values: number[] = []
    for (let one = 0; one < Math.min(field.count, most); one += 1) {
      const value = this.#value(field.at + one * field.width, field.width)
      if (value === null) return []
      values.push(value)
    }
    return values
  }

  /** The bytes of a field. */
  raw(tag: number): Uint8Array | null {
    const field = this.#field(tag)
    if (field === null || field.width !== 1) return null
    const raw = this.#bytes.subarray(field.at, field.at + field.count)
    return raw.length === field.count ? raw : null
  }

  #value(at: number, width: number): number | null {
    if (width === 1) return this.#bytes[at] ?? null
    if (width === 2) return u16(this.#bytes, at, this.#little)
    const whole = u32(this.#bytes, at, this.#little)
    if (width === 4 || whole === null) return whole
    const parts = u32(this.#bytes, at + 4, this.#little)
    return parts === null || parts === 0 ? null : whole / parts
  }

  #field(tag: number) {
    for (let entry = 0; entry < (this.count ?? 0); entry += 1) {
      const at = this.#at + 2 + 12 * entry
      if (u16(this.#bytes, at, this.#little) !== tag) continue
      const width = WIDTHS[u16(this.#bytes, at + 2, this.#little) ?? 0]
      const count = u32(this.#bytes, at + 4, this.#little)
      if (width === undefined || count === null) return null
      const far = count * width > 4
      const place = far ? u32(this.#bytes, at + 8, this.#little) : at + 8
      return place === null ? null : { at: place, count, width }
    }
    return null
  }
}

function pageOf(
  bytes: Uint8Array,
  directory: Directory
): TiffPage | Exclude<TiffRead, { pages: unknown }> {
  const size = { width: directory.number(256, 0), height: directory.number(257, 0) }
  if (size.width === 0 || size.height === 0) return UNREADABLE
  if (!isDrawable(size)) return { kind: 'too-many-pixels', size }
  const compression = directory.number(259, 1)
  const samples = directory.number(277, 1)
  const bits = directory.numbers(258, samples)
  const orientation = directory.number(274, 1)
  const pieces = piecesOf(bytes, directory, size)
  if (pieces === null) return UNREADABLE
  const page: TiffPage = {
    ...size,
    bits: bits[0] ?? 1,
    samples,
    compression,
    photometric: directory.number(262, compression >= 2 && compression <= 4 ? 0 : 1),
    predictor: directory.number(317, 1),
    faxOptions: directory.number(292, 0),
    lowBitFirst: directory.number(266, 1) === 2,
    orientation: orientation >= 1 && orientation <= 8 ? orientation : 1,
    tall: tallness(directory.number(282, 1), directory.number(283, 1)),
    extra: directory.number(338, 0),
    palette: directory.numbers(320, 3 * 256),
    jpegTables: directory.raw(347),
    pieces
  }
  const isApart = directory.number(284, 1) === 2 && samples > 1
  const isNumber = [1, 4].includes(directory.number(339, 1))
  const isEven = bits.every((one) => one === bits[0])
  return !isApart && isNumber && isEven ? page : { kind: 'unknown-coding' }
}

/** What is not much different from a square is one; what is very different is a mistake. */
function tallness(across: number, down: number): number {
  const tall = across / down
  return tall > 0.2 && tall < 5 && Math.abs(tall - 1) > 0.05 ? tall : 1
}

function piecesOf(
  bytes: Uint8Array,
  directory: Directory,
  { width, height }: PictureSize
): readonly TiffPiece[] | null {
  const tileWidth = directory.number(322, 0)
  const isTiled = tileWidth > 0
  const across = isTiled ? tileWidth : width
  const down = isTiled ? directory.number(323, 0) : Math.min(directory.number(278, height), height)
  if (across === 0 || down === 0 || !isDrawable({ width: across, height: down })) return null
  const columns = Math.ceil(width / across)
  const count = columns * Math.ceil(height / down)
  if (count > MOST_PIECES) return null
  const places = directory.numbers(isTiled ? 324 : 273, count)
  const lengths = directory.numbers(isTiled ? 325 : 279, count)
  if (places.length < count) return null
  const pieces: TiffPiece[] = []
  for (const [index, at] of places.entries()) {
    // Some old writers leave the length of a single strip out.
    const length = lengths[index] ?? (count === 1 ? bytes.length - at : 0)
    if (length <= 0 || at + length > bytes.length) return null
    const y = Math.floor(index / columns) * down
    pieces.push({
      at,
      length,
      x: (index % columns) * across,
      y,
      width: across,
      height: isTiled ? down : Math.min(down, height - y)
    })
  }
  return pieces
}
