import { type CaseFile, find, living, type WithId } from '../case/caseFile'
import type { EventLink } from '../case/facts'
import { daysBetween } from '../time/day'
import { inOrderOfTime } from './chronology'
import type { CommitmentState } from './state'

type Event = WithId<'events'>

/** What the journal holds about what became of a commitment; events in order of time. */
export type OutcomeFacts = {
  /** Events with calls or visits that led nowhere. */
  readonly attempts: readonly Event[]
  /** The event by which it was called off. */
  readonly cancelledIn: Event | null
  /** Events in which the claimant chased it. */
  readonly chasedIn: readonly Event[]
  /** The event in which another promise took its place. */
  readonly replacedIn: Event | null
  readonly replacement: WithId<'commitments'> | null
  /** The event with which the claimant confirmed the outcome. */
  readonly shownIn: Event | null
}

export function outcomeFacts(file: CaseFile, commitment: WithId<'commitments'>): OutcomeFacts {
  const linked = (as: EventLink['as']) => eventsLinked(file, commitment.id, as)
  const shownIn = find(file, 'events', commitment.outcome?.event ?? null)
  const isCancelled = commitment.outcome?.kind.startsWith('cancelled') ?? false
  const replacedIn = linked('replaces')[0] ?? null
  return {
    attempts: linked('attempts'),
    cancelledIn: linked('cancels')[0] ?? (isCancelled ? shownIn : null),
    chasedIn: linked('chases'),
    replacedIn,
    replacement: replacedIn === null ? null : madeIn(file, replacedIn, commitment.id),
    shownIn
  }
}

/**
 * The days of lateness to show on screen: null for a slot, which is missed and not late, and for what is not
 * confirmed late. The count of a promise not kept stops at the contact that replaced it.
 */
export function shownDaysLate(state: CommitmentState, facts: OutcomeFacts): number | null {
  const { daysLate, prudent } = state
  if (state.slot !== null || daysLate === null || daysLate === 0) return null
  const replacedOn = facts.replacedIn?.happened.day ?? null
  if (state.status !== 'not-kept' || replacedOn === null || prudent === null) return daysLate
  const untilReplaced = Math.max(0, daysBetween(prudent.day, replacedOn))
  const shown = Math.min(daysLate, untilReplaced)
  return shown === 0 ? null : shown
}

/** The events with a link of this kind to an entry, in order of time. */
export function eventsLinked(file: CaseFile, to: string, as: EventLink['as']): readonly Event[] {
  const linked = living(file, 'events').filter(({ links }) =>
    links.some((link) => link.as === as && link.to === to)
  )
  return inOrderOfTime(linked, ({ happened }) => happened)
}

/** The promise made in an event; where there are several, the first by id. */
function madeIn(file: CaseFile, event: Event, not: string): WithId<'commitments'> | null {
  const made = living(file, 'commitments').filter(
    (commitment) => commitment.madeIn === event.id && commitment.id !== not
  )
  return made.toSorted((one, other) => (one.id < other.id ? -1 : 1))[0] ?? null
}
