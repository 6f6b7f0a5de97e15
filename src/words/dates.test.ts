import { describe, expect, it } from 'vitest'
import { words } from './say'

const fr = words('fr')
const en = words('en')
const today = '2026-12-09'
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('days as the screens say them', () => {
  it('gives the weekday, and the year only when it is another one', () => {
    expect(plain(fr.dates.day('2026-12-11', today))).toBe('ven. 11 déc.')
    expect(plain(fr.dates.day('2027-02-26', today))).toBe('ven. 26 févr. 2027')
    expect(plain(en.dates.day('2026-12-11', today))).toBe('Fri 11 Dec')
    expect(plain(en.dates.day('2027-02-26', today))).toBe('Fri 26 Feb 2027')
  })
  it('writes the first of the month as 1er in French only', () => {
    expect(plain(fr.dates.day('2026-12-01', today))).toBe('mar. 1er déc.')
    expect(plain(fr.dates.dayInFull('2026-12-01'))).toBe('mardi 1er décembre 2026')
    expect(plain(en.dates.dayInFull('2026-12-01'))).toBe('Tuesday 1 December 2026')
  })
  it('counts days from today', () => {
    expect(plain(fr.dates.relative('2026-12-11', today))).toBe('dans 2 jours')
    expect(fr.dates.relative('2026-12-08', today)).toBe('hier')
    expect(plain(en.dates.relative('2026-12-01', today))).toBe('8 days ago')
  })
})

describe('times as the screens say them', () => {
  it('leaves out minutes that are zero in French and keeps the 24-hour clock in English', () => {
    expect(plain(fr.dates.time('14:30'))).toBe('14 h 30')
    expect(plain(fr.dates.time('09:05'))).toBe('9 h 05')
    expect(plain(fr.dates.time('11:00'))).toBe('11 h')
    expect(en.dates.time('09:05')).toBe('9:05')
  })
  it('says the end of a day without the ambiguous word midnight', () => {
    const end = { day: '2026-11-30', time: '24:00' }
    expect(plain(fr.dates.moment(end, today))).toBe('lun. 30 nov. inclus')
    expect(plain(en.dates.moment(end, today))).toBe('Mon 30 Nov inclusive')
  })
  it('says no more than is known of a date', () => {
    const about = { day: '2026-11-16', time: null, until: null, precision: 'about' } as const
    expect(plain(fr.dates.when(about, today))).toBe('vers le 16 nov.')
    expect(plain(fr.dates.when({ ...about, precision: 'month' }, today))).toBe('en novembre 2026')
    expect(fr.dates.when({ ...about, precision: 'unknown' }, today)).toBe('date inconnue')
    expect(plain(en.dates.when(about, today))).toBe('around 16 Nov')
    const slot = { day: '2026-12-08', time: '09:00', until: '11:00', precision: 'minute' } as const
    expect(plain(fr.dates.when(slot, today))).toBe('mar. 8 déc., 9 h – 11 h')
  })
})

describe('amounts as the screens say them', () => {
  it('groups thousands and never loses a cent', () => {
    expect(plain(fr.amounts.euros(1500))).toBe('15,00 €')
    expect(plain(fr.amounts.euros(500005))).toBe('5 000,05 €')
    expect(fr.amounts.euros(-999)).toContain('−9,99')
    expect(en.amounts.euros(500005)).toBe('€5,000.05')
  })
  it('takes zero as singular in French and plural in English', () => {
    expect(plain(fr.amounts.counted(0, 'fait', 'faits'))).toBe('0 fait')
    expect(plain(en.amounts.counted(0, 'fact', 'facts'))).toBe('0 facts')
  })
  it('uses no space that the fonts lack', () => {
    const shown = [
      fr.amounts.euros(123456789),
      fr.dates.moment({ day: today, time: '09:05' }, today)
    ]
    expect(shown.join('')).not.toMatch(/\u202f/)
  })
})
