import { describe, expect, it } from 'vitest'
import { enumeration, exhibitNumbers, numberRange } from './lists'

describe('lists in French', () => {
  it('join their last item with “et”', () => {
    expect(enumeration([])).toBe('')
    expect(enumeration(['a'])).toBe('a')
    expect(enumeration(['a', '', 'b'])).toBe('a et b')
    expect(enumeration(['a', 'b', 'c'])).toBe('a, b et c')
  })

  it('shorten runs of three exhibit numbers and more, with no-break spaces', () => {
    expect(exhibitNumbers([1])).toBe('pièce\u00A0n°\u00A01')
    expect(exhibitNumbers([6, 3, 5, 4])).toBe('pièces\u00A0n°\u00A03\u00A0à\u00A06')
    expect(exhibitNumbers([7, 6, 6])).toBe('pièces\u00A0n°\u00A06\u00A0et\u00A07')
    expect(numberRange([9, 3, 5])).toBe('3, 5\u00A0et\u00A09')
    expect(numberRange([1, 2, 3, 8])).toBe('1\u00A0à\u00A03\u00A0et\u00A08')
    expect(exhibitNumbers([])).toBe('')
  })
})
