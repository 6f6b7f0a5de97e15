import { describe, expect, test } from 'vitest'
import type { CaseSummary } from '#contract/calls'
import { dueSoon } from './dueSoon'

type Readable = Extract<CaseSummary, { readonly readable: true }>
const one = (next: Readable['next'], more: Partial<Readable> = {}): CaseSummary => ({
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
  next,
  ...more
})

describe('what is worth a word outside the window', () => {
  test('is a delay of a letter or a limit of the law within three days, the nearest one named', () => {
    const cases = [
      one({ day: '2026-12-23', what: 'notice-deadline' }),
      one({ day: '2026-12-22', what: 'refund-limit' }),
      one({ day: '2026-12-24', what: 'mediator-limit' })
    ]
    expect(dueSoon(cases, '2026-12-20')).toEqual({ count: 2, day: '2026-12-22' })
  })

  test('is neither the example, nor the bin, nor a promise, nor a case that cannot be read', () => {
    const soon = { day: '2026-12-20', what: 'unanswered' } as const
    const cases: readonly CaseSummary[] = [
      one(soon, { asOf: '2026-12-09' }),
      one(soon, { trashedOn: '2026-12-01' }),
      one({ day: '2026-12-20', what: 'due' }),
      one({ day: '2026-12-20', what: 'to-confirm' }),
      one(null),
      { id: 'broken', readable: false, why: { kind: 'empty-file' } }
    ]
    expect(dueSoon(cases, '2026-12-20')).toBeNull()
  })
})
