import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Change } from '../case/edits'
import { gather } from './gather'
import { readHistory } from './historyFile'
import type { Line } from './line'
import { compareLines } from './order'
import { foldedUpTo, restore } from './restore'
import {
  ANNE,
  BASILE,
  CLAIRE,
  foldAll,
  START,
  setTitle,
  sha256,
  TestSeat
} from './writing.test-support'

describe('two people who edit one case', () => {
  test('two titles given without knowing of each other: the later is shown, both are listed', () => {
    const [anne, basile] = [new TestSeat(ANNE), new TestSeat(BASILE)]
    anne.edit(setTitle('Box en panne'))
    basile.edit(setTitle('Suivi conso'))
    const { file, toReview } = foldAll([...anne.lines, ...basile.lines])
    expect(file.head.title).toBe('Suivi conso')
    expect(toReview).toEqual([
      {
        kind: 'conflict',
        in: 'head',
        id: null,
        field: 'title',
        shown: '"Suivi conso"',
        other: '"Box en panne"',
        by: 'a'
      }
    ])
  })

  test('whoever gives a title after seeing both settles the conflict', () => {
    const [anne, basile] = [new TestSeat(ANNE), new TestSeat(BASILE)]
    anne.edit(setTitle('Box en panne'))
    basile.edit(setTitle('Suivi conso'))
    anne.hear(basile.lines)
    anne.edit(setTitle('Suivi de la consommation'))
    expect(foldAll([...anne.lines, ...basile.lines])).toMatchObject({
      file: { head: { title: 'Suivi de la consommation' } },
      toReview: []
    })
  })

  test('the same words given twice, or different fields, are no conflict', () => {
    const [anne, basile] = [new TestSeat(ANNE), new TestSeat(BASILE)]
    anne.edit(setTitle('Box'), { op: 'section', in: 'head', set: { notes: 'n' }, was: {} })
    basile.edit(setTitle('Box'))
    expect(foldAll([...anne.lines, ...basile.lines]).toReview).toEqual([])
  })

  test('a change to an entry that is not there is listed with its words', () => {
    const anne = new TestSeat(ANNE)
    anne.edit({ op: 'set', in: 'demands', id: 'd1', set: { text: 'de rétablir' }, was: {} })
    expect(foldAll(anne.lines).toReview).toEqual([
      {
        kind: 'refused',
        in: 'demands',
        id: 'd1',
        field: 'text',
        shown: 'null',
        other: '"de rétablir"',
        by: 'a'
      }
    ])
  })
})

/** A conversation between three seats: who writes what, and who hears whom, in any order. */
const field = fc.constantFrom('title', 'notes')
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ field, value: fc.constantFrom('x', 'y', 'z') }).map(({ field, value }) => ({
    op: 'section' as const,
    in: 'head' as const,
    set: { [field]: value },
    was: {}
  })),
  fc
    .constantFrom('e1', 'e2')
    .map((id) => ({ op: 'add' as const, in: 'demands' as const, id, set: { text: id } })),
  fc
    .record({ id: fc.constantFrom('e1', 'e2'), text: fc.constantFrom('t', 'u', 'v') })
    .map(({ id, text }) => ({
      op: 'set' as const,
      in: 'demands' as const,
      id,
      set: { text },
      was: {}
    })),
  fc.constantFrom('e1', 'e2').map((id) => ({ op: 'remove' as const, in: 'demands' as const, id })),
  fc.constantFrom('e1', 'e2').map((id) => ({ op: 'restore' as const, in: 'demands' as const, id }))
)
const seatNumber = fc.integer({ min: 0, max: 2 })
const step = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ by: seatNumber, edit: fc.array(change, { minLength: 1, maxLength: 3 }) })
  },
  { weight: 1, arbitrary: fc.record({ by: seatNumber, hears: seatNumber }) }
)
type Step = { by: number; edit: Change[] } | { by: number; hears: number }

function talk(steps: readonly Step[]): { seats: readonly TestSeat[]; asWritten: readonly Line[] } {
  const seats = [ANNE, BASILE, CLAIRE].map((seat) => new TestSeat(seat ?? ''))
  const asWritten: Line[] = seats.flatMap((seat) => seat.lines)
  for (const step of steps) {
    const writer = seats[step.by]
    if (writer === undefined) continue
    if ('edit' in step) asWritten.push(writer.edit(...step.edit))
    else writer.hear(seats[step.hears]?.lines ?? [])
  }
  return { seats, asWritten }
}

describe('folding', () => {
  test('gives the same case whatever the order in which lines and files arrive', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 30 }),
        fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
        (steps, shuffle) => {
          const { seats } = talk(steps)
          const files = seats.map((seat) => readHistory(seat.text, sha256))
          const shuffled = files
            .map((file, at) => ({ file, key: shuffle[at] ?? 0 }))
            .sort((one, other) => one.key - other.key)
            .map(({ file }) => file)
          const expected = foldAll(seats.flatMap((seat) => seat.lines))
          for (const order of [files, shuffled, [...shuffled, ...files]]) {
            const [thread, ...others] = gather(order)
            expect(others).toEqual([])
            expect(foldAll(thread?.lines ?? [])).toEqual(expected)
          }
        }
      )
    )
  })

  test('from a snapshot and what is missing in it equals folding anew from the base', () => {
    let replayed = 0
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 5, maxLength: 30 }),
        fc.array(fc.nat({ max: 12 }), { minLength: 3, maxLength: 3 }),
        (steps, reach) => {
          const { seats, asWritten } = talk(steps)
          // What had arrived when the snapshot was made: any beginning of each seat's file.
          const arrived = seats.flatMap((seat, at) => seat.lines.slice(0, reach[at]))
          const then = foldAll(arrived)
          const snapshot = {
            version: 1,
            folded: foldedUpTo(arrived),
            base: null,
            unknown: {},
            ...then
          }
          const restored = restore(snapshot, START, asWritten.toSorted(compareLines))
          if (restored?.from === 'snapshot') replayed += 1
          expect(restored?.incomplete).toBe(false)
          expect({ file: restored?.folding.file, toReview: restored?.folding.toReview() }).toEqual(
            foldAll(asWritten)
          )
        }
      ),
      { numRuns: 500 }
    )
    expect(replayed).toBeGreaterThan(20)
  })

  test('shows a snapshot that is ahead of the disk as it is, and says so', () => {
    const anne = new TestSeat(ANNE)
    anne.edit(setTitle('un'))
    anne.edit(setTitle('deux', 'un'))
    const all = foldAll(anne.lines)
    const snapshot = { version: 1, folded: foldedUpTo(anne.lines), base: null, unknown: {}, ...all }
    const restored = restore(snapshot, START, anne.lines.slice(0, 2))
    expect(restored).toMatchObject({ incomplete: true, from: 'snapshot' })
    expect(restored?.folding.file.head.title).toBe('deux')
  })
})
