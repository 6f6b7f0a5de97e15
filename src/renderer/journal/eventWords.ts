import type { WithId } from '#domain/case/caseFile'
import type { CommitmentState } from '#domain/commitments/state'
import { useCase } from '../session/Case'
import { useWords } from '../session/Session'

type Exchange =
  | 'phone-out'
  | 'phone-in'
  | 'phone-cut'
  | 'chat-out'
  | 'chat-in'
  | 'sms-out'
  | 'sms-in'
  | 'email-out'
  | 'email-in'
  | 'letter-out'
  | 'letter-in'
  | 'visit-out'
  | 'visit-in'
  | 'observation'
  | 'document'
  | 'other'

/** Which exchange a fact is, for its caption. */
export function exchangeOf(event: WithId<'events'>): Exchange {
  const way = event.direction === 'in' ? 'in' : 'out'
  switch (event.channel) {
    case 'phone':
      return event.attempts === null ? `phone-${way}` : 'phone-cut'
    case 'chat':
    case 'sms':
    case 'email':
    case 'letter':
    case 'visit':
      return `${event.channel}-${way}`
    case 'shop':
      return 'visit-out'
    case 'app':
    case 'ussd':
    case 'web':
      return 'observation'
    case null:
      if (event.kind === 'observation' || event.kind === 'document') return event.kind
      return 'other'
  }
}

/** The short sentences a fact and its promises are told with on screen. */
export function useEventWords() {
  const { today } = useCase()
  const { dates, journal } = useWords()
  return {
    /** The hours of the margin: each attempt, or the hour, or the span. */
    hours(event: WithId<'events'>): readonly string[] {
      if (event.attempts !== null && event.attempts.times.length > 0)
        return [...new Set(event.attempts.times.map(dates.time))]
      const { time, until } = event.happened
      if (time === null) return []
      return [until === null ? dates.time(time) : `${dates.time(time)} – ${dates.time(until)}`]
    },
    /** "Appel émis · Inès, niveau 1 · 18 min · n° 26-3318". */
    who(event: WithId<'events'>): string {
      const person = [
        event.person.firstName || event.person.role,
        event.tier === null ? '' : journal.tier(event.tier)
      ].filter((part) => part !== '')
      return [
        journal.exchange[exchangeOf(event)],
        person.join(', '),
        event.minutes === null ? '' : journal.minutes(event.minutes),
        event.ticket === '' ? '' : journal.ticket(event.ticket)
      ]
        .filter((part) => part !== '')
        .join(' · ')
    },
    /** What stands beside the status of a promise: the retained date, or the slot's own end. */
    stateDetail(state: CommitmentState): string | undefined {
      if (state.slot !== null)
        return `${dates.dayOfMonth(state.slot.day, today)}, ${dates.time(state.slot.from)} – ${dates.time(state.slot.to)}`
      if (state.prudent === null) return undefined
      return dates.dayOfMonth(state.prudent.day, today)
    }
  }
}
