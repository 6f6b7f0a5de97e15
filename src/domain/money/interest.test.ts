import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../time/day'
import { interestOn } from './interest'

const rates = [
  { from: '2026-01-01', until: '2026-06-30', percent: 6.67 },
  { from: '2026-07-01', until: '2026-12-31', percent: 7.3 }
]

describe('interest at the legal rate', () => {
  test('on fifty euros for thirty days is twenty-seven cents', () => {
    expect(interestOn(50_00, '2026-03-01', '2026-03-31', rates)).toBe(27)
  })

  test('counts each half-year at its own rate', () => {
    // 10 days at 6.67 % and 10 at 7.30 % on 10,000 euros.
    expect(interestOn(10_000_00, '2026-06-21', '2026-07-11', rates)).toBe(38_27)
  })

  test('is not invented where no rate is known', () => {
    expect(interestOn(50_00, '2026-12-20', '2027-01-10', rates)).toBeNull()
    expect(interestOn(50_00, '2026-12-09', '2026-12-10', [])).toBeNull()
    expect(interestOn(50_00, '2026-12-31', '2027-01-01', rates)).toBe(1)
  })

  test('of no time is nothing, and it never falls as time goes on', () => {
    const days = fc.integer({ min: 0, max: 300 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000_00 }), days, days, (cents, some, more) => {
        const to = (count: number) => addDays('2026-01-15', Math.min(count, 340))
        const one = interestOn(cents, '2026-01-15', to(some), rates) ?? Number.NaN
        const other = interestOn(cents, '2026-01-15', to(some + more), rates) ?? Number.NaN
        expect(other).toBeGreaterThanOrEqual(one)
        expect(interestOn(cents, '2026-01-15', '2026-01-15', rates)).toBe(0)
      })
    )
  })
})
