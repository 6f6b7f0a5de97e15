import { describe, expect, it } from 'vitest'
import { momentIn } from './zones'

describe('the wall clock of a territory', () => {
  it.each([
    ['FR', '2026-12-01', '00:30'],
    ['FR-57', '2026-12-01', '00:30'],
    ['FR-GP', '2026-11-30', '19:30'],
    ['FR-MQ', '2026-11-30', '19:30'],
    ['FR-MF', '2026-11-30', '19:30'],
    ['FR-BL', '2026-11-30', '19:30'],
    ['FR-GF', '2026-11-30', '20:30'],
    ['FR-PM', '2026-11-30', '20:30'],
    ['FR-RE', '2026-12-01', '03:30'],
    ['FR-YT', '2026-12-01', '02:30']
  ] as const)('of %s shows %s %s at 23:30 UTC on 30 November 2026', (territory, day, time) => {
    expect(momentIn('2026-11-30T23:30:00Z', territory)).toEqual({ day, time })
  })

  it('follows summer time', () => {
    expect(momentIn('2026-07-01T12:00:00Z', 'FR')).toEqual({ day: '2026-07-01', time: '14:00' })
    expect(momentIn('2026-07-01T22:00:00.000Z', 'FR')).toEqual({ day: '2026-07-02', time: '00:00' })
    expect(momentIn('2026-07-01T12:00:00+02:00', 'FR').time).toBe('12:00')
  })

  it('refuses a text without its offset', () => {
    expect(() => momentIn('2026-07-01T12:00:00', 'FR')).toThrow(RangeError)
    expect(() => momentIn('soon', 'FR')).toThrow(RangeError)
  })
})
