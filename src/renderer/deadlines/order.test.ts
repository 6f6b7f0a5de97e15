import { describe, expect, it } from 'vitest'
import type { Deadlines } from '#contract/deadlines'
import type { Deadline } from '#domain/recourse/deadlines'
import { EVERYTHING, filtered, grouped, groupOf, isForCalendar, type Row, rowsOf } from './order'

const today = '2026-12-09'
const caseOf = (id: string, more: Partial<Deadlines['cases'][number]> = {}) => ({
  id,
  title: id,
  claimant: '',
  trader: 'Fibra SA',
  brand: '',
  asOf: null,
  today,
  ...more
})
const of = caseOf('a')
const at = (day: string, more: Partial<Row> = {}): Row =>
  ({
    id: `${day} ${JSON.stringify(more.kind)}`,
    day,
    estimated: false,
    kind: 'letter',
    what: 'notice-deadline',
    letter: 'formal-notice',
    case: 'a',
    of,
    ...more
  }) as Row
const door = (from: string, until: string | null, open: boolean) =>
  at(from, {
    kind: 'door',
    door: { code: 'mediator', open, why: 'unanswered', from, until }
  } as Partial<Row>)

describe('the groups of the deadlines', () => {
  it('go by the day, the seventh and the thirtieth included', () => {
    const groups = [
      ['2026-12-08', 'overdue'],
      ['2026-12-09', 'today'],
      ['2026-12-10', 'week'],
      ['2026-12-16', 'week'],
      ['2026-12-17', 'month'],
      ['2027-01-08', 'month'],
      ['2027-01-09', 'later']
    ] as const
    for (const [day, group] of groups) expect([day, groupOf(at(day))]).toEqual([day, group])
  })
  it('keep an open door out of what is overdue, the one that closes first before the others', () => {
    const doors = [
      door('2026-10-01', null, true),
      door('2026-11-01', '2027-06-01', true),
      door('2026-12-01', '2027-01-01', true)
    ]
    const groups = grouped([...doors, door('2026-12-20', null, false), at('2026-12-08')])
    expect(groups.map(({ name, rows }) => [name, rows.map(({ day }) => day)])).toEqual([
      ['overdue', ['2026-12-08']],
      ['month', ['2026-12-20']],
      ['open', ['2026-12-01', '2026-11-01', '2026-10-01']]
    ])
  })
  it('look at the example on its own day', () => {
    const example = caseOf('example', { asOf: '2026-01-01', today: '2026-01-01' })
    expect(groupOf(at('2026-01-03', { of: example }))).toBe('week')
  })
})

describe('the rows of the deadlines', () => {
  const deadline = (id: string, day: string): Deadline & { readonly case: string } => ({
    ...(at(day) as Deadline),
    id: `${id} ${day}`,
    case: id
  })
  const read: Deadlines = {
    cases: [caseOf('b', { title: 'Affaire 11' }), caseOf('a', { title: 'Affaire 2' })],
    rows: [deadline('b', '2026-12-10'), deadline('a', '2026-12-10'), deadline('b', '2026-12-01')],
    left: 0,
    unreadable: 0
  }
  it('come in order of day, then of title as people count', () => {
    expect(rowsOf(read).map((row) => [row.day, row.of.title])).toEqual([
      ['2026-12-01', 'Affaire 11'],
      ['2026-12-10', 'Affaire 2'],
      ['2026-12-10', 'Affaire 11']
    ])
  })
  it('are narrowed by kind and by company, a company being named by its brand', () => {
    const rows = [
      at('2026-12-10'),
      door('2026-12-20', null, false),
      at('2026-12-11', { of: caseOf('b', { brand: 'Pivert' }) })
    ]
    const found = (filters: Partial<typeof EVERYTHING>) =>
      filtered(rows, { ...EVERYTHING, ...filters }).map(({ day }) => day)
    expect(found({})).toHaveLength(3)
    expect(found({ kind: 'door' })).toEqual(['2026-12-20'])
    expect(found({ company: 'Pivert' })).toEqual(['2026-12-11'])
    expect(found({ company: 'Fibra SA', kind: 'letter' })).toEqual(['2026-12-10'])
    expect(found({ kind: 'limit' })).toEqual([])
  })
  it('go to a calendar when they are to come, no promise, and not of the example', () => {
    expect(isForCalendar(at('2026-12-09'))).toBe(true)
    expect(isForCalendar(at('2026-12-08'))).toBe(false)
    expect(isForCalendar(at('2026-12-10', { kind: 'promise' } as Partial<Row>))).toBe(false)
    expect(isForCalendar(at('2026-12-10', { of: caseOf('e', { asOf: today }) }))).toBe(false)
  })
})
