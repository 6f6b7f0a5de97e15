import { calendarText, type Reminder } from '#domain/recourse/calendar'
import type { DueDay } from '#domain/recourse/reminders'
import type { WordBook } from './say'

/** What a due day is called, on the screen and in a calendar. */
export function dueDayTitle(due: DueDay, { recourse }: WordBook): string {
  return due.what === 'door' ? recourse.opens(recourse.door[due.door]) : recourse.due[due.what]
}

/**
 * The days to come of a case as a calendar file, and a name for it. `title` is the case's; `stamp` the instant of the
 * export, which also numbers the edition, so that a calendar that reads it again takes the newer one.
 */
export function calendarOf(
  dues: readonly DueDay[],
  title: string,
  stamp: string,
  words: WordBook
): { readonly name: string; readonly text: string } {
  const said = words.recourse
  const named = title === '' ? words.frame.header.untitled : title
  const sequence = Math.floor(Date.parse(stamp) / 60_000)
  const reminders = dues.map(
    (due): Reminder => ({
      id: due.id,
      day: due.day,
      title: said.reminder(named, dueDayTitle(due, words)),
      text: due.estimated ? said.estimation : said.calendarNote,
      sequence
    })
  )
  return { name: said.calendarName(named), text: calendarText(reminders, stamp) }
}
