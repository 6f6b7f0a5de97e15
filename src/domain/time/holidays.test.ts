import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilDate, weekday } from './day'
import { easter, holidayOn, holidaysOf, isHoliday } from './holidays'
import { isWorkingDay, rollOver } from './workingDays'

// Gauss's rule, with both of its exceptions: another way to Easter than the one under test.
function gauss(year: number): string {
  const [a, b, c] = [year % 19, year % 4, year % 7]
  const k = Math.floor(year / 100)
  const p = Math.floor((13 + 8 * k) / 25)
  const q = Math.floor(k / 4)
  const m = (15 - p + k - q) % 30
  const n = (4 + k - q) % 7
  const d = (19 * a + m) % 30
  const e = (2 * b + 4 * c + 6 * d + n) % 7
  let april = d + e - 9
  if (d === 29 && e === 6) april = 19
  if (d === 28 && e === 6 && (11 * m + 11) % 30 < 19) april = 18
  const [month, date] = april > 0 ? [4, april] : [3, 31 + april]
  return `${year}-0${month}-${String(date).padStart(2, '0')}`
}

describe('Easter', () => {
  it('agrees with the rule of Gauss from 1583 to 4099', () => {
    for (let year = 1583; year <= 4099; year += 1) expect(easter(year)).toBe(gauss(year))
  })

  it('is a Sunday from 22 March to 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
        const day = easter(year)
        expect(weekday(day)).toBe(7)
        expect(day.slice(5) >= '03-22' && day.slice(5) <= '04-25').toBe(true)
      })
    )
  })
})

describe('public holidays', () => {
  it.each([
    [2024, '04-01', '05-09', '05-20'],
    [2025, '04-21', '05-29', '06-09'],
    [2026, '04-06', '05-14', '05-25'],
    [2027, '03-29', '05-06', '05-17'],
    [2028, '04-17', '05-25', '06-05'],
    [2029, '04-02', '05-10', '05-21'],
    [2030, '04-22', '05-30', '06-10']
  ])(
    'of the mainland in %i are the eleven of the Code du travail',
    (year, monday, ascension, whit) => {
      const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']
      const expected = [...fixed, monday, ascension, whit].map((day) => `${year}-${day}`).sort()
      expect(holidaysOf('FR', year).map((holiday) => holiday.day)).toEqual(expected)
      expect(holidaysOf('FR-PM', year)).toEqual(holidaysOf('FR', year))
    }
  )

  it.each([
    ['FR-57', ['2026-04-03', '2026-12-26']],
    ['FR-67', ['2026-04-03', '2026-12-26']],
    ['FR-68', ['2026-04-03', '2026-12-26']],
    ['FR-YT', ['2026-04-27']],
    ['FR-MQ', ['2026-05-22']],
    ['FR-GP', ['2026-05-27']],
    ['FR-MF', ['2026-05-28']],
    ['FR-GF', ['2026-06-10']],
    ['FR-BL', ['2026-10-09']],
    ['FR-RE', ['2026-12-20']]
  ] as const)('of %s are the national ones and its own', (territory, own) => {
    const national = new Set(holidaysOf('FR', 2026).map((holiday) => holiday.day))
    const days = holidaysOf(territory, 2026).map((holiday) => holiday.day)
    expect(days.filter((day) => !national.has(day))).toEqual(own)
    expect(days.length).toBe(11 + own.length)
  })

  it('may fall together: Ascension on 1 May 2008', () => {
    expect(isHoliday('2008-05-01', 'FR')).toBe(true)
    expect(holidaysOf('FR', 2008)).toHaveLength(11)
  })

  it('are named', () => {
    expect(holidayOn('2026-05-25', 'FR')).toBe('whit-monday')
    expect(holidayOn('2026-04-03', 'FR')).toBeNull()
    expect(holidayOn('2026-04-03', 'FR-57')).toBe('good-friday')
  })
})

describe('a working day', () => {
  it('is where a roll-over ends, at most five days later', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2100 }),
        fc.integer({ min: 0, max: 10 }),
        (year, n) => {
          const start = holidaysOf('FR-57', year)[n]?.day ?? `${year}-01-01`
          const rolled = rollOver(start, 'FR-57')
          expect(isWorkingDay(rolled.day, 'FR-57')).toBe(true)
          expect(rolled.skipped.length).toBeLessThanOrEqual(5)
          expect(civilDate(rolled.day).year - year).toBeLessThanOrEqual(1)
        }
      )
    )
  })

  it('tells each closed day it passes', () => {
    expect(rollOver('2026-12-25', 'FR-67')).toEqual({
      day: '2026-12-28',
      skipped: [
        { day: '2026-12-25', why: 'christmas' },
        { day: '2026-12-26', why: 'saturday' },
        { day: '2026-12-27', why: 'sunday' }
      ]
    })
  })
})
