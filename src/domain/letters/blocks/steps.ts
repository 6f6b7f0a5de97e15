import type { Channel } from '../../case/facts'
import { citing, type DraftPart, type DraftSentence, paragraph, sentence, source } from '../draft'
import { onDays, span } from '../french/dates'
import { capitalised } from '../french/grammar'
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
  return sentence(
    [
      `${reported(told)} d’après mes notes`,
      whenTaken(told.map((event) => event.recordedAt.slice(0, 10))),
      citing(recordsOfExchanges(file)),
      '.'
    ],
    told.map((event) => source('event', event.id))
  )
}

/** "Les appels sont rapportés", "La visite est rapportée", "L’appel et les visites sont rapportés". */
function reported(told: Grounds['events']): string {
  const countOf = (events: Grounds['events']) =>
    events.reduce((sum, { attempts }) => sum + (attempts?.count ?? 1), 0)
  const calls = countOf(told.filter((event) => event.channel === 'phone'))
  const visits = countOf(told.filter((event) => event.channel !== 'phone'))
  const theCalls = calls > 1 ? 'les appels' : 'l’appel'
  const theVisits = visits > 1 ? 'les visites' : 'la visite'
  if (visits === 0)
    return capitalised(`${theCalls} ${calls > 1 ? 'sont rapportés' : 'est rapporté'}`)
  if (calls > 0) return capitalised(`${theCalls} et ${theVisits} sont rapportés`)
  return capitalised(`${theVisits} ${visits > 1 ? 'sont rapportées' : 'est rapportée'}`)
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
