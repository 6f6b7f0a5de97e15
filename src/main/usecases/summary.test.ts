import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { emptyCase } from '#domain/case/blank'
import { applyEdit, type Change } from '#domain/case/edits'
import { recourseOf } from '#domain/recourse/doors'
import { summaryOf } from './summary'

const read = (name: string) => JSON.parse(readFileSync(resolve('resources/law', name), 'utf8'))
const recourse = recourseOf(read('clocks.json'), read('doors.json'))

const told: Change[] = [
  {
    op: 'add',
    in: 'events',
    id: 'call',
    set: { happened: { day: '2026-11-24', time: '10:00', until: null, precision: 'minute' } }
  },
  {
    op: 'add',
    in: 'commitments',
    id: 'promise',
    set: { madeIn: 'call', words: 'rappel sous deux jours', phrase: 'sous deux jours' }
  }
]
const confirmed: Change = {
  op: 'set',
  in: 'commitments',
  id: 'promise',
  set: {
    outcome: {
      kind: 'nothing',
      happened: { day: null, time: null, until: null, precision: 'unknown' },
      event: null,
      note: '',
      exhibits: [],
      confirmedAt: '2026-12-09T09:00:00+01:00'
    }
  },
  was: { outcome: null }
}

function rowOn(day: string, changes: readonly Change[]) {
  const outline = applyEdit(emptyCase('c1', '2026-11-24T09:00:00+01:00'), changes).file
  const listed = { id: 'c1', readable: true, outline, eventCount: 1, rebuilt: false } as const
  const row = summaryOf(listed, { instant: () => `${day}T12:00:00+01:00` }, recourse)
  if (!row.readable) throw new Error('a readable case')
  return row
}

test('a promise not yet due is the next date of its case', () => {
  const { next, counts } = rowOn('2026-11-25', told)
  expect(next).toEqual({ day: '2026-11-26', what: 'due' })
  expect(counts).toMatchObject({ commitments: 1, toConfirm: 0, broken: 0 })
})

test.each(['2026-11-27', '2026-12-09'])(
  'a promise whose date has passed asks for its outcome until it is given: on %s',
  (day) => {
    const { next, counts } = rowOn(day, told)
    expect(next).toEqual({ day: '2026-11-26', what: 'to-confirm' })
    expect(counts).toMatchObject({ toConfirm: 1, broken: 0 })
  }
)

test('once confirmed it is counted as broken and asks for nothing', () => {
  const { next, counts } = rowOn('2026-12-09', [...told, confirmed])
  expect(next).toBeNull()
  expect(counts).toMatchObject({ toConfirm: 0, broken: 1 })
})
