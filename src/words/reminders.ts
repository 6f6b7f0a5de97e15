import { calendarText, type Reminder } from '#domain/recourse/calendar'
import type { DueDay } from '#domain/recourse/reminders'
import type { WordBook } from './say'

/** A calendar file, and a name for it. */
type CalendarFile = { readonly name: string; readonly text: string }

/** What a due day is called, on the screen and in a calendar. */
export function dueDayTitle(due: DueDay, { recourse }: WordBook): string {
  return due.what === 'door' ? recourse.opens(recourse.door[due.door]) : recourse.due[due.what]
}

/** The days to come of a case as a calendar file. `title` is the case's; `stamp` the instant of the export. */
export function calendarOf(
  dues: readonly DueDay[],
  title: string,
  stamp: string,
  words: WordBook
): CalendarFile {
  return {
    name: words.recourse.calendarName(named(title, words)),
    text: calendarText(remindersOf(dues, title, stamp, words), stamp)
  }
}

/** The days to come of several cases as one calendar file, whose entries are those of their own files. */
export function calendarOfAll(
  cases: readonly { readonly title: string; readonly dues: readonly DueDay[] }[],
  stamp: string,
  words: WordBook
): CalendarFile {
  const reminders = cases.flatMap(({ title, dues }) => remindersOf(dues, title, stamp, words))
  return { name: words.recourse.calendarOfAll, text: calendarText(reminders, stamp) }
}

/** The instant of the export also numbers the edition: a calendar that reads it again takes the newer one. */
function remindersOf(
  dues: readonly DueDay[],
  title: string,
  stamp: string,
  words: WordBook
): readonly Reminder[] {
  const said = words.recourse
  const sequence = Math.floor(Date.parse(stamp) / 60_000)
  return dues.map((due) => ({
    id: due.id,
    day: due.day,
    title: said.reminder(named(title, words), dueDayTitle(due, words)),
    text: due.estimated ? said.estimation : said.calendarNote,
    sequence
  }))
}

const named = (title: string, words: WordBook): string =>
  title === '' ? words.frame.header.untitled : title
