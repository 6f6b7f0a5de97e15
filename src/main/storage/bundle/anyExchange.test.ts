import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '#domain/case/edits'
import { open, place } from '../place.test-support'
import { historyOf, withTitles } from '../savedCase.test-support'
import { type At, sent, taken } from './exchange.test-support'

/** Two people with a copy each of one case, who write in it apart and hand bundles to each other now and then. */

type Step =
  | { readonly who: 0 | 1; readonly act: 'edit'; readonly change: Change }
  | { readonly who: 0 | 1; readonly act: 'undo' | 'hand over' }

const value = fc.constantFrom('x', 'y', 'z')
const title: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom('title', 'notes'), value)
  .map(([field, text]) => ({ op: 'section', in: 'head', set: { [field]: text }, was: {} }))
const demand: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom('add', 'set', 'remove'), fc.constantFrom('d1', 'd2'), value)
  .map(([op, id, text]) => {
    if (op === 'add') return { op, in: 'demands', id, set: { text } }
    if (op === 'set') return { op, in: 'demands', id, set: { text }, was: {} }
    return { op: 'remove', in: 'demands', id }
  })
const who = fc.constantFrom<0 | 1>(0, 1)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      who,
      act: fc.constant('edit' as const),
      change: fc.oneof(title, demand)
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      who,
      act: fc.constantFrom<'undo' | 'hand over'>('undo', 'hand over')
    })
  }
)

const NAMES = ['Anne', 'Basile'] as const

async function act(at: At, name: string, one: Step): Promise<void> {
  const { cases } = await open(at)
  if (one.act === 'undo') await cases.undo('c1', name)
  if (one.act === 'edit')
    await cases.edit('c1', name, { label: 'edit-case', changes: [one.change] })
  await cases.closeAll()
}

/** Every line on the disk of a computer, of whatever file. */
function lines(at: At): readonly string[] {
  const names = readdirSync(historyOf(at)).filter((name) => name.endsWith('.jsonl'))
  const texts = names.map((name) => readFileSync(join(historyOf(at), name), 'utf8'))
  return [...new Set(texts.flatMap((text) => text.split('\n').filter(Boolean)))].toSorted()
}

test('two copies written in apart are one case once each has had the other’s bundle, and no line is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 4, maxLength: 12, size: 'max' }),
      async (steps) => {
        const { at: anne, store } = await withTitles()
        await store.cases.closeAll()
        const both = [anne, place()] as const
        await taken(both[1], await sent(anne))
        const ever = new Set<string>()
        for (const one of steps) {
          const here = both[one.who]
          if (one.act === 'hand over') await taken(both[1 - one.who] as At, await sent(here))
          else await act(here, NAMES[one.who], one)
          for (const at of both) for (const line of lines(at)) ever.add(line)
        }
        const [toBasile, toAnne] = [await sent(both[0]), await sent(both[1])]
        const [one, other] = [await taken(both[0], toAnne), await taken(both[1], toBasile)]
        expect(one.opened.file).toEqual(other.opened.file)
        expect(one.opened.toReview).toEqual(other.opened.toReview)
        expect([one.opened.notices, other.opened.notices]).toEqual([[], []])
        for (const at of both) expect(lines(at)).toEqual([...ever].toSorted())
        // Nothing is left to bring, either way.
        expect((await taken(both[0], toAnne)).lines + (await taken(both[1], toBasile)).lines).toBe(
          0
        )
      }
    ),
    { numRuns: 12 }
  )
}, 300_000)
