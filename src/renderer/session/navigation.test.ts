import { describe, expect, it } from 'vitest'
import type { CaseSummary } from '#contract/calls'
import { firstRoute } from './navigation'

const read = (id: string, trashedOn: string | null = null): CaseSummary => ({
  id,
  readable: true,
  title: id,
  claimant: '',
  trader: '',
  brand: '',
  lineNumber: '',
  asOf: null,
  trashedOn,
  counts: { events: 0, commitments: 0, broken: 0, toConfirm: 0, announcedCents: 0, seenCents: 0 },
  next: null,
  after: null,
  limit: null,
  hasLetter: false,
  rebuilt: false
})
const damaged: CaseSummary = { id: 'x', readable: false, why: { kind: 'empty-file' } }
const journalOf = (id: string) => ({ screen: 'case', id, tab: 'journal', spot: null })

describe('where the window opens', () => {
  it('is the list, with no case or with several', () => {
    expect(firstRoute([], '')).toEqual({ screen: 'cases' })
    expect(firstRoute(null, '')).toEqual({ screen: 'cases' })
    expect(firstRoute([read('a'), read('b')], '')).toEqual({ screen: 'cases' })
  })
  it('is the only case outside the bin', () => {
    expect(firstRoute([read('a'), read('b', '2026-12-01')], '')).toEqual(journalOf('a'))
  })
  it('is the list when the only case does not open, or another one does not', () => {
    expect(firstRoute([damaged], '')).toEqual({ screen: 'cases' })
    expect(firstRoute([read('a'), damaged], '')).toEqual({ screen: 'cases' })
  })
  it('is the case of a page that had to be loaded again', () => {
    expect(firstRoute([read('a'), read('é b')], '#case=%C3%A9%20b')).toEqual(journalOf('é b'))
    expect(firstRoute([read('a'), read('b')], '#case=gone')).toEqual({ screen: 'cases' })
  })
})
