import { describe, expect, it } from 'vitest'
import { letterDeadline, limitation } from './deadlines'

describe('the deadline of a letter (R14)', () => {
  it.each([
    ['2026-11-16', 8, '2026-11-24', '2026-11-24'],
    ['2026-11-16', 15, '2026-12-01', '2026-12-01'],
    ['2026-12-10', 15, '2026-12-25', '2026-12-28']
  ])('received on %s, %i days: %s, kindly read %s', (received, days, literal, prudent) => {
    const reading = letterDeadline(received, days, 'FR')
    expect(reading.rule).toBe('R14')
    expect(reading.literal).toEqual({ day: literal, time: '24:00' })
    expect(reading.prudent).toEqual({ day: prudent, time: '24:00' })
  })
})

describe('a limitation period (R15)', () => {
  it('ends on the same day next year, is safe until the day before, warns a month ahead', () => {
    expect(limitation('2026-11-20', 1)).toEqual({
      rule: 'R15',
      expires: '2027-11-20',
      lastSafeDay: '2027-11-19',
      alertFrom: '2027-10-20'
    })
  })

  it('does not roll over a closed day', () => {
    expect(limitation('2025-11-22', 1).expires).toBe('2026-11-22')
  })

  it('ends on 28 February when it began on the 29th', () => {
    expect(limitation('2028-02-29', 1).lastSafeDay).toBe('2029-02-27')
  })
})
