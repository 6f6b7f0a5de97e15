import { type CaseFile, find, living, type WithId } from '../case/caseFile'
import type { ExhibitKind } from '../case/facts'
import type { Id } from '../case/fields'
import type { ToldCommitment, ToldCredit } from './grounds'
import { isWritten } from './people'

type Event = WithId<'events'>

const WRITINGS = ['chat', 'sms', 'email', 'letter', 'screenshot', 'photo', 'other'] as const
const LOGS = ['calls-made-log', 'calls-received-log'] as const

/** What each kind of exhibit can be cited for: a log of calls made shows no call received (PRODUCT §3.2). */
const ABLE = {
  contract: new Set<ExhibitKind>(['contract-summary', 'contract', 'bill', ...WRITINGS]),
  payment: new Set<ExhibitKind>(['payment-proof']),
  bill: new Set<ExhibitKind>(['bill', 'payment-proof', 'screenshot', 'other']),
  defect: new Set<ExhibitKind>(WRITINGS),
  contact: new Set<ExhibitKind>([...WRITINGS, ...LOGS]),
  outcome: new Set<ExhibitKind>([...WRITINGS, 'calls-received-log', 'bill', 'payment-proof']),
  credit: new Set<ExhibitKind>([...WRITINGS, 'bill'])
}

/** The exhibits among these that the case still holds and that can prove the point, each once. */
function able(file: CaseFile, ids: readonly Id[], point: keyof typeof ABLE): readonly Id[] {
  return [...new Set(ids)].filter((id) => {
    const exhibit = find(file, 'exhibits', id)
    return exhibit !== null && ABLE[point].has(exhibit.kind)
  })
}

export function contractProofs(file: CaseFile): readonly Id[] {
  return able(file, file.contract.exhibits, 'contract')
}

export function contractSummaries(file: CaseFile): readonly Id[] {
  return file.contract.exhibits.filter(
    (id) => find(file, 'exhibits', id)?.kind === 'contract-summary'
  )
}

/** A bill does not prove its payment. */
export function paymentProofs(file: CaseFile): readonly Id[] {
  const ofBills = living(file, 'bills').flatMap((bill) => bill.exhibits)
  return able(file, [...ofBills, ...file.contract.exhibits], 'payment')
}

export function billProofs(file: CaseFile, bill: WithId<'bills'>): readonly Id[] {
  return able(file, bill.exhibits, 'bill')
}

export function defectProofs(file: CaseFile, defect: WithId<'defects'>): readonly Id[] {
  const ofRoutes = defect.routes.flatMap((route) => route.exhibits)
  return able(file, [...ofRoutes, ...defect.exhibits], 'defect')
}

/** That someone talked: a conversation, or the log of calls. */
export function contactProofs(file: CaseFile, event: Event): readonly Id[] {
  return able(file, event.exhibits, 'contact')
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
  const writings = able(file, [...commitment.exhibits, ...madeIn.exhibits], 'contact')
  return isWritten(madeIn.channel) ? writings : [...writings, ...recordsOfExchanges(file)]
}

/** What came of it: what the outcome and the events it rests on are shown by. */
export function outcomeProofs(
  file: CaseFile,
  { commitment }: ToldCommitment,
  events: readonly Event[]
): readonly Id[] {
  const ofEvents = events.flatMap((event) =>
    able(file, event.exhibits, event.direction === 'out' ? 'contact' : 'outcome')
  )
  return [...ofEvents, ...able(file, commitment.outcome?.exhibits ?? [], 'outcome')]
}

/** That the credit was announced: its own exhibits, then those of the exchange, and the record for a call. */
export function creditProofs(file: CaseFile, { credit, announcedIn }: ToldCredit): readonly Id[] {
  const own = able(file, credit.exhibits, 'credit')
  if (announcedIn === null) return own
  const exchange = contactProofs(file, announcedIn)
  const records = isWritten(announcedIn.channel) ? [] : recordsOfExchanges(file)
  return [...own, ...exchange, ...records]
}
