import { describe, expect, it } from 'vitest'
import { type Filters, filtered, grouped, groupOf, type ReadableCase } from './order'
import { firstRows } from './rowGroups'

const today = '2026-12-09'
function summary(id: string, change: Partial<ReadableCase> = {}): ReadableCase {
  return {
    id,
    readable: true,
    title: id,
    claimant: 'Élodie Bœuf',
    trader: 'Énergie du Val SA',
    brand: '',
    lineNumber: '06 39 98 00 00',
    asOf: null,
    trashedOn: null,
    counts: { events: 1, commitments: 0, broken: 0, toConfirm: 0, announcedCents: 0, seenCents: 0 },
    next: null,
    after: null,
    limit: null,
    hasLetter: false,
    rebuilt: false,
    ...change
  }
}
const due = (day: string) => ({ next: { day, what: 'due' } as const })
const toConfirm = (day: string) => ({ next: { day, what: 'to-confirm' } as const })
const open: Filters = { text: '', show: 'open', trader: '' }
const found = (text: string, list: readonly ReadableCase[]) =>
  filtered(list, { ...open, text }, today).map(({ id }) => id)

describe('the groups of the list of cases', () => {
  it('puts a past date first, whatever it asks for', () => {
    expect(groupOf(summary('a', due('2026-12-08')), today)).toBe('overdue')
    expect(groupOf(summary('a', toConfirm('2026-12-08')), today)).toBe('overdue')
  })
  it('takes seven days, the seventh included, as the week', () => {
    expect(groupOf(summary('a', due('2026-12-09')), today)).toBe('week')
    expect(groupOf(summary('a', due('2026-12-16')), today)).toBe('week')
    expect(groupOf(summary('a', due('2026-12-17')), today)).toBe('later')
  })
  it('keeps apart what waits for a confirmation', () => {
    expect(groupOf(summary('a', toConfirm('2026-12-10')), today)).toBe('to-confirm')
  })
  it('reads the example with the day of the example', () => {
    expect(groupOf(summary('a', { asOf: '2026-12-01', ...due('2026-12-08') }), today)).toBe('week')
  })
  it('orders titles without date as people count', () => {
    const list = ['Affaire 11', 'Affaire 2', 'Évier', 'Eau'].map((title) => summary(title))
    expect(grouped(list, today)[0]?.rows.map(({ title }) => title)).toEqual([
      'Affaire 2',
      'Affaire 11',
      'Eau',
      'Évier'
    ])
  })
  it('orders by date inside a group and leaves empty groups out', () => {
    const list = [summary('b', due('2026-12-15')), summary('a', due('2026-12-11')), summary('z')]
    expect(grouped(list, today).map(({ name, rows }) => [name, rows.map(({ id }) => id)])).toEqual([
      ['week', ['a', 'b']],
      ['later', ['z']]
    ])
  })
})

describe('the first rows of a long list', () => {
  const groups = grouped(
    [summary('a', due('2026-12-10')), summary('b', due('2026-12-11')), summary('z')],
    today
  )
  const shown = (most: number) =>
    firstRows(groups, most).map(({ name, count, rows }) => [name, count, rows.length])
  it('go through the groups in order, each with the count of all its cases', () => {
    expect(shown(1)).toEqual([['week', 2, 1]])
    expect(shown(2)).toEqual([['week', 2, 2]])
    expect(shown(9)).toEqual([
      ['week', 2, 2],
      ['later', 1, 1]
    ])
  })
})

describe('the search among cases', () => {
  const list = [
    summary('un', { title: 'Régularisation contestée' }),
    summary('deux', { title: 'Box muette', claimant: 'Hamid Benali', trader: 'Fibra Ouest' })
  ]
  it('finds words whatever their accents, case, ligatures and order', () => {
    expect(found('regularisation', list)).toEqual(['un'])
    expect(found('VAL ÉNERGIE', list)).toEqual(['un'])
    expect(found('boeuf', list)).toEqual(['un'])
    expect(found('fibra benali', list)).toEqual(['deux'])
  })
  it('finds a line number with or without its spaces', () => {
    expect(found('0639980000', list)).toHaveLength(2)
    expect(found('06 39 98', list)).toHaveLength(2)
  })
  it('finds nothing rather than everything when a word is nowhere', () => {
    expect(found('fibra conteste', list)).toEqual([])
  })
  it('shows the bin only when asked', () => {
    const trashed = summary('vieux', { trashedOn: '2026-12-01' })
    expect(filtered([...list, trashed], open, today)).toHaveLength(2)
    expect(filtered([...list, trashed], { ...open, show: 'trash' }, today)).toEqual([trashed])
  })
})
