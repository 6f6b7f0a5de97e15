import type { TiffPage } from '#domain/evidence/tiffPages'
import { type Coding, codingOf, TINT } from './coding'
import { pieceBytes } from './pieceBytes'

/**
 * A TIFF told as a PDF, so that pdf.js decodes it: both know the same codings (fax, LZW, deflate, packed rows, JPEG). One point
 * of the picture is one unit of its page: drawn at that size, no seam shows between strips. Null: a coding no scanner writes;
 * throws where the bytes do not hold what the pages say. Only to be drawn from: nothing but pixels of it is kept.
 */
export function tiffPdf(
  file: Uint8Array,
  pages: readonly TiffPage[],
  littleEndian: boolean
): Uint8Array | null {
  const written = new PdfWriting()
  const kids: number[] = []
  for (const page of pages) {
    const coding = codingOf(page, littleEndian)
    if (coding === null) return null
    kids.push(written.object(pageEntries(written, file, page, coding, littleEndian)))
  }
  return written.end(kids)
}

/** The size of a page once it is upright. */
export function uprightSize({ width, height, orientation }: TiffPage) {
  return orientation >= 5 ? { width: height, height: width } : { width, height }
}

/** Where a point of the file lies on the upright page. */
export function uprightPlace(page: TiffPage, { x, y }: { readonly x: number; readonly y: number }) {
  const [right, low] = [page.width - 1 - x, page.height - 1 - y]
  switch (page.orientation) {
    case 2:
      return { x: right, y }
    case 3:
      return { x: right, y: low }
    case 4:
      return { x, y: low }
    case 5:
      return { x: y, y: x }
    case 6:
      return { x: low, y: x }
    case 7:
      return { x: low, y: right }
    case 8:
      return { x: y, y: right }
    default:
      return { x, y }
  }
}

function pageEntries(
  written: PdfWriting,
  file: Uint8Array,
  page: TiffPage,
  coding: Coding,
  littleEndian: boolean
): string {
  const { width, height } = uprightSize(page)
  const { tint } = coding
  const domain = (count: number) => '0 1 '.repeat(count)
  const space =
    tint === null
      ? coding.space
      : coding.space.replace(
          TINT,
          `${written.object(
            `/FunctionType 4 /Domain [${domain(tint.inputs)}] /Range [${domain(tint.outputs)}]`,
            new TextEncoder().encode(tint.program)
          )} 0 R`
        )
  const spaceAt = written.value(space)
  const drawn = page.pieces.map((piece) => {
    const bytes = pieceBytes(file, page, piece, littleEndian)
    if (bytes === null) throw new Error('a strip does not hold its rows')
    const entries = `/Type /XObject /Subtype /Image /ColorSpace ${spaceAt} 0 R ${coding.entries(piece.width, piece.height)}`
    const at = written.object(entries, bytes)
    const bottom = page.height - piece.y - piece.height
    return {
      at,
      draw: `q ${piece.width} 0 0 ${piece.height} ${piece.x} ${bottom} cm /P${at} Do Q\n`
    }
  })
  const content = `${turning(page)} cm\n${drawn.map(({ draw }) => draw).join('')}`
  const contentAt = written.object('', new TextEncoder().encode(content))
  const named = drawn.map(({ at }) => `/P${at} ${at} 0 R`).join(' ')
  return `/Type /Page /Parent ${PAGES} 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${contentAt} 0 R /Resources << /XObject << ${named} >> >>`
}

/** From the points as they stand in the file to the page as it is read. */
function turning({ width, height, orientation }: TiffPage): string {
  const turns: Readonly<Record<number, readonly number[]>> = {
    2: [-1, 0, 0, 1, width, 0],
    3: [-1, 0, 0, -1, width, height],
    4: [1, 0, 0, -1, 0, height],
    5: [0, -1, -1, 0, height, width],
    6: [0, -1, 1, 0, 0, width],
    7: [0, 1, 1, 0, 0, 0],
    8: [0, 1, -1, 0, height, 0]
  }
  return (turns[orientation] ?? [1, 0, 0, 1, 0, 0]).join(' ')
}

const CATALOG = 1
const PAGES = 2

/** The objects of a PDF on their way into its bytes. */
class PdfWriting {
  readonly #parts: Uint8Array[] = []
  readonly #places = new Map<number, number>()
  #length = 0
  #last = PAGES

  constructor() {
    this.#add('%PDF-1.7\n')
  }

  /** A dictionary of these entries, with its stream; gives its number. */
  object(entries: string, stream: Uint8Array | null = null): number {
    this.#last += 1
    this.#begin(this.#last)
    if (stream === null) this.#add(`<< ${entries} >>\nendobj\n`)
    else {
      this.#add(`<< ${entries} /Length ${stream.length} >>\nstream\n`)
      this.#add(stream)
      this.#add('\nendstream\nendobj\n')
    }
    return this.#last
  }

  /** Any other value. */
  value(text: string): number {
    this.#last += 1
    this.#begin(this.#last)
    this.#add(`${text}\nendobj\n`)
    return this.#last
  }

  end(kids: readonly number[]): Uint8Array {
    this.#begin(CATALOG)
    this.#add(`<< /Type /Catalog /Pages ${PAGES} 0 R >>\nendobj\n`)
    this.#begin(PAGES)
    const named = kids.map((kid) => `${kid} 0 R`).join(' ')
    this.#add(`<< /Type /Pages /Count ${kids.length} /Kids [${named}] >>\nendobj\n`)
    const start = this.#length
    const rows = Array.from({ length: this.#last }, (_, at) =>
      `${this.#places.get(at + 1) ?? 0}`.padStart(10, '0').concat(' 00000 n \n')
    )
    this.#add(`xref\n0 ${this.#last + 1}\n0000000000 65535 f \n${rows.join('')}`)
    this.#add(`trailer << /Size ${this.#last + 1} /Root ${CATALOG} 0 R >>\n`)
    this.#add(`startxref\n${start}\n%%EOF\n`)
    const whole = new Uint8Array(this.#length)
    let at = 0
    for (const part of this.#parts) {
      whole.set(part, at)
      at += part.length
    }
    return whole
  }

  #begin(object: number): void {
    this.#places.set(object, this.#length)
    this.#add(`${object} 0 obj\n`)
  }

  #add(what: string | Uint8Array): void {
    const bytes = typeof what === 'string' ? new TextEncoder().encode(what) : what
    this.#parts.push(bytes)
    this.#length += bytes.length
  }
}
