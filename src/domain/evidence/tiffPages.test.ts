import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bytesOf } from './files.test-support'
import { MOST_DRAWN_PAGES } from './limits'
import { tiffPages } from './tiffPages'

type Fields = Readonly<Record<number, number>>
const HEADER = 8
const long = (value: number): number[] => [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff)

/** A page of 16 × 4 points, one bit each: eight bytes in one strip, which stand right behind the header. */
const PLAIN: Fields = { 256: 16, 257: 4, 259: 1, 262: 1, 273: HEADER, 278: 4, 279: 8 }
const STRIP = long(0xffff0000).concat(long(0xffff))

/** A TIFF of such directories, each leading to the next, the last to `then`. */
function tiffOf(pages: readonly Fields[], then = 0): Uint8Array {
  const start = HEADER + STRIP.length
  const sizeOf = (page: Fields) => 2 + 12 * Object.keys(page).length + 4
  const places = pages.map((_, at) =>
    pages.slice(0, at).reduce((sum, one) => sum + sizeOf(one), start)
  )
  const directories = pages.flatMap((page, at) => {
    const fields = Object.entries(page)
    return [
      ...[fields.length, 0],
      ...fields.flatMap(([tag, value]) => [
        Number(tag) & 0xff,
        Number(tag) >> 8,
        4,
        0,
        ...long(1),
        ...long(value)
      ]),
      ...long(places[at + 1] ?? then)
    ]
  })
  return bytesOf('II*\0', long(places[0] ?? 0), STRIP, directories)
}

const kindOf = (bytes: Uint8Array) => {
  const read = tiffPages(bytes)
  return 'kind' in read ? read.kind : read.pages.length
}

test('the pages of a TIFF are read in their order, without thumbnails and masks', () => {
  const read = tiffPages(
    tiffOf(
      [PLAIN, { ...PLAIN, 254: 1 }, { ...PLAIN, 274: 6 }].map((page) => ({
        ...page,
        279: 2,
        278: 1,
        257: 1
      }))
    )
  )
  if ('kind' in read) throw new Error(read.kind)
  expect(read.pages.map(({ orientation }) => orientation)).toEqual([1, 6])
  expect(read.pages[0]).toMatchObject({
    width: 16,
    height: 1,
    bits: 1,
    samples: 1,
    pieces: [{ at: HEADER, length: 2, x: 0, y: 0, width: 16, height: 1 }]
  })
})

describe('a TIFF that would mislead its reader is refused before anything is decoded', () => {
  test.each<readonly [string, Uint8Array, string]>([
    [
      'directories that go in a circle',
      tiffOf([{ ...PLAIN, 279: 1 }], HEADER + STRIP.length),
      'unreadable'
    ],
    ['a directory beyond the file', tiffOf([PLAIN], 1_000_000), 'unreadable'],
    ['a strip beyond the file', tiffOf([{ ...PLAIN, 273: 1_000 }]), 'unreadable'],
    ['a strip longer than the file', tiffOf([{ ...PLAIN, 279: 0xffffffff }]), 'unreadable'],
    ['fewer strips than the page needs', tiffOf([{ ...PLAIN, 278: 1 }]), 'unreadable'],
    [
      'more strips than a page has',
      tiffOf([{ ...PLAIN, 256: 1, 257: 50_000_000, 278: 1 }]),
      'unreadable'
    ],
    [
      'many pages out of the same bytes',
      tiffOf(Array.from({ length: 40 }, () => ({ ...PLAIN, 279: 2_000, 273: HEADER }))),
      'unreadable'
    ],
    ['a page of no width', tiffOf([{ ...PLAIN, 256: 0 }]), 'unreadable'],
    ['no page but thumbnails', tiffOf([{ ...PLAIN, 254: 1 }]), 'unreadable'],
    [
      'a page of 50,000 × 50,000 points',
      tiffOf([{ ...PLAIN, 256: 50_000, 257: 50_000 }]),
      'too-many-pixels'
    ],
    [
      'one such page behind a sound one',
      tiffOf([
        { ...PLAIN, 279: 1 },
        { ...PLAIN, 256: 50_000, 257: 50_000 }
      ]),
      'too-many-pixels'
    ],
    [
      'more pages than are printed',
      tiffOf(Array.from({ length: MOST_DRAWN_PAGES + 1 }, () => PLAIN)),
      'too-many-pages'
    ],
    ['colours that stand apart', tiffOf([{ ...PLAIN, 277: 3, 284: 2 }]), 'unknown-coding'],
    ['numbers with a fraction', tiffOf([{ ...PLAIN, 339: 3 }]), 'unknown-coding'],
    ['nothing but a header', bytesOf('II*\0', long(0)), 'unreadable']
  ])('%s', (_, bytes, why) => {
    expect(kindOf(bytes)).toBe(why)
  })

  test('whatever its bytes are, it is read to its end', () => {
    const sound = tiffOf([PLAIN, { ...PLAIN, 279: 1 }])
    const change = fc.tuple(fc.nat(sound.length - 1), fc.nat(255))
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), fc.nat(sound.length), (changes, length) => {
        const bytes = sound.slice()
        for (const [at, byte] of changes) bytes[at] = byte
        const read = tiffPages(bytes.subarray(0, length))
        if ('kind' in read) return
        for (const { pieces } of read.pages)
          for (const { at, length: weight } of pieces)
            expect(at + weight).toBeLessThanOrEqual(length)
      })
    )
  })
})

test('a point of a fax is higher than wide', () => {
  const read = tiffPages(tiffOf([{ ...PLAIN, 282: 0, 283: 0 }]))
  expect('kind' in read ? read.kind : read.pages[0]?.tall).toBe(1)
})
