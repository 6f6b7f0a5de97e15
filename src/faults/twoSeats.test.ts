import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '#domain/case/edits'
import { anew, arrive, CASE, type Computer, twoComputers } from './twoComputers.test-support'

/**
 * Two people on two computers, each with a copy of the folder of one case that a synchronising tool brings up to date now and
 * then, whole or in part. What each sees at the end must not depend on when what arrived.
 */

const RUNS = import.meta.env.MODE === 'full' ? 400 : 60

type Step =
  | { readonly who: 0 | 1; readonly act: 'edit'; readonly changes: readonly Change[] }
  | { readonly who: 0 | 1; readonly act: 'undo' | 'redo' | 'close' | 'restart' | 'snapshot' }
  /** The other's history arrives at `who`, up to a part of its bytes. */
  | { readonly who: 0 | 1; readonly act: 'arrive'; readonly part: number }

const value = fc.constantFrom('x', 'y', 'z')
const demandId = fc.constantFrom('d1', 'd2')
const title: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom('title', 'notes'), value)
  .map(([field, text]) => ({ op: 'section', in: 'head', set: { [field]: text }, was: {} }))
const demand: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom('add', 'set', 'remove', 'restore'), demandId, value)
  .map(([op, id, text]) => {
    if (op === 'add') return { op, in: 'demands', id, set: { text } }
    if (op === 'set') return { op, in: 'demands', id, set: { text }, was: {} }
    return { op: op as 'remove' | 'restore', in: 'demands', id }
  })
const who = fc.constantFrom<0 | 1>(0, 1)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      who,
      act: fc.constant('edit' as const),
      changes: fc.oneof(fc.tuple(title), fc.tuple(demand))
    })
  },
  {
    weight: 3,
    arbitrary: fc.record({
      who,
      act: fc.constantFrom<'undo' | 'redo' | 'close' | 'restart' | 'snapshot'>(
        'undo',
        'redo',
        'close',
        'restart',
        'snapshot'
      )
    })
  },
  {
    weight: 3,
    arbitrary: fc.record({
      who,
      act: fc.constant('arrive' as const),
      part: fc.constantFrom(1, 1, 0.7, 0.4)
    })
  }
)

test('two seats see the same case once everything has arrived, whatever was lost on the way and came later', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 12, maxLength: 40, size: 'max' }),
      fc.nat(),
      async (steps, seed) => {
        const both = await twoComputers(seed)
        for (const one of steps) {
          const [here, there] = [both[one.who], both[1 - one.who] as Computer]
          const { cases } = await here.store()
          const { name } = here
          if (one.act === 'edit')
            await here.take(
              await cases.edit(CASE, name, { label: 'edit-case', changes: [...one.changes] })
            )
          else if (one.act === 'undo' || one.act === 'redo')
            await here.take(await cases[one.act](CASE, name))
          else if (one.act === 'arrive') await arrive(there, here, one)
          else if (one.act === 'snapshot') await arrive(there, here, 'snapshot')
          else {
            await cases.close(CASE)
            if (one.act === 'close') here.close()
            else here.restart()
          }
        }
        await arrive(both[0], both[1], { part: 1 })
        await arrive(both[1], both[0], { part: 1 })
        const expected = await anew(both[0])
        expect(await anew(both[1])).toEqual(expected)
        for (const again of [false, true])
          for (const computer of both) {
            if (again) {
              await (await computer.store()).cases.close(CASE)
              computer.restart()
            }
            const { file, toReview, notices } = await computer.opened()
            expect({ file, toReview, notices }).toEqual({ ...expected, notices: [] })
          }
      }
    ),
    { numRuns: RUNS }
  )
}, 600_000)
