import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type TiffRead, tiffPages } from '#domain/evidence/tiffPages'
import { tiffPdf, uprightPlace } from './tiffPdf'

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, 'samples', `${name}.tif`)))

function pagesOf(read: TiffRead) {
  if ('kind' in read) throw new Error(read.kind)
  return read
}

const [WIDTH, HEIGHT] = [64, 40]
const isInk = (x: number, y: number): boolean => x < 16 || (y >= 30 && x < 48) || (x >= 56 && y < 8)
/** Points a reader may shade: those beside an edge of the drawing or of the page. */
const isEdge = (x: number, y: number): boolean =>
  [-2, -1, 0, 1, 2].some((dx) =>
    [-2, -1, 0, 1, 2].some(
      (dy) =>
        x + dx < 0 ||
        x + dx >= WIDTH ||
        y + dy < 0 ||
        y + dy >= HEIGHT ||
        isInk(x + dx, y + dy) !== isInk(x, y)
    )
  )

type Colour = readonly [number, number, number]
type Drawn = { readonly width: number; readonly height: number; at(x: number, y: number): Colour }

/** The first page as another reader of PDF draws it, point for point. */
function drawn(pdf: Uint8Array): Drawn {
  const folder = mkdtempSync(join(tmpdir(), 'doleances-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'told.pdf'), pdf)
  execFileSync('pdftoppm', ['-r', '72', '-singlefile', 'told.pdf', 'page'], { cwd: folder })
  const bytes = readFileSync(join(folder, 'page.ppm'))
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40))
  const [width, start] = [Number(header?.[1]), header?.[0].length ?? 0]
  return {
    width,
    height: Number(header?.[2]),
    at: (x, y) => {
      const place = start + 3 * (y * width + x)
      return [bytes[place] ?? -1, bytes[place + 1] ?? -1, bytes[place + 2] ?? -1]
    }
  }
}

function told(bytes: Uint8Array): Uint8Array {
  const { pages, littleEndian } = pagesOf(tiffPages(bytes))
  const pdf = tiffPdf(bytes, pages, littleEndian)
  if (pdf === null) throw new Error('a coding that is not known')
  return pdf
}

const grey = (value: number): Colour => [value, value, value]
const BLACK_ON_WHITE = [grey(0), grey(255)] as const
const GREYS = [grey(40), grey(220)] as const
const COLOURS = [
  [200, 40, 40],
  [240, 230, 120]
] as const
/** Half of each colour, on white. */
const THROUGH = COLOURS.map((colour) => colour.map((value) => (value + 255) / 2))

describe('the points of a TIFF are those that were drawn', () => {
  test.each([
    ['g4-white', BLACK_ON_WHITE],
    ['g4-lsb', BLACK_ON_WHITE],
    ['min-black', BLACK_ON_WHITE],
    ['g3-white', BLACK_ON_WHITE],
    ['g3-2d', BLACK_ON_WHITE],
    ['fax-rows', BLACK_ON_WHITE],
    ['packbits-big', BLACK_ON_WHITE],
    ['plain-ink', BLACK_ON_WHITE],
    ['plain-white', BLACK_ON_WHITE],
    ['lzw-grey-big', GREYS],
    ['jpeg-grey', GREYS],
    ['lzw-differences', COLOURS],
    ['deflate', COLOURS],
    ['jpeg', COLOURS],
    ['jpeg-rgb', COLOURS],
    ['tiles', COLOURS],
    ['palette', COLOURS],
    ['alpha', THROUGH]
  ] as const)('%s', (name, [ink, paper]) => {
    const page = drawn(told(sample(name)))
    expect([page.width, page.height]).toEqual([WIDTH, HEIGHT])
    const wrong: string[] = []
    for (let y = 0; y < HEIGHT; y += 1)
      for (let x = 0; x < WIDTH; x += 1) {
        if (isEdge(x, y)) continue
        const wanted = (isInk(x, y) ? ink : paper) ?? []
        const found = page.at(x, y)
        if (found.some((value, channel) => Math.abs(value - (wanted[channel] ?? 0)) > 6))
          wrong.push(`${x},${y}: ${found.join(' ')}`)
      }
    expect(wrong).toEqual([])
  })
})

test('a page is upright, however it was put in the scanner', () => {
  const turned = (orientation: number) => {
    const { pages, littleEndian } = pagesOf(tiffPages(sample('g4-white')))
    const pdf = tiffPdf(
      sample('g4-white'),
      pages.map((page) => ({ ...page, orientation })),
      littleEndian
    )
    return drawn(pdf ?? new Uint8Array())
  }
  // Where the corner of ink at the top right of the drawing, and the paper at the bottom right, come to lie.
  const [first] = pagesOf(tiffPages(sample('g4-white'))).pages
  if (first === undefined) throw new Error('there is a page')
  const right = WIDTH - 4
  const low = HEIGHT - 5
  const places = {
    1: [right, 4, right, low],
    2: [3, 4, 3, low],
    3: [3, HEIGHT - 5, 3, 4],
    4: [right, HEIGHT - 5, right, 4],
    5: [4, right, low, right],
    6: [HEIGHT - 5, right, 4, right],
    7: [HEIGHT - 5, 3, 4, 3],
    8: [4, 3, low, 3]
  } as const
  for (const [orientation, [inkX, inkY, paperX, paperY]] of Object.entries(places)) {
    const page = turned(Number(orientation))
    const across = Number(orientation) >= 5 ? HEIGHT : WIDTH
    expect([orientation, page.width]).toEqual([orientation, across])
    expect(
      uprightPlace({ ...first, orientation: Number(orientation) }, { x: right, y: 4 })
    ).toEqual({
      x: inkX,
      y: inkY
    })
    expect([orientation, page.at(inkX, inkY)]).toEqual([orientation, grey(0)])
    expect([orientation, page.at(paperX, paperY)]).toEqual([orientation, grey(255)])
  }
})

test('every page of a scan is there, in its order', () => {
  const pdf = told(sample('three-pages'))
  const folder = mkdtempSync(join(tmpdir(), 'doleances-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'told.pdf'), pdf)
  const said = execFileSync('pdfinfo', ['-l', '3', 'told.pdf'], { cwd: folder, encoding: 'utf8' })
  expect(said).toMatch(/Pages: +3/)
  expect(said.match(/\d+ x \d+/g)).toEqual(['827 x 1169', '827 x 1169', '414 x 585'])
})

describe('what cannot be decoded whole is refused', () => {
  const wrong = (name: string, change: (page: Record<string, unknown>) => object) => {
    const bytes = sample(name)
    const { pages, littleEndian } = pagesOf(tiffPages(bytes))
    return () =>
      tiffPdf(
        bytes,
        pages.map((page) => ({ ...page, ...change(page) })),
        littleEndian
      )
  }
  test('codings no scanner writes', () => {
    for (const compression of [6, 32_766, 34_712, 50_000])
      expect(wrong('plain-ink', () => ({ compression }))()).toBeNull()
    expect(wrong('deflate', () => ({ predictor: 3 }))()).toBeNull()
    expect(wrong('deflate', () => ({ photometric: 8 }))()).toBeNull()
    expect(wrong('palette', () => ({ palette: [0, 1, 2] }))()).toBeNull()
    expect(wrong('g4-white', () => ({ bits: 8 }))()).toBeNull()
  })
  test('rows that are not all in their strip', () => {
    expect(wrong('plain-ink', () => ({ samples: 3, photometric: 2, bits: 8 }))).toThrow()
    expect(wrong('packbits-big', () => ({ samples: 3, photometric: 2, bits: 8 }))).toThrow()
    expect(wrong('g4-white', () => ({ compression: 7, bits: 8 }))).toThrow()
  })
})
