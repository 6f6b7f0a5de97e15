import { assert, integer, property, record, string, uniqueArray } from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { addDays } from '../time/day'
import { calendarText, type Reminder } from './calendar'

const stamp = '2026-12-09T09:41:07.250+01:00'
const mediator: Reminder = {
  id: 'sosh-2026/mediator-limit/chat1',
  day: '2027-12-06',
  title: 'Médiateur : dernier jour sûr, avant 18 h',
  text: 'Compté du premier écrit, le 7 décembre 2026 ; « sous réserve ».\nÀ préparer : courriers, réponses, factures.',
  sequence: 2
}
const refund: Reminder = { ...mediator, id: 'sosh-2026/refund-limit/bill1', day: '2026-12-31' }

const entriesOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
const uidsOf = (text: string) => entriesOf(text).map((entry) => new ICAL.Event(entry).uid)

// Titles and texts as they are kept: no control character, lines ended by line feeds.
const words = string({ unit: 'binary', maxLength: 200 }).map((text) =>
  text.replace(/(?!\n)[\p{Cc}\u2028\u2029]/gu, '')
)
const anyReminder = record({
  id: string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  day: integer({ min: 0, max: 80_000 }).map((days) => addDays('1990-01-01', days)),
  title: words,
  text: words,
  sequence: integer({ min: 0, max: 2_000_000_000 })
})
const anyReminders = uniqueArray(anyReminder, { selector: ({ id }) => id, maxLength: 5 })

describe('a calendar file', () => {
  test('says everything a calendar needs, and lets no line end but by CR LF', () => {
    const text = calendarText([refund], stamp)
    expect(text.split('\r\n').slice(0, 11)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Doleances//Doleances//FR',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Doléances',
      'BEGIN:VEVENT',
      'UID:sosh-2026.refund-limit.bill1@doleances',
      'DTSTAMP:20261209T084107Z',
      'SEQUENCE:2',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101'
    ])
    expect(text.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('gives back titles, texts and whole days to a reader that is not ours', () => {
    assert(
      property(anyReminders, (reminders) => {
        const read = entriesOf(calendarText(reminders, stamp)).map((entry) => {
          const { summary, description, startDate, endDate, sequence } = new ICAL.Event(entry)
          expect(startDate.isDate && endDate.isDate).toBe(true)
          expect(endDate.toString()).toBe(addDays(startDate.toString(), 1))
          return { day: startDate.toString(), title: summary, text: description, sequence }
        })
        expect(read).toEqual(reminders.map(({ id: _, ...rest }) => rest))
      })
    )
  })

  test('rings at nine in the morning of the day before, and leaves the day free', () => {
    const [entry] = entriesOf(calendarText([mediator], stamp))
    const alarm = entry?.getFirstSubcomponent('valarm')
    const before = alarm?.getFirstPropertyValue('trigger') as ICAL.Duration
    const midnight = ICAL.Time.fromDateTimeString(`${mediator.day}T00:00:00`)
    midnight.addDuration(before)
    expect(midnight.toString()).toBe('2027-12-05T09:00:00')
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY')
    expect(alarm?.getFirstPropertyValue('description')).toBe(mediator.title)
    expect(entry?.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
  })

  test('exported again later, with other words and another day, updates the same entries', () => {
    const later = [mediator, refund].map((one) => ({
      ...one,
      day: addDays(one.day, 3),
      title: 'Reporté',
      sequence: one.sequence + 1
    }))
    const first = calendarText([mediator, refund], stamp)
    const second = calendarText(later, '2027-01-04T08:00:00Z')
    expect(second).not.toBe(first)
    expect(uidsOf(second)).toEqual(uidsOf(first))
  })

  test('gives each reminder a UID of its own, in characters any calendar keeps', () => {
    const near = ['a/b/c', 'a.b.c', 'a_b_c', 'a b c', 'A/b/c', 'a/b_002fc', 'é', 'e\u0301']
    assert(
      property(anyReminders, (reminders) => {
        const ids = new Set([...near, ...reminders.map(({ id }) => id)])
        const same = [...ids].map((id) => ({ ...mediator, id }))
        const uids = uidsOf(calendarText(same, stamp))
        expect(new Set(uids).size).toBe(ids.size)
        for (const uid of uids) expect(uid).toMatch(/^[\w.-]+@doleances$/)
      })
    )
  })

  test('is refused when two reminders have one id, rather than lose one of them', () => {
    expect(() => calendarText([mediator, mediator], stamp)).toThrow('two reminders have one id')
  })

  test('invites nobody and names no address', () => {
    const text = calendarText([mediator, refund], stamp)
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER|mailto:|https?:/i)
  })

  test('with no reminder still reads', () => {
    expect(entriesOf(calendarText([], stamp))).toEqual([])
  })
})
