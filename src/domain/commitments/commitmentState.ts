import { type CaseFile, find, living, type WithId } from '../case/caseFile'
import type { Outcome } from '../case/promises'
import { daysBetween } from '../time/day'
import { compareMoments } from '../time/moment'
import type { Moment, When } from '../time/when'
import { inOrderOfTime } from './chronology'
import { dueReading } from './dueReading'
import type { CommitmentState, Status } from './state'

/** The two due dates of a commitment; both null when it has none. */
type Due = { readonly literal: Moment | null; readonly prudent: Moment | null }

/** What is decided once the due dates are known. */
type Verdict = Pick<CommitmentState, 'status' | 'confirmed' | 'daysLate'>

/**
 * What the rules say of one commitment at the moment `now` (PRODUCT §3 rule 1): its due dates, its status, whether it
 * is broken. Without the event in which it was made nothing of it is printed, so nothing of it is confirmed.
 */
export function commitmentState(
  file: CaseFile,
  commitment: WithId<'commitments'>,
  now: Moment
): CommitmentState {
  const madeIn = find(file, 'events', commitment.madeIn)
  const reading = dueReading(file, commitment)
  const known = reading.rule === null ? null : reading
  const literal = known?.literal ?? null
  const prudent = known?.prudent ?? null
  const slot = known?.slot ?? null
  const outcome = heardBy(now, commitment.outcome)
  const { status, confirmed, daysLate } = verdict({ literal, prudent }, outcome, now)
  const counts = confirmed && madeIn !== null
  return {
    id: commitment.id,
    type: slot === null ? 'commitment' : 'appointment',
    saidDay: madeIn?.happened.day ?? null,
    slot,
    literal,
    prudent,
    status,
    confirmed: counts,
    broken: counts && (status === 'not-kept' || status === 'cancelled-by-trader'),
    daysLate
  }
}

/** The states of every living commitment, in order of promise; those made on an unknown day come last. */
export function commitmentStates(file: CaseFile, now: Moment): readonly CommitmentState[] {
  const promised = inOrderOfTime(
    living(file, 'commitments'),
    (commitment) => find(file, 'events', commitment.madeIn)?.happened ?? null
  )
  return promised.map((commitment) => commitmentState(file, commitment, now))
}

// On a day before it happened, an outcome is not known yet: a case is also looked at as it was.
function heardBy(now: Moment, outcome: Outcome | null): Outcome | null {
  const day = outcome?.happened.day ?? null
  return day !== null && day > now.day ? null : outcome
}

function verdict(due: Due, outcome: Outcome | null, now: Moment): Verdict {
  switch (outcome?.kind) {
    case 'cancelled-by-trader':
    case 'cancelled-by-claimant':
      return { status: outcome.kind, confirmed: true, daysLate: null }
    case 'done':
      return { ...performed(due, outcome.happened), confirmed: true }
    case 'partly': {
      const { daysLate } = performed(due, outcome.happened)
      return { status: 'partly-kept', confirmed: true, daysLate }
    }
    default: {
      const status = silence(due, now)
      // "Rien reçu" said too early counts only once the prudent moment has passed.
      const confirmed = outcome !== null && (status === 'not-kept' || status === 'undated')
      return { status, confirmed, daysLate: status === 'not-kept' ? lateness(due, now.day) : null }
    }
  }
}

/** The status while nothing was done: it depends on the moment alone. */
function silence({ literal, prudent }: Due, now: Moment): Status {
  if (literal === null || prudent === null) return 'undated'
  if (compareMoments(now, prudent) > 0) return 'not-kept'
  return compareMoments(now, literal) > 0 ? 'to-confirm' : 'upcoming'
}

/** Kept or kept late; an hour that is not known to the minute, or a day that is not known, favours the trader. */
function performed(
  { literal, prudent }: Due,
  happened: When
): Pick<Verdict, 'status' | 'daysLate'> {
  const { time, precision } = happened
  const day =
    happened.day !== null && precision === 'month' ? `${happened.day.slice(0, 7)}-01` : happened.day
  if (prudent === null || literal === null) return { status: 'kept', daysLate: null }
  if (day === null) return { status: 'kept', daysLate: 0 }
  const isLate =
    time !== null && precision === 'minute'
      ? compareMoments({ day, time }, prudent) > 0
      : day > prudent.day
  return isLate
    ? { status: 'kept-late', daysLate: lateness({ literal, prudent }, day) }
    : { status: 'kept', daysLate: 0 }
}

function lateness({ prudent }: Due, day: string): number | null {
  return prudent === null ? null : Math.max(0, daysBetween(prudent.day, day))
}
