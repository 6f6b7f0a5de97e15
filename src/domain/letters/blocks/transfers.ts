import type { WithId } from '../../case/caseFile'
import { type DraftSentence, distinct, sentence, source } from '../draft'
import { on } from '../french/dates'
import { toThe } from '../french/grammar'
import type { Grounds, ToldCommitment } from '../grounds'
import { promiseWords } from '../promiseWords'
import { isDated, yearFor } from './contacts'

type Event = WithId<'events'>

/**
 * Reported speech, marked as such: "Selon vos conseillers, mon dossier avait été adressé au mauvais service (1er décembre) ;
 * il a ensuite été transmis au niveau 3, sans date d’intervention (8 décembre)."
 */
export function transfers(grounds: Grounds): DraftSentence | null {
  const passed = grounds.events.filter(
    (event) => event.transfer !== null && isDated(event, grounds.day)
  )
  if (passed.length === 0) return null
  const year = yearFor(passed, grounds.day)
  const undated = passed.map((event) => undatedIn(grounds, event))
  const told = passed.map((event, index) => {
    const noDate = (undated[index]?.length ?? 0) > 0 ? ', sans date d’intervention' : ''
    const subject = index === 0 ? 'mon dossier' : 'il'
    const date = on(event.happened, year).replace(/^le /, '')
    const isRepeated = isSame(event.transfer, passed[index - 1]?.transfer ?? null)
    const adverb = index === 0 ? '' : isRepeated ? 'de nouveau ' : 'ensuite '
    return `${subject} ${passedOn(event, adverb, isRepeated)}${noDate} (${date})`
  })
  const speakers = passed.length > 1 ? 'vos conseillers' : 'vos services'
  return sentence(
    [`Selon ${speakers}, ${told.join(' ; ')}.`],
    distinct([...passed.map(asSource), ...undated.flat().flatMap(sourcesOf)])
  )
}

function isSame(one: Event['transfer'], other: Event['transfer']): boolean {
  if (one === null || other === null) return false
  if (one.wrong || other.wrong) return one.wrong && other.wrong
  return one.tier === other.tier && one.service.trim() === other.service.trim()
}

/** "avait été adressé au mauvais service", "a ensuite été transmis au niveau 3": said of the file. */
export function passedOn({ transfer }: Event, adverb: string, isRepeated: boolean): string {
  if (transfer?.wrong === true) {
    return `avait ${isRepeated ? adverb : ''}été adressé au mauvais service`
  }
  const service = transfer?.service.trim() ?? ''
  const tier = transfer?.tier ?? null
  const level = tier === null ? '' : `au niveau ${tier}`
  const where = [level, service === '' ? '' : toThe(service)].filter((part) => part !== '')
  return `a ${adverb}été transmis ${where.join(', ') || 'à un autre service'}`
}

/** What was announced with no date: it can never be broken, and is told here instead of in the table (R13). */
export function undatedAnnouncements(grounds: Grounds): DraftSentence | null {
  const told = grounds.commitments.filter(
    (told) => isUndated(told) && told.madeIn.transfer === null && isDated(told.madeIn, grounds.day)
  )
  if (told.length === 0) return null
  const year = yearFor(
    told.map(({ madeIn }) => madeIn),
    grounds.day
  )
  const items = told.map(
    (one) => `${promiseWords(one)} (${on(one.madeIn.happened, year).replace(/^le /, '')})`
  )
  return sentence(
    [`Vos services m’ont annoncé, sans indiquer de date : ${items.join(' ; ')}.`],
    distinct(told.flatMap(sourcesOf))
  )
}

function undatedIn(grounds: Grounds, event: Event): readonly ToldCommitment[] {
  return grounds.commitments.filter((told) => isUndated(told) && told.madeIn.id === event.id)
}

/** No date was given (R13); words that no rule reads are not said to give none. */
function isUndated({ state, reading }: ToldCommitment): boolean {
  return state.status === 'undated' && reading.rule === 'R13'
}

function asSource(event: Event) {
  return source('event', event.id)
}

function sourcesOf({ commitment, madeIn }: ToldCommitment) {
  return [source('commitment', commitment.id), asSource(madeIn)]
}
