import { type CaseFile, find, living, type WithId } from '../case/caseFile'
import type { Id } from '../case/fields'
import { type Claim, type Days, exhibitsProving } from '../evidence/proofs'
import { addDays } from '../time/day'
import type { Day } from '../time/when'
import type { ToldCommitment, ToldCredit } from './grounds'
import { isWritten } from './people'

type Event = WithId<'events'>

/** A check of an open defect is fresh for so many days (PRODUCT §3.6). */
export const FRESH_DAYS = 2

export function contractProofs(file: CaseFile): readonly Id[] {
  return exhibitsProving(file, 'contract-terms', file.contract.exhibits, null)
}

export function contractSummaries(file: CaseFile): readonly Id[] {
  return file.contract.exhibits.filter(
    (id) => find(file, 'exhibits', id)?.kind === 'contract-summary'
  )
}

/** A bill does not prove its payment. */
export function paymentProofs(file: CaseFile): readonly Id[] {
  const ofBills = living(file, 'bills').flatMap((bill) => bill.exhibits)
  return exhibitsProving(file, 'payment', [...ofBills, ...file.contract.exhibits], null)
}

export function billProofs(file: CaseFile, bill: WithId<'bills'>): readonly Id[] {
  return exhibitsProving(file, 'bill-issued', bill.exhibits, null)
}

/** The bill shows whether a credit stands on it. */
export function creditOnBillProofs(file: CaseFile, bill: WithId<'bills'>): readonly Id[] {
  return exhibitsProving(file, 'credit-on-bill', bill.exhibits, null)
}

export function defectProofs(file: CaseFile, defect: WithId<'defects'>): readonly Id[] {
  const ofRoutes = defect.routes.flatMap((route) => route.exhibits)
  return exhibitsProving(file, 'defect-seen', [...ofRoutes, ...defect.exhibits], null)
}

/** Whether the newest proof is too old to say that it still fails. One without a day is never: how old it is was not said. */
export function isOld(file: CaseFile, proofs: readonly Id[], today: Day): boolean {
  const days = proofs
    .map((id) => find(file, 'exhibits', id))
    .flatMap((exhibit) => exhibit?.covers?.to ?? exhibit?.made.day ?? [])
  const newest = days.toSorted().at(-1)
  return newest !== undefined && newest < addDays(today, -FRESH_DAYS)
}

/** That someone talked: the conversation itself, or the log of calls of that day. */
export function contactProofs(file: CaseFile, event: Event): readonly Id[] {
  return contactsProofs(file, [event])
}

/** The same for many contacts of one direction; logs are looked up once a day, for cases of thousands of calls. */
export function contactsProofs(file: CaseFile, events: readonly Event[]): readonly Id[] {
  const linked = [...new Set(events.flatMap((event) => event.exhibits))]
  const calls = events.filter((event) => event.channel === 'phone')
  const call: Claim = calls[0]?.direction === 'in' ? 'call-received' : 'call-made'
  const days = new Set(calls.map((event) => dayOf(event)?.from ?? null))
  const logs = [...days].flatMap((day) =>
    exhibitsProving(file, call, linked, day === null ? null : { from: day, to: day })
  )
  return [...new Set([...logs, ...exhibitsProving(file, 'words-written', linked, null)])]
}

/** A fact observed may be shown by any paper linked to it. */
export function observationProofs(file: CaseFile, event: Event): readonly Id[] {
  return event.exhibits.filter((id) => find(file, 'exhibits', id) !== null)
}

/** The claimant's own record of exchanges: what shows the words of a call. */
export function recordsOfExchanges(file: CaseFile): readonly Id[] {
  return living(file, 'exhibits').flatMap(({ kind, id }) =>
    kind === 'record-of-exchanges' ? [id] : []
  )
}

/** That the promise was made: the writing that holds it; for a call, its log and the record of exchanges. */
export function promiseProofs(
  file: CaseFile,
  { commitment, madeIn }: ToldCommitment
): readonly Id[] {
  const exchange = contactProofs(file, madeIn)
  const own = exhibitsProving(file, 'words-written', commitment.exhibits, null)
  const oral = isWritten(madeIn.channel)
    ? []
    : exhibitsProving(file, 'words-oral', commitment.exhibits, dayOf(madeIn))
  return [...exchange, ...own, ...oral]
}

/** What came of it: a log for silence or attempts, the writing of a cancellation, and any writing linked to it. */
export function outcomeProofs(
  file: CaseFile,
  told: ToldCommitment,
  attempts: readonly Event[],
  shown: Event | null
): readonly Id[] {
  const { outcome } = told.commitment
  const linked = [...(outcome?.exhibits ?? []), ...(shown?.exhibits ?? [])]
  const cancelled =
    outcome?.kind === 'cancelled-by-trader'
      ? exhibitsProving(file, 'cancellation', linked, null)
      : exhibitsProving(file, 'words-written', linked, null)
  return [
    ...attempts.flatMap((event) => contactProofs(file, event)),
    ...(outcome?.kind === 'nothing' ? silenceProofs(file, told, linked) : []),
    ...cancelled
  ]
}

/** That nothing came: for calls a log of those received over the whole wait, for visits what shows nobody came. */
export function silenceProofs(
  file: CaseFile,
  told: ToldCommitment,
  linked: readonly Id[]
): readonly Id[] {
  switch (told.commitment.kind) {
    case 'callback':
    case 'phone-appointment':
      return exhibitsProving(file, 'no-call-received', linked, waitOf(told))
    case 'visit':
      return exhibitsProving(file, 'no-visit', linked, null)
    default:
      return exhibitsProving(file, 'bill-issued', linked, null)
  }
}

/** The days over which something was waited for: its slot, or from the promise to its prudent end; null: not known. */
export function waitOf({ state }: ToldCommitment): Days | null {
  const from = state.slot?.day ?? state.saidDay
  const to = state.slot?.day ?? state.prudent?.day ?? null
  return from === null || to === null ? null : { from, to }
}

/** That the credit was announced: the exchange, then its own exhibits, and for a call the record of exchanges. */
export function creditProofs(file: CaseFile, { credit, announcedIn }: ToldCredit): readonly Id[] {
  if (announcedIn === null) return exhibitsProving(file, 'credit-announced', credit.exhibits, null)
  const days = isWritten(announcedIn.channel) ? null : dayOf(announcedIn)
  return [
    ...contactProofs(file, announcedIn),
    ...exhibitsProving(file, 'credit-announced', credit.exhibits, days)
  ]
}

/** The day of an event known to the day; a log is not searched for a date that is not sure. */
function dayOf({ happened: { day, precision } }: Event): Days | null {
  const isSure = precision === 'minute' || precision === 'day'
  return day !== null && isSure ? { from: day, to: day } : null
}
