import { describe, expect, it } from 'vitest'
import type { When } from '../../time/when'
import { clock, inFull, inShort, on, onDays, since, span } from './dates'

const when = (day: string | null, precision: When['precision']): When => ({
  day,
  time: null,
  until: null,
  precision
})
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

describe('dates in French', () => {
  it('name the first of the month “1er” and keep day, month and year together', () => {
    expect(inFull('2026-12-01')).toBe('1er\u00A0décembre\u00A02026')
    expect(inFull('2026-08-15', 'without-year')).toBe('15\u00A0août')
    expect(inShort('2026-12-09')).toBe('9\u00A0déc.\u00A02026')
  })

  it('say hours without their zero minutes', () => {
    expect(['09:14', '11:00', '10:02', '24:00'].map((time) => plain(clock(time)))).toEqual([
      '9 h 14',
      '11 h',
      '10 h 02',
      '24 h'
    ])
  })

  it('say how sure they are', () => {
    expect(plain(on(when('2026-11-24', 'day'), 'without-year'))).toBe('le 24 novembre')
    expect(plain(on(when('2026-11-24', 'about'), 'without-year'))).toBe('vers le 24 novembre')
    expect(plain(on(when('2026-11-15', 'about'), 'with-year'))).toBe('à la mi-novembre 2026')
    expect(plain(on(when('2026-11-15', 'month'), 'with-year'))).toBe('en novembre 2026')
    expect(on(when(null, 'unknown'), 'with-year')).toBe('')
    expect(plain(since(when('2026-11-15', 'about')))).toBe('depuis la mi-novembre 2026')
    expect(plain(since(when('2026-11-20', 'about')))).toBe('depuis le 20 novembre 2026 environ')
    expect(plain(since(when('2026-11-01', 'month')))).toBe('depuis novembre 2026')
  })

  it('are listed by month, the month named once', () => {
    const told = (days: readonly string[]) => plain(onDays(days, 'without-year'))
    expect(told(['2026-11-24'])).toBe('le 24 novembre')
    expect(told(['2026-12-08', '2026-11-24', '2026-12-01', '2026-12-08'])).toBe(
      'les 24 novembre, 1er et 8 décembre'
    )
    expect(told(['2026-12-07', '2026-12-08'])).toBe('les 7 et 8 décembre')
    expect(told(['2026-11-24', '2026-11-25', '2026-12-01'])).toBe(
      'les 24 et 25 novembre et 1er décembre'
    )
    expect(told(['2026-12-01', '2026-12-02', '2026-12-03'])).toBe('les 1er, 2 et 3 décembre')
  })

  it('keep the year of each year when a list runs over the new year', () => {
    expect(plain(onDays(['2026-12-30', '2027-01-04'], 'without-year'))).toBe(
      'les 30 décembre 2026 et 4 janvier 2027'
    )
    expect(plain(span('2026-11-24', '2026-12-08'))).toBe('24 novembre au 8 décembre 2026')
    expect(plain(span('2026-12-30', '2027-01-04'))).toBe('30 décembre 2026 au 4 janvier 2027')
  })
})
