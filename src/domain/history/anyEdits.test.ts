import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CaseFile, caseFileSchema, collectionNames, sectionNames } from '../case/caseFile'
import type { Change, Fields } from '../case/edits'
import { accept } from './accept'
import { readSnapshot, writeSnapshot } from './snapshot'
import { stepsOf, takeBack } from './undo'
import { ANNE, foldAll, START, sha256, TestSeat } from './writing.test-support'

const when = fc.record({
  day: fc.constantFrom('2026-11-24', '2028-02-29', null),
  time: fc.constantFrom('09:14', '24:00', null),
  until: fc.constant(null),
  precision: fc.constantFrom('minute', 'day', 'about', 'month', 'unknown')
})
const words = fc.oneof(
  fc.constantFrom('sous cinq jours', '« à 14 h »', '', ' ', '__proto__', 'constructor'),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constant('é'.repeat(1_000))
)
const cents = fc.constantFrom(0, 1, 1_500, -70)

// Some fields of each collection: texts, amounts, days, lists and objects, each a value its schema takes.
const FIELDS = {
  events: fc.record({ title: words, happened: when, tomatoes: fc.nat({ max: 5 }) }),
  commitments: fc.record({
    phrase: words,
    madeIn: fc.constantFrom('a', 'gone'),
    slot: fc.constantFrom({ day: '2026-12-08', from: '09:00', to: '11:00' }, null)
  }),
  defects: fc.record({
    service: words,
    routes: fc.constantFrom([], [{ where: 'au #123#', exhibits: [] }])
  }),
  credits: fc.record({ amountCents: cents, stage: fc.constantFrom('announced', 'seen', 'absent') }),
  bills: fc.record({ issuedOn: fc.constantFrom('2026-11-20', '2026-12-20') }),
  demands: fc.record({ text: words, amountCents: fc.option(cents) })
} as const
const SECTIONS = {
  head: fc.record({ title: words, notes: words }),
  contract: fc.record({
    offer: words,
    startedOn: when,
    includes: fc.array(words, { maxLength: 3 })
  })
} as const

const id = fc.constantFrom('a', 'b', 'toString', 'hasOwnProperty')
const ofEntries = fc
  .constantFrom(...(Object.keys(FIELDS) as (keyof typeof FIELDS)[]))
  .chain((name) =>
    fc
      .tuple(fc.constantFrom('add', 'set', 'remove', 'restore'), id, FIELDS[name])
      .map(([op, id, set]): Change => {
        if (op === 'add') return { op, in: name, id, set: set as Fields }
        if (op === 'set') return { op, in: name, id, set: set as Fields, was: {} }
        return { op: op === 'remove' ? 'remove' : 'restore', in: name, id }
      })
  )
const ofSections = fc
  .constantFrom(...(Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]))
  .chain((name) =>
    SECTIONS[name].map((set): Change => ({ op: 'section', in: name, set: set as Fields, was: {} }))
  )
const edits = fc.array(fc.array(fc.oneof(ofEntries, ofSections), { minLength: 1, maxLength: 3 }), {
  maxLength: 12
})

/** What a person sees: entries marked deleted are gone, an entry deleted before is no difference. */
function shown(file: CaseFile): unknown {
  const sections = sectionNames.map((name) => [name, file[name]] as const)
  const entries = collectionNames.map((name) => [
    name,
    Object.entries(file[name])
      .filter(([, entry]) => !entry.deleted)
      .sort(([one], [other]) => (one < other ? -1 : 1))
  ])
  return [sections, entries]
}

/** Anne writes each edit the case accepts; gives what was shown before the first and after each. */
function written(list: readonly Change[][]) {
  const anne = new TestSeat(ANNE)
  const states = [shown(foldAll(anne.lines).file)]
  for (const changes of list) {
    const accepted = accept(foldAll(anne.lines).file, { label: 'edit-case', changes })
    if (!accepted.ok) continue
    anne.write({ kind: 'edit', edit: accepted.value })
    states.push(shown(foldAll(anne.lines).file))
  }
  return { anne, states }
}

function press(kind: 'undo' | 'redo', anne: TestSeat): boolean {
  const step = stepsOf(anne.lines, () => true)[kind].at(-1)
  if (step === undefined) return false
  const back = takeBack(foldAll(anne.lines).file, step.last, anne.lines)
  if (!back.ok) throw new Error('nobody else writes here')
  anne.write({ kind, of: step.of, edit: { label: 'edit-case', changes: [...back.value] } })
  return true
}

describe('edits of any kind, in any order', () => {
  test('undone to the last are the case before them, redone the case after', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const { anne, states } = written(list)
        for (const state of states.toReversed().slice(1)) {
          press('undo', anne)
          expect(shown(foldAll(anne.lines).file)).toEqual(state)
        }
        expect(press('undo', anne)).toBe(false)
        for (const state of states.slice(1)) {
          press('redo', anne)
          expect(shown(foldAll(anne.lines).file)).toEqual(state)
        }
      }),
      { numRuns: 150 }
    )
  })

  test('make a case that its schema takes, and that is read back as it was written', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const { file } = foldAll(written(list).anne.lines)
        expect(caseFileSchema.safeParse(file).success).toBe(true)
        const snapshot = { folded: {}, base: null, toReview: [], file, unknown: {} }
        const read = readSnapshot(writeSnapshot(snapshot, sha256), sha256)
        expect(read.ok && read.value.file).toEqual(file)
      }),
      { numRuns: 150 }
    )
  })

  test('never reach a prototype, by their names, their fields or deep inside a value', () => {
    const hostile = [
      '{"op":"add","in":"demands","id":"__proto__","set":{"text":"x"}}',
      '{"op":"add","in":"demands","id":"d","set":{"__proto__":{"text":"x"}}}',
      '{"op":"add","in":"demands","id":"d","set":{"constructor":{"text":"x"}}}',
      '{"op":"section","in":"head","set":{"title":"x"},"was":{"__proto__":{"title":"y"}}}',
      '{"op":"add","in":"events","id":"e","set":{"person":{"firstName":"","role":"","surname":"","__proto__":{"admin":true}}}}'
    ]
    for (const text of hostile) {
      const change: Change = JSON.parse(text)
      const answer = accept(START.file, { label: 'edit-case', changes: [change] })
      expect([text, answer.ok]).toEqual([text, false])
    }
    expect(Reflect.get({}, 'admin') ?? Reflect.get({}, 'text')).toBeUndefined()
  })
})
