import { expect, test } from 'vitest'
import { applyEdit } from '../case/edits'
import { add, at, call, caseOf, outcome, promise } from '../commitments/story.test-support'
import { factsByExhibit, linkEdit, type ShownFact } from './shownFacts'

const file = caseOf(
  call('e1', at('2026-11-24')),
  promise('p1', 'e1', 'sous cinq jours', {
    outcome: outcome('nothing', undefined, { exhibits: ['log'] })
  }),
  add('defects', 'd1', {
    service: 'le suivi',
    routes: [{ where: 'sur le site', exhibits: ['capture', 'log'] }],
    exhibits: ['capture']
  }),
  add('exhibits', 'log', {}),
  add('exhibits', 'capture', {}),
  { op: 'section', in: 'contract', set: { exhibits: ['capture'] }, was: {} }
)

function linked(exhibit: string, fact: ShownFact, on: boolean) {
  const edit = linkEdit(file, exhibit, fact, on)
  if (edit === null) throw new Error('no such fact')
  const after = applyEdit(file, [edit.change])
  expect(after.refusals).toEqual([])
  return factsByExhibit(after.file).get(exhibit) ?? []
}

test('what an exhibit shows is read from every list that names it, each fact once', () => {
  const shown = factsByExhibit(file)
  expect(shown.get('capture')).toEqual([
    { in: 'contract', id: null },
    { in: 'defects', id: 'd1' }
  ])
  expect(shown.get('log')).toEqual([
    { in: 'commitments', id: 'p1' },
    { in: 'defects', id: 'd1' }
  ])
  expect(shown.get('other')).toBeUndefined()
})

test('a link is added to the fact, and taken away wherever the fact names the exhibit', () => {
  expect(linked('log', { in: 'events', id: 'e1' }, true)).toContainEqual({ in: 'events', id: 'e1' })
  expect(linked('log', { in: 'commitments', id: 'p1' }, false)).toEqual([
    { in: 'defects', id: 'd1' }
  ])
  expect(linked('capture', { in: 'defects', id: 'd1' }, false)).toEqual([
    { in: 'contract', id: null }
  ])
  expect(linked('capture', { in: 'contract', id: null }, false)).toEqual([
    { in: 'defects', id: 'd1' }
  ])
  expect(linkEdit(file, 'log', { in: 'events', id: 'gone' }, true)).toBeNull()
})
