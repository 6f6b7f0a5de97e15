import { unknownWhen } from '../case/blank'
import { type CaseFile, find, living, type WithId } from '../case/caseFile'
import type { Edit } from '../case/edits'
import type { Channel } from '../case/facts'
import type { Id, Instant } from '../case/fields'
import type { Outcome, PromiseKind } from '../case/promises'
import { type Claim, exhibitsProving } from '../evidence/proofs'
import type { Moment } from '../time/when'
import { inOrderOfTime } from './chronology'
import { commitmentStates } from './commitmentState'
import { eventsLinked } from './outcomeFacts'
import type { CommitmentState } from './state'

type Event = WithId<'events'>

/** An outcome the application proposes; nothing counts until the claimant has confirmed it (PRODUCT §3 rule 1). */
export type Proposal = {
  readonly commitment: Id
  readonly kind: 'done' | 'nothing' | 'cancelled-by-trader'
  /** The event that suggests it; null for silence. */
  readonly event: Id | null
  readonly exhibits: readonly Id[]
}

/**
 * What is proposed for the commitments without an outcome, in order of promise, one each: a cancellation linked to it,
 * else an exchange of the right channel that follows the promise, else silence once the prudent date has passed.
 */
export function proposals(file: CaseFile, now: Moment): readonly Proposal[] {
  return commitmentStates(file, now).flatMap((state) => {
    const commitment = find(file, 'commitments', state.id)
    if (commitment === null || commitment.outcome !== null) return []
    return (
      cancellation(file, commitment) ??
      performance(file, commitment) ??
      silence(file, commitment, state) ??
      []
    )
  })
}

/** The edit that accepting a proposal writes; `confirmedAt` is the instant of the click. */
export function acceptance(file: CaseFile, proposal: Proposal, confirmedAt: Instant): Edit {
  const { kind, event, exhibits, commitment } = proposal
  const happened = find(file, 'events', event)?.happened ?? unknownWhen
  const outcome = { kind, happened, event, note: '', exhibits: [...exhibits], confirmedAt }
  return confirmation(file, commitment, outcome)
}

/** The edit by which the claimant says what became of a commitment; null takes it back. */
export function confirmation(file: CaseFile, commitment: Id, outcome: Outcome | null): Edit {
  const was = { outcome: find(file, 'commitments', commitment)?.outcome ?? null }
  const set = { outcome }
  const change = { op: 'set', in: 'commitments', id: commitment, set, was } as const
  return { label: 'confirm-outcome', changes: [change] }
}

function cancellation(file: CaseFile, { id }: WithId<'commitments'>): Proposal | null {
  // What the claimant called off is not the trader's doing.
  const event = eventsLinked(file, id, 'cancels').find(({ direction }) => direction !== 'out')
  return event === undefined
    ? null
    : proposal(file, id, 'cancelled-by-trader', event, 'cancellation')
}

/** The channels by which a promise of each kind is performed; none where an exchange performs nothing. */
const PERFORMED_BY: Readonly<Partial<Record<PromiseKind, readonly Channel[]>>> = {
  callback: ['phone'],
  'phone-appointment': ['phone'],
  visit: ['visit'],
  repair: ['visit'],
  answer: ['email', 'letter', 'sms', 'chat', 'app']
}

function performance(file: CaseFile, { id, kind, madeIn }: WithId<'commitments'>): Proposal | null {
  const channels = PERFORMED_BY[kind] ?? []
  const following = living(file, 'events').filter(
    ({ links, channel, direction, attempts }) =>
      links.some((link) => link.as === 'follows' && link.to === madeIn) &&
      direction === 'in' &&
      // A call cut before anyone spoke is an attempt, not a performance (rule R7).
      attempts === null &&
      channel !== null &&
      channels.includes(channel)
  )
  const [first] = inOrderOfTime(following, ({ happened }) => happened)
  if (first === undefined) return null
  return proposal(
    file,
    id,
    'done',
    first,
    first.channel === 'phone' ? 'call-received' : 'words-written'
  )
}

function silence(
  file: CaseFile,
  { id, kind }: WithId<'commitments'>,
  { status, saidDay, prudent, slot }: CommitmentState
): Proposal | null {
  if (status !== 'not-kept' || prudent === null) return null
  const isCall = kind === 'callback' || kind === 'phone-appointment'
  const from = slot?.day ?? saidDay
  const exhibits =
    isCall && from !== null
      ? exhibitsProving(file, 'no-call-received', [], { from, to: slot?.day ?? prudent.day })
      : []
  return { commitment: id, kind: 'nothing', event: null, exhibits }
}

function proposal(
  file: CaseFile,
  commitment: Id,
  kind: Proposal['kind'],
  event: Event,
  claim: Claim
): Proposal {
  const { day } = event.happened
  const days = day === null ? null : { from: day, to: day }
  const exhibits = exhibitsProving(file, claim, event.exhibits, days)
  return { commitment, kind, event: event.id, exhibits }
}
