import { describe, expect, it } from 'vitest'
import { counted, inWords } from './numbers'

describe('numbers in words', () => {
  it('are written up to ninety-nine and in digits beyond', () => {
    expect([0, 1, 16, 17, 21, 30, 71, 80, 81, 99, 100].map((count) => inWords(count))).toEqual([
      'zéro',
      'un',
      'seize',
      'dix-sept',
      'vingt et un',
      'trente',
      'soixante et onze',
      'quatre-vingts',
      'quatre-vingt-un',
      'quatre-vingt-dix-neuf',
      '100'
    ])
  })

  it('agree in gender when they end with one', () => {
    expect(inWords(1, 'feminine')).toBe('une')
    expect(inWords(21, 'feminine')).toBe('vingt et une')
    expect(inWords(2, 'feminine')).toBe('deux')
  })

  it('carry their noun in the singular or the plural', () => {
    expect(counted(1, 'avoir', 'avoirs')).toBe('un avoir')
    expect(counted(2, 'avoir', 'avoirs')).toBe('deux avoirs')
    expect(counted(0, 'minute', 'minutes', 'feminine')).toBe('aucune minute')
  })
})
