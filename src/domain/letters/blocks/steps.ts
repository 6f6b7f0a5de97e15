import type { Channel } from '../../case/facts'
import { citing, type DraftPart, type DraftSentence, paragraph, sentence, source } from '../draft'
import { onDays, span } from '../french/dates'
import type { Grounds } from '../grounds'
import { recordsOfExchanges } from '../proofs'
import { contacts, fruitlessCalls, isDated } from './contacts'
import { transfers, undatedAnnouncements } from './transfers'

const MOST_DAYS_OF_NOTES = 4

/** Contacts by channel and day, calls that led nowhere, what the advisers reported, and where it is noted. */
export function stepsBlock(grounds: Grounds): readonly DraftPart[] {
  return paragraph([
    contacts(grounds),
    ...fruitlessCalls(grounds),
    transfers(grounds),
    undatedAnnouncements(grounds),
    notes(grounds)
  ])
}

const UNWRITTEN: ReadonlySet<Channel | null> = new Set(['phone', 'visit', 'shop'])

/** What only the claimant's notes show is said once, with the day the notes were taken (PRODUCT §3.2). */
function notes({ file, events, day }: Grounds): DraftSentence | null {
  const told = events.filter(
    (event) => event.kind === 'contact' && UNWRITTEN.has(event.channel) && isDated(event, day)
  )
  if (told.length === 0) return null
  const calls = told.some((event) => event.channel === 'phone')
  const visits = told.some((event) => event.channel !== 'phone')
  const what = calls
    ? `Les appels ${visits ? 'et les visites ' : ''}sont rapportés`
    : 'Les visites sont rapportées'
  return sentence(
    [
      `${what} d’après mes notes`,
      whenTaken(told.map((event) => event.recordedAt.slice(0, 10))),
      citing(recordsOfExchanges(file)),
      '.'
    ],
    told.map((event) => source('event', event.id))
  )
}

function whenTaken(recorded: readonly string[]): string {
  // The instant of a blank entry is 1970: the day of those notes is not known.
  const days = [...new Set(recorded)].filter((day) => day > '1970-01-02').toSorted()
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return ''
  return days.length > MOST_DAYS_OF_NOTES
    ? `, prises du ${span(first, last)}`
    : `, prises ${onDays(days, 'with-year')}`
}
