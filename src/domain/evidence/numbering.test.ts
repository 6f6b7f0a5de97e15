import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { numberExhibits } from './numbering'

const ids = array(constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 20 })

test('Exhibits are numbered as they are first cited, then those only attached', () => {
  const numbers = numberExhibits(['chat', 'log', 'chat', 'sms'], ['photo', 'log'])
  expect([...numbers]).toEqual([
    ['chat', 1],
    ['log', 2],
    ['sms', 3],
    ['photo', 4]
  ])
})

test('Every exhibit has one number, contiguous from 1', () => {
  assert(
    property(ids, ids, (cited, attached) => {
      const numbers = numberExhibits(cited, attached)
      expect(new Set(numbers.keys())).toEqual(new Set([...cited, ...attached]))
      expect([...numbers.values()]).toEqual([...numbers.keys()].map((_id, index) => index + 1))
    })
  )
})

test('Citing more later never changes a number already given', () => {
  assert(
    property(ids, ids, (cited, later) => {
      const before = numberExhibits(cited, [])
      const after = numberExhibits([...cited, ...later], [])
      return [...before].every(([id, number]) => after.get(id) === number)
    })
  )
})
