import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { readAmountEntry } from '../capture/amountEntry'
import { euros } from './amount'

test('Amounts have two decimals, a comma, and no-break spaces', () => {
  expect(euros(1500)).toBe('15,00\u00a0€')
  expect(euros(5)).toBe('0,05\u00a0€')
  expect(euros(1_234_567_89)).toBe('1\u00a0234\u00a0567,89\u00a0€')
  expect(euros(-1499)).toBe('−14,99\u00a0€')
})

test('An amount printed and typed again is the same amount', () => {
  assert(
    property(integer({ min: 0, max: 99_999_999_99 }), (cents) => {
      const read = readAmountEntry(euros(cents))
      return read.kind === 'amount' && read.cents === cents
    })
  )
})
