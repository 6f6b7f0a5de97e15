import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cover, coverBetween, middleCover, nudged } from './covers'

const isInside = ({ x, y, width, height }: Cover): boolean =>
  x >= 0 && y >= 0 && x + width <= 1 + 1e-9 && y + height <= 1 + 1e-9 && width > 0 && height > 0

describe('a cover', () => {
  test('lies between the two corners of a drag, in whatever direction it went', () => {
    const expected = { page: 2, x: 0.25, y: 0.5, width: 0.25, height: 0.25 }
    expect(coverBetween(2, { x: 0.25, y: 0.5 }, { x: 0.5, y: 0.75 })).toEqual(expected)
    expect(coverBetween(2, { x: 0.5, y: 0.75 }, { x: 0.25, y: 0.5 })).toEqual(expected)
  })

  test('is not made by a click', () => {
    expect(coverBetween(1, { x: 0.5, y: 0.5 }, { x: 0.502, y: 0.9 })).toBeNull()
  })

  test('never leaves its page, wherever it is dragged or pushed', () => {
    const corner = fc.record({
      x: fc.double({ min: -2, max: 3, noNaN: true }),
      y: fc.double({ min: -2, max: 3, noNaN: true })
    })
    const push = fc.tuple(
      fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'),
      fc.boolean()
    )
    fc.assert(
      fc.property(corner, corner, fc.array(push, { maxLength: 200 }), (from, to, pushes) => {
        let cover = coverBetween(1, from, to) ?? middleCover(1)
        for (const [key, resizing] of pushes) cover = nudged(cover, key, resizing)
        expect(isInside(cover)).toBe(true)
      })
    )
  })
})
