import { spawnSync } from 'node:child_process'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { mm } from '../geometry'
import { bound, first, insideOf } from './bound.test-support'
import { png, SECRET } from './files.test-support'
import { CORNERS, PLACE, phoneJpeg } from './phoneJpeg.test-support'

/** Dots to a point. */
const FINE = 4

/** The greys of the corners of the picture on the first page, as another reader draws them, in reading order. */
async function cornersSeen(bytes: Uint8Array): Promise<readonly number[]> {
  const [page] = (await PDFDocument.load(bytes)).getPages()
  const { width = 0, height = 0 } = page?.getSize() ?? {}
  const lies = width > height
  const { stdout } = spawnSync('pdftoppm', ['-gray', '-r', `${72 * FINE}`, '-'], {
    input: bytes,
    maxBuffer: 1e9
  })
  const [head = '', across = '0'] =
    /^P5\s+(\d+)\s+\d+\s+255\s/.exec(stdout.toString('latin1', 0, 40)) ?? []
  const [w, h] = lies ? [18, 12] : [12, 18]
  const left = (width - w) / 2
  return [
    [1, 1],
    [5, 1],
    [1, 5],
    [5, 5]
  ].map(([x = 0, y = 0]) => {
    const column = Math.round((left + (w * x) / 6) * FINE)
    const row = Math.round((mm(16) + (h * y) / 6) * FINE)
    return stdout[head.length + row * Number(across) + column] ?? -1
  })
}

describe('a picture of a telephone', () => {
  const [a, b, c, d] = CORNERS

  test.each([
    [1, [a, b, c, d]],
    [2, [b, a, d, c]],
    [3, [d, c, b, a]],
    [4, [c, d, a, b]],
    [5, [a, c, b, d]],
    [6, [c, a, d, b]],
    [7, [d, b, c, a]],
    [8, [b, d, a, c]]
  ] as const)('turned as %i says stands upright on its page', async (orientation, upright) => {
    const seen = await cornersSeen(first(await bound([['photo.jpg', phoneJpeg(orientation)]])))
    for (const [at, grey] of upright.entries())
      expect(Math.abs((seen[at] ?? -1) - grey), `corner ${at} of ${seen}`).toBeLessThan(6)
  })

  test('carries no place, no device, no thumbnail, no words, and nothing that followed it', async () => {
    const photo = phoneJpeg(6)
    expect(Buffer.from(photo).includes(PLACE)).toBe(true)
    const bytes = first(await bound([['photo.jpg', photo]]))
    const inside = await insideOf(bytes)
    expect(inside).toContain('DCTDecode')
    for (const word of [SECRET, 'Exif', 'JFXX', 'MPF', 'Photoshop', 'ns.adobe'])
      expect(inside).not.toContain(word)
    expect(inside).not.toContain(PLACE.toString('latin1'))
  })
})

test('a capture carries none of the words written beside it', async () => {
  const bytes = first(
    await bound([
      ['a.png', png(9, 9)],
      ['b.png', png(9, 9, 6)]
    ])
  )
  expect(await insideOf(bytes)).not.toContain(SECRET)
})
