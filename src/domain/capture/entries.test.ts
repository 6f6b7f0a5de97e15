import { describe, expect, it } from 'vitest'
import { readAmountEntry } from './amountEntry'
import { readTimeEntry } from './timeEntry'

describe('a time typed by hand', () => {
  it.each([
    ['14h30', '14:30'],
    ['14 h 30', '14:30'],
    ['14:30', '14:30'],
    ['1430', '14:30'],
    ['9h', '09:00'],
    ['9h05', '09:05'],
    ['9', '09:00'],
    ['midi', '12:00']
  ])('reads %s', (text, time) => {
    expect(readTimeEntry(text)).toEqual({ kind: 'time', time })
  })
  it('refuses a time that no clock shows', () => {
    for (const text of ['25h', '14h60', '14h3', 'bientôt', '140', '24h30'])
      expect(readTimeEntry(text), text).toEqual({ kind: 'unknown' })
  })
})

describe('an amount typed by hand', () => {
  it.each([
    ['15', 1500],
    ['15,5', 1550],
    ['14,99 €', 1499],
    ['14.99', 1499],
    ['1 234,56', 123456],
    ['10 euros', 1000],
    ['0,05', 5]
  ])('reads %s to the cent', (text, cents) => {
    expect(readAmountEntry(text)).toEqual({ kind: 'amount', cents })
  })
  it('refuses what it would have to round or guess', () => {
    for (const text of ['14,999', '-5', '1,2,3', 'quinze', '€'])
      expect(readAmountEntry(text), text).toEqual({ kind: 'unknown' })
  })
})
