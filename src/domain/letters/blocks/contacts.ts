import type { WithId } from '../../case/caseFile'
import type { Day } from '../../time/when'
import { citing, type DraftSentence, type Piece, sentence, source } from '../draft'
import { faultWords } from '../faults'
import { clock, on, onDays, span, type Year } from '../french/dates'
import { capitalised } from '../french/grammar'
import { enumeration } from '../french/lists'
import { inWords } from '../french/numbers'
import type { Grounds } from '../grounds'
import { byChannel } from '../people'
import { contactProofs, contactsProofs } from '../proofs'

type Event = WithId<'events'>

/** More days than this on one channel are told as a number of contacts over a span. */
const LONGEST_LIST_OF_DAYS = 8

/** Whether an event has a date that a letter of this day can tell. */
export function isDated({ happened }: Event, day: Day): boolean {
  return happened.day !== null && happened.precision !== 'unknown' && happened.day <= day
}

/** The year is left out where every event is of the letter's own year. */
export function yearFor(events: readonly Event[], day: Day): Year {
  const isOfTheYear = events.every((event) => event.happened.day?.slice(0, 4) === day.slice(0, 4))
  return isOfTheYear ? 'without-year' : 'with-year'
}

/** "J’ai signalé ces pannes par téléphone les …, puis par messagerie les …", each channel with its exhibits. */
export function contacts(grounds: Grounds): DraftSentence | null {
  const made = grounds.events.filter(
    (event) =>
      event.kind === 'contact' &&
      event.direction !== 'in' &&
      !reachedNobody(event) &&
      !isOfTheTrader(event) &&
      isDated(event, grounds.day)
  )
  if (made.length === 0) return null
  const year = yearFor(made, grounds.day)
  const channels = [...new Set(made.map((event) => event.channel))]
  const groups = channels.map((channel, index): readonly Piece[] => {
    const events = made.filter((event) => event.channel === channel)
    const proofs = contactsProofs(grounds.file, events)
    const how = byChannel(channel)
    const joint = index === 0 ? ' ' : index === 1 ? ', puis ' : ', '
    return [`${joint}${how === '' ? '' : `${how} `}${datesOf(events, year)}`, citing(proofs)]
  })
  return sentence(
    [opening(made, grounds), ...groups.flat(), '.'],
    made.map((event) => source('event', event.id))
  )
}

/** Only contacts that came after the fault can have reported it. */
function opening(made: readonly Event[], grounds: Grounds): string {
  const faults = faultWords(grounds)
  const defects = [...grounds.openDefects, ...grounds.endedDefects]
  const [earliest = ''] = defects.flatMap((defect) => defect.since.day ?? []).toSorted()
  const reported = faults !== null && made.every((event) => (event.happened.day ?? '') >= earliest)
  return reported ? `J’ai signalé ${faults.these}` : 'J’ai contacté vos services'
}

function datesOf(events: readonly Event[], year: Year): string {
  const exact = events.filter(isExact).flatMap((event) => event.happened.day ?? [])
  const [first] = exact
  const last = exact.at(-1)
  if (new Set(exact).size > LONGEST_LIST_OF_DAYS && first !== undefined && last !== undefined) {
    return `à ${inWords(events.length, 'feminine')} reprises, du ${span(first, last)}`
  }
  const vague = events.filter((event) => !isExact(event)).map((event) => on(event.happened, year))
  return enumeration([onDays(exact, year), ...new Set(vague)])
}

function isExact({ happened }: Event): boolean {
  return happened.precision === 'minute' || happened.precision === 'day'
}

/** A cancellation is the trader's act, even when its direction was not noted. */
export function isOfTheTrader(event: Event): boolean {
  return event.links.some((link) => link.as === 'cancels')
}

/** An outgoing contact whose attempts never reached anybody is an attempt, not a contact. */
export function reachedNobody(event: Event): boolean {
  return event.attempts !== null && event.person.firstName.trim() === '' && event.tier === null
}

/** Calls of the claimant that reached nobody and belong to no appointment. */
export function fruitlessCalls(grounds: Grounds): readonly DraftSentence[] {
  return grounds.events.flatMap((event) => {
    const { attempts } = event
    const isOfAppointment = event.links.some((link) => link.as === 'attempts')
    if (attempts === null || event.direction !== 'out' || isOfAppointment) return []
    if (!reachedNobody(event) || !isDated(event, grounds.day)) return []
    const hours = enumeration(attempts.times.map(clock))
    const tried =
      attempts.count > 1
        ? `j’ai tenté de vous joindre à ${inWords(attempts.count, 'feminine')} reprises`
        : 'j’ai tenté une fois de vous joindre'
    return [
      sentence(
        [
          `${capitalised(on(event.happened, 'with-year'))}, ${tried}`,
          hours === '' ? '' : ` (${hours})`,
          ', sans parvenir à un conseiller',
          citing(contactProofs(grounds.file, event)),
          '.'
        ],
        [source('event', event.id)]
      )
    ]
  })
}
