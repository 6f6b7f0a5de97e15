import { array, assert, constantFrom, integer, property, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { add, caseOf } from '../commitments/story.test-support'
import { exhibitsByDay, numberExhibits, rankedExhibits } from './numbering'
import { moved } from './reorder'

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const
const ids = array(constantFrom(...LETTERS), { maxLength: 20 })
const fewer = uniqueArray(constantFrom(...LETTERS))
/** Letters that went, each with numbers of its own. */
const letters = array(
  uniqueArray(constantFrom(...LETTERS)).chain((sent) =>
    uniqueArray(integer({ min: 1, max: 9 }), {
      minLength: sent.length,
      maxLength: sent.length
    }).map((numbers) => new Map(sent.map((id, at) => [id as string, numbers[at] ?? 0])))
  ),
  { maxLength: 3 }
)

describe('the number of an exhibit', () => {
  test('follows its first citation; those only attached come after', () => {
    const numbers = numberExhibits(['chat', 'log', 'chat', 'sms'], ['photo', 'log'])
    expect([...numbers]).toEqual([
      ['chat', 1],
      ['log', 2],
      ['sms', 3],
      ['photo', 4]
    ])
  })

  test('is its own, and all go from 1 without a gap while no letter went', () => {
    assert(
      property(ids, ids, fewer, (cited, others, ranked) => {
        const numbers = numberExhibits(cited, others, { frozen: [], ranked })
        expect(new Set(numbers.keys())).toEqual(new Set([...ranked, ...cited, ...others]))
        expect([...numbers.values()]).toEqual([...numbers.keys()].map((_id, index) => index + 1))
      })
    )
  })

  test('does not change when more is cited later', () => {
    assert(
      property(ids, ids, letters, fewer, (cited, later, frozen, ranked) => {
        const before = numberExhibits(cited, [], { frozen, ranked })
        const after = numberExhibits([...cited, ...later], [], { frozen, ranked })
        return [...before].every(([id, number]) => after.get(id) === number)
      })
    )
  })

  test('is the one set by hand before that of its citation', () => {
    const numbers = numberExhibits(['a', 'b', 'c'], [], { frozen: [], ranked: ['c', 'a'] })
    expect([...numbers]).toEqual([
      ['c', 1],
      ['a', 2],
      ['b', 3]
    ])
  })

  test('shifts by one behind a place where another is put', () => {
    assert(
      property(fewer, integer({ min: 0, max: 7 }), (ranked, place) => {
        const at = Math.min(place, ranked.length)
        const before = numberExhibits([], [], { frozen: [], ranked })
        const after = numberExhibits([], [], {
          frozen: [],
          ranked: ranked.toSpliced(at, 0, 'new' as 'a')
        })
        expect(after.get('new')).toBe(at + 1)
        for (const [id, number] of before)
          expect(after.get(id)).toBe(number <= at ? number : number + 1)
      })
    )
  })
})

describe('a letter that went', () => {
  test('freezes its numbers; what comes later goes on after them, whatever is cited or put in order', () => {
    assert(
      property(ids, ids, letters, fewer, (cited, others, frozen, ranked) => {
        const numbers = numberExhibits(cited, others, { frozen, ranked })
        const [first] = frozen
        for (const [id, number] of first ?? []) expect(numbers.get(id)).toBe(number)
        expect(new Set(numbers.values()).size).toBe(numbers.size)
        const given = frozen.flatMap((letter) => [...letter.values()])
        const kept = new Set(frozen.flatMap((letter) => [...letter.keys()]))
        for (const [id, number] of numbers)
          if (!kept.has(id)) expect(number).toBeGreaterThan(Math.max(0, ...given))
      })
    )
  })

  test('keeps its numbers against another that gave them to other exhibits; those come after', () => {
    const frozen = [
      new Map([['a', 1]]),
      new Map([
        ['b', 1],
        ['c', 2]
      ])
    ]
    expect([...numberExhibits(['d'], [], { frozen, ranked: [] })]).toEqual([
      ['a', 1],
      ['c', 2],
      ['b', 3],
      ['d', 4]
    ])
  })
})

const when = (day: string | null) => ({
  day,
  time: null,
  until: null,
  precision: day === null ? 'unknown' : 'day'
})

describe('exhibits nobody cites', () => {
  test('come by their day, those of one day as they came in, those of no day last', () => {
    const file = caseOf(
      add('exhibits', 'z', { made: when('2026-11-18'), addedAt: '2026-12-09T10:00:00+01:00' }),
      add('exhibits', 'undated', { made: when(null) }),
      add('exhibits', 'first', { made: when('2026-11-16') }),
      add('exhibits', 'a', { made: when('2026-11-18'), addedAt: '2026-12-09T10:00:00+01:00' })
    )
    expect(exhibitsByDay(file)).toEqual(['first', 'z', 'a', 'undated'])
  })
})

describe('an exhibit moved by hand', () => {
  const file = caseOf(...['a', 'b', 'c', 'd'].map((id) => add('exhibits', id, {})))
  const order = ['a', 'b', 'c', 'd']

  test('changes places with its neighbour, and every one is given its place', () => {
    const changes = moved(file, order, new Set(), 'c', -1)
    expect(
      changes?.map((change) => [
        change.op === 'set' && change.id,
        change.op === 'set' && change.set.rank
      ])
    ).toEqual([
      ['a', 0],
      ['c', 1],
      ['b', 2],
      ['d', 3]
    ])
    const after = caseOf(
      ...['a', 'b', 'c', 'd'].map((id) => add('exhibits', id, {})),
      ...(changes ?? [])
    )
    expect(rankedExhibits(after)).toEqual(['a', 'c', 'b', 'd'])
    expect(moved(after, ['a', 'c', 'b', 'd'], new Set(), 'c', 1)).toHaveLength(2)
  })

  test('stays where it is at an end, and when a letter that went froze its number', () => {
    expect(moved(file, order, new Set(), 'a', -1)).toBeNull()
    expect(moved(file, order, new Set(), 'd', 1)).toBeNull()
    expect(moved(file, order, new Set(['a', 'b']), 'a', 1)).toBeNull()
    expect(moved(file, order, new Set(['a', 'b']), 'c', -1)).toBeNull()
    expect(moved(file, order, new Set(['a', 'b']), 'c', 1)).toHaveLength(2)
  })
})
