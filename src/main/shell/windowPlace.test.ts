import { describe, expect, it } from 'vitest'
import { placeWindow, type WindowPlace } from './windowPlace'

const main = { x: 0, y: 0, width: 1920, height: 1040 }
const beside = { x: 1920, y: 0, width: 1280, height: 1024 }
const at = (x: number, y: number, width = 1200, height = 800): WindowPlace => ({
  bounds: { x, y, width, height },
  maximised: false
})

describe('the place of the window at its next opening', () => {
  it('is the middle of the main display the first time', () => {
    expect(placeWindow(null, [main])).toEqual(at(240, 70, 1440, 900))
  })
  it('fills a display smaller than usual', () => {
    expect(placeWindow(null, [{ x: 0, y: 25, width: 1280, height: 775 }])).toEqual(
      at(0, 25, 1280, 775)
    )
  })
  it('is where it was, on the second display too', () => {
    expect(placeWindow(at(1950, 40), [main, beside])).toEqual(at(1950, 40))
  })
  it('comes back to the main display when the other one is gone, still maximised', () => {
    const remembered = { ...at(1950, 40), maximised: true }
    expect(placeWindow(remembered, [main])).toEqual({ ...at(240, 70, 1440, 900), maximised: true })
  })
  it.each([
    ['above the display', at(100, -300)],
    ['below it', at(100, 1030)],
    ['left of it', at(-1150, 100)],
    ['right of it', at(1880, 100)]
  ])('comes back when its top cannot be taken hold of: %s', (_where, remembered) => {
    expect(placeWindow(remembered, [main])).toEqual(at(240, 70, 1440, 900))
  })
  it('stays where a corner of its top can still be taken hold of', () => {
    expect(placeWindow(at(-1000, 100), [main])).toEqual(at(-1000, 100))
  })
  it('shrinks to a display that became smaller, never below what the screens need', () => {
    const small = { x: 0, y: 0, width: 1024, height: 600 }
    expect(placeWindow(at(10, 10, 1900, 1000), [small]).bounds).toEqual({
      x: 10,
      y: 10,
      width: 1024,
      height: 640
    })
  })
})
