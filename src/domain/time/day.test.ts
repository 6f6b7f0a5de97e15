import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  civilDate,
  compareDays,
  dayFrom,
  daysBetween,
  endOfMonth,
  isDay,
  isTime,
  weekday
} from './day'
import { addMinutes, compareMoments, minutesBetween, normalise } from './moment'

const EPOCH = '1970-01-01'
const anyDay = fc.integer({ min: -100_000, max: 700_000 }).map((days) => addDays(EPOCH, days))

describe('a calendar day', () => {
  it.each(['2026-12-31', '2028-02-29', '2000-02-29', '1583-01-01', '9999-12-31'])(
    'accepts %s',
    (day) => expect(isDay(day)).toBe(true)
  )

  it.each([
    '2026-11-31',
    '2027-02-29',
    '1900-02-29',
    '1582-12-31',
    '2026-00-10',
    '2026-13-01',
    '2026-1-1',
    '2026-01-00',
    '26-01-01',
    '2026-01-01T00:00',
    ''
  ])('refuses %s', (day) => expect(isDay(day)).toBe(false))

  it('agrees with the proleptic calendar of the platform', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const instant = Date.parse(`${day}T00:00:00Z`)
        expect(daysBetween(EPOCH, day)).toBe(instant / 86_400_000)
        expect(weekday(day) % 7).toBe(new Date(instant).getUTCDay())
      })
    )
  })

  it('adds and counts days as inverses', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count)
        expect(addDays(addDays(day, count), -count)).toBe(day)
      })
    )
  })

  it('orders days as their distance does', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(Math.sign(compareDays(one, other))).toBe(Math.sign(daysBetween(other, one)))
      })
    )
  })

  it('is rebuilt from its parts', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayFrom(civilDate(day))).toBe(day)
      })
    )
    expect(dayFrom({ year: 2026, month: 11, date: 31 })).toBeNull()
  })

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-30', 3, '2027-02-28']
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })

  it('knows the last day of each month', () => {
    expect(endOfMonth('2026-02-10')).toBe('2026-02-28')
    expect(endOfMonth('2028-02-10')).toBe('2028-02-29')
    expect(endOfMonth('2026-12-31')).toBe('2026-12-31')
  })
})

describe('a moment of the wall clock', () => {
  it.each(['00:00', '23:59', '24:00', '09:05'])('accepts %s', (time) => {
    expect(isTime(time)).toBe(true)
  })

  it.each(['24:01', '25:00', '9:05', '12:60', '12h00', ''])('refuses %s', (time) => {
    expect(isTime(time)).toBe(false)
  })

  it('takes 24:00 for 00:00 of the next day', () => {
    expect(normalise({ day: '2026-12-31', time: '24:00' })).toEqual({
      day: '2027-01-01',
      time: '00:00'
    })
    const end = { day: '2026-12-31', time: '24:00' }
    expect(compareMoments(end, { day: '2027-01-01', time: '00:00' })).toBe(0)
    expect(addMinutes(end, 15)).toEqual({ day: '2027-01-01', time: '00:15' })
  })

  it('adds and counts minutes as inverses', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -10_000, max: 10_000 }), (day, minutes) => {
        const from = { day, time: '17:20' }
        expect(minutesBetween(from, addMinutes(from, minutes))).toBe(minutes)
      })
    )
  })
})
