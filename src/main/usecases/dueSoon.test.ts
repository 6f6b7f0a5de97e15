import { describe, expect, test } from 'vitest'
import type { CaseSummary } from '#contract/calls'
import { dueSoon } from './dueSoon'

type Readable = Extract<CaseSummary, { readonly readable: true }>
const one = (limit: string | null, more: Partial<Readable> = {}): CaseSummary => ({
  id: 'case',
  readable: true,
  title: '',
  claimant: '',
  trader: '',
  brand: '',
  lineNumber: '',
  asOf: null,
  trashedOn: null,
  counts: {
    events: 1,
    commitments: 0,
    broken: 0,
    toConfirm: 0,
    announcedCents: 0,
    seenCents: 0
  },
  after: null,
  hasLetter: false,
  rebuilt: false,
  next: null,
  limit,
  ...more
})

describe('what is worth a word outside the window', () => {
  test('is a limit of the law within three days, the nearest one named', () => {
    const cases = [one('2026-12-23'), one('2026-12-22'), one('2026-12-24'), one('2026-12-19')]
    expect(dueSoon(cases, '2026-12-20')).toEqual({ count: 2, day: '2026-12-22' })
  })

  test('is neither the example, nor the bin, nor a case without limit or that cannot be read', () => {
    const cases: readonly CaseSummary[] = [
      one('2026-12-20', { asOf: '2026-12-09' }),
      one('2026-12-20', { trashedOn: '2026-12-01' }),
      one(null, { next: { day: '2026-12-20', what: 'unanswered' } }),
      { id: 'broken', readable: false, why: { kind: 'empty-file' } }
    ]
    expect(dueSoon(cases, '2026-12-20')).toBeNull()
  })
})
