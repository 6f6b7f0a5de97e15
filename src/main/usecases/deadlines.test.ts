import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyCase } from '#domain/case/blank'
import { applyEdit, type Change, type Fields } from '#domain/case/edits'
import { deadlinesOf } from '#domain/recourse/deadlines'
import { dueDays } from '#domain/recourse/reminders'
import { outlineOf } from '#storage/outline'
import { got, place } from '#storage/place.test-support'
import { application } from './application.test-support'
import { deadlinesAmong } from './listDeadlines'
import type { Listed } from './ports'

const add = (where: 'events' | 'commitments' | 'letters', id: string, set: Fields): Change => ({
  op: 'add',
  in: where,
  id,
  set
})
const when = (day: string) => ({ day, time: '10:00', until: null, precision: 'minute' })
const posted: readonly Change[] = [
  { op: 'section', in: 'trader', set: { legalName: 'Fibra SA', sector: 'telecom' }, was: {} },
  add('events', 'call', { kind: 'contact', direction: 'out', happened: when('2026-11-20') }),
  add('events', 'answer', { kind: 'contact', direction: 'in', happened: when('2026-11-22') }),
  add('events', 'chat', {
    kind: 'contact',
    channel: 'chat',
    direction: 'out',
    happened: when('2026-11-18')
  }),
  add('commitments', 'promise', { madeIn: 'call', words: 'rappel', phrase: 'sous dix jours' }),
  add('letters', 'answered', {
    kind: 'first-complaint',
    postedOn: '2026-11-20',
    deliveredOn: '2026-11-21',
    answer: 'answer'
  }),
  add('letters', 'notice', { postedOn: '2026-11-02', deliveredOn: '2026-11-04' })
]

const fileOf = (id: string, changes: readonly Change[] = posted) => {
  const { file, refusals } = applyEdit(emptyCase(id, '2026-11-01T09:00:00+01:00'), changes)
  expect(refusals).toEqual([])
  return file
}
const listedAs = (id: string, changes?: readonly Change[]): Listed => {
  const outline = outlineOf(fileOf(id, changes))
  return { id, readable: true, outline, eventCount: 3, rebuilt: false }
}

test('the outline of a case gives the same deadlines and the same days as the whole case', async () => {
  const { ports } = await application()
  const file = fileOf('c1')
  for (const day of ['2026-11-15', '2026-11-23', '2026-12-24', '2027-01-10', '2027-11-01']) {
    const now = { day, time: '12:00' }
    const whole = deadlinesOf(file, now, ports.recourse)
    expect(whole.length).toBeGreaterThan(0)
    expect(deadlinesOf(outlineOf(file), now, ports.recourse)).toEqual(whole)
    expect(dueDays(outlineOf(file), day, ports.recourse)).toEqual(
      dueDays(file, day, ports.recourse)
    )
  }
})

test('deadlines of all cases come in order of day, without the bin and without what cannot be read', async () => {
  const { ports } = await application()
  const binned: Change = { op: 'section', in: 'head', set: { trashedOn: '2026-11-20' }, was: {} }
  const { cases, rows, left, unreadable } = await deadlinesAmong(
    [
      listedAs('b'),
      listedAs('binned', [...posted, binned]),
      listedAs('empty', []),
      { id: 'broken', readable: false, why: { kind: 'empty-file' } },
      listedAs('a')
    ],
    ports,
    100
  )
  expect(cases.map(({ id, today }) => [id, today])).toEqual([
    ['b', '2026-11-24'],
    ['a', '2026-11-24']
  ])
  expect(rows.map(({ day }) => day)).toEqual(rows.map(({ day }) => day).toSorted())
  expect(new Set(rows.map((row) => row.case))).toEqual(new Set(['a', 'b']))
  expect({ left, unreadable }).toEqual({ left: 0, unreadable: 1 })
})

test('only the nearest go to the window at once, and how many are left is said', async () => {
  const { ports } = await application()
  const all = await deadlinesAmong([listedAs('a'), listedAs('b')], ports, 100)
  const some = await deadlinesAmong([listedAs('a'), listedAs('b')], ports, 3)
  expect(some.rows).toEqual(all.rows.slice(0, 3))
  expect(some.left).toBe(all.rows.length - 3)
})

test('the example is looked at on its own day, and stays out of the calendar of all cases', async () => {
  const at = place()
  const path = join(dirname(at.dataFolder), 'tout.ics')
  const { calls, suggested } = await application(at, path)
  const example = got(await calls.openExample({})).id
  const { id } = got(await calls.createCase({ title: 'Box muette' }))
  got(await calls.editCase({ id, edit: { label: 'edit-case', changes: [...posted] } }))
  const { cases, rows } = got(await calls.listDeadlines({}))
  expect(cases.find((one) => one.id === example)).toMatchObject({
    asOf: '2026-12-09',
    today: '2026-12-09'
  })
  expect(rows.some((row) => row.case === example)).toBe(true)
  expect(got(await calls.exportDeadlines({}))).toEqual({ fileName: 'tout.ics' })
  expect(suggested).toEqual(['calendrier de tous.ics'])
  const written = readFileSync(path, 'utf8').split('\n')
  expect(written.every((line) => line.startsWith(`${id}/`))).toBe(true)

  // The calendar of the case alone holds the same.
  got(await calls.exportCalendar({ id }))
  expect(readFileSync(path, 'utf8').split('\n')).toEqual(written)
})
