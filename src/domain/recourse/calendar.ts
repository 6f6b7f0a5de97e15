import type { Instant } from '../case/fields'
import { addDays } from '../time/day'
import type { Day } from '../time/when'
import { escaped, folded } from './contentLine'

/** A day of a case to be reminded of, as a calendar of any make shows it. */
export type Reminder = {
  /** The same at every export, `<case id>/<code>/<about>`: a calendar updates the entry instead of adding another. */
  readonly id: string
  readonly day: Day
  readonly title: string
  readonly text: string
  /** Greater each time the day or the words change, from 0. */
  readonly sequence: number
}

/**
 * The reminders as an iCalendar file (RFC 5545) of whole days, each announced the day before at nine in the morning. It
 * invites nobody and names no address. `stamp` is when it was exported.
 * Throws on two reminders of one id, of which a calendar would keep one only.
 */
export function calendarText(reminders: readonly Reminder[], stamp: Instant): string {
  if (new Set(reminders.map(({ id }) => id)).size < reminders.length) {
    throw new RangeError('two reminders have one id')
  }
  const stampedAt = inUtc(stamp)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Doleances//Doleances//FR',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Doléances',
    ...reminders.flatMap((reminder) => eventLines(reminder, stampedAt)),
    'END:VCALENDAR'
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines({ id, day, title, text, sequence }: Reminder, stampedAt: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid(id)}`,
    `DTSTAMP:${stampedAt}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    // Fifteen hours before the midnight that begins the day.
    'TRIGGER:-PT15H',
    'END:VALARM',
    'END:VEVENT'
  ]
}

/** Letters, figures, dots, underscores and dashes; two ids never give the same. */
function uid(id: string): string {
  const safe = id.replace(/[^A-Za-z0-9/-]/g, (unit) => {
    return `_${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  return `${safe.replaceAll('/', '.')}@doleances`
}

/** `20261209T084100Z`, whatever the offset it was recorded with. */
function inUtc(instant: Instant): string {
  return `${basic(new Date(instant).toISOString().slice(0, 19)).replaceAll(':', '')}Z`
}

function basic(day: Day): string {
  return day.replaceAll('-', '')
}
