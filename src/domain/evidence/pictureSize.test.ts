import { describe, expect, test } from 'vitest'
import { heic, jpeg, pdf, png, tiff, webp } from './files.test-support'
import type { FileType } from './fileType'
import { isDrawable } from './limits'
import { pictureSize } from './pictureSize'

const made: readonly (readonly [FileType, (width: number, height: number) => Uint8Array])[] = [
  ['jpeg', jpeg],
  ['png', png],
  ['webp', webp],
  ['heic', heic],
  ['tiff', tiff]
]

describe('the size of a picture is read before anything is decoded', () => {
  test.each(made)('in a %s', (type, make) => {
    expect(pictureSize(type, make(1170, 2532))).toEqual({ width: 1170, height: 2532 })
  })

  test.each(made)('but not in a %s that is cut before it says it', (type, make) => {
    const whole = make(1170, 2532)
    const cuts = Array.from(whole, (_, at) => pictureSize(type, whole.slice(0, at)))
    expect(cuts[0]).toBeNull()
    for (const cut of cuts)
      if (cut !== null && type !== 'heic') expect(cut).toEqual({ width: 1170, height: 2532 })
  })

  test('a PDF and a picture of no size have none', () => {
    expect(pictureSize('pdf', pdf())).toBeNull()
    expect(pictureSize('png', png(0, 10))).toBeNull()
  })

  test('a block of a JPEG that points before itself ends the reading', () => {
    const looping = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xe0, 0, 0])
    expect(pictureSize('jpeg', looping)).toBeNull()
  })
})

describe('a picture is drawn', () => {
  test('up to fifty million pixels, when its size is known', () => {
    expect(isDrawable({ width: 10_000, height: 5_000 })).toBe(true)
    expect(isDrawable({ width: 10_001, height: 5_000 })).toBe(false)
    expect(isDrawable(pictureSize('png', png(50_000, 50_000)))).toBe(false)
    expect(isDrawable(null)).toBe(false)
  })
})
