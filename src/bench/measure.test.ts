import { describe, expect, test } from 'vitest'
import { median, percentile, ratio, reported, verdictOf, within } from './measure'

describe('a measure', () => {
  test('passes as a ratio up to its bar and fails beyond it', () => {
    expect(verdictOf(ratio('save', 30, 10, 3))).toBe('pass')
    expect(verdictOf(ratio('save', 31, 10, 3))).toBe('FAIL')
  })

  test('in milliseconds fails only beyond twice its bar', () => {
    expect(verdictOf(within('search', 50, 50))).toBe('pass')
    expect(verdictOf(within('search', 100, 50))).toBe('over its bar, below its gate')
    expect(verdictOf(within('search', 101, 50))).toBe('FAIL')
  })

  test('that must reach a bar fails below it', () => {
    const faster = { ...ratio('letter', 700, 50, 10), wanted: 'at least' } as const
    expect(verdictOf(faster)).toBe('pass')
    expect(verdictOf({ ...faster, value: 9.9 })).toBe('FAIL')
  })

  test('fails when its figure is no number', () => {
    expect(verdictOf(within('search', Number.NaN, 50))).toBe('FAIL')
  })

  test('that could not be had says so with its reason, and neither passes nor fails', () => {
    const absent = { what: 'Typst', notMeasured: 'no network' }
    expect(verdictOf(absent)).toBe('not measured')
    expect(reported(absent)).toContain('not measured: no network')
  })

  test('is told with its figure, its bar, its verdict and the times behind it', () => {
    expect(reported(ratio('save', 26, 10, 3))).toMatch(
      /save +2\.60 × +≤ 3 × +pass +\(26 ms against 10 ms\)$/
    )
  })
})

describe('many figures', () => {
  test('have a median, between the middle two when they are even in number', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })

  test('have a percentile that its share of them does not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1)
    expect(percentile(hundred, 0.95)).toBe(95)
    expect(percentile([7], 0.95)).toBe(7)
  })
})
