import { type CaseFile, find, living, type WithId } from '../case/caseFile'
import type { ExhibitKind } from '../case/facts'
import type { Id } from '../case/fields'
import type { Day } from '../time/when'

/** What an exhibit may be cited for. */
export type Claim =
  | 'contract-terms'
  | 'bill-issued'
  | 'payment'
  | 'defect-seen'
  | 'call-made'
  | 'call-received'
  | 'no-call-received'
  | 'no-visit'
  | 'words-written'
  | 'words-oral'
  | 'cancellation'
  | 'credit-announced'
  | 'credit-on-bill'
  | 'transfer'

/** First and last day of what is to be proved. */
export type Days = { readonly from: Day; readonly to: Day }

const WRITINGS: readonly Claim[] = [
  'contract-terms',
  'defect-seen',
  'words-written',
  'cancellation',
  'credit-announced',
  'transfer'
]

/**
 * What each kind of exhibit can prove (PRODUCT §3.2, legal.md §4.4). A log of calls made says nothing of calls
 * received; a bill does not prove its payment; the record of exchanges holds the claimant's own notes.
 */
const PROVES: Readonly<Record<ExhibitKind, ReadonlySet<Claim>>> = {
  'contract-summary': new Set<Claim>(['contract-terms']),
  contract: new Set<Claim>(['contract-terms']),
  bill: new Set<Claim>(['bill-issued', 'credit-on-bill', 'contract-terms']),
  'payment-proof': new Set<Claim>(['payment', 'bill-issued']),
  screenshot: new Set<Claim>([...WRITINGS, 'bill-issued', 'credit-on-bill']),
  'calls-made-log': new Set<Claim>(['call-made']),
  'calls-received-log': new Set<Claim>(['call-received', 'no-call-received']),
  chat: new Set<Claim>(WRITINGS),
  sms: new Set<Claim>(WRITINGS),
  email: new Set<Claim>(WRITINGS),
  letter: new Set<Claim>(WRITINGS),
  photo: new Set<Claim>(['defect-seen', 'contract-terms', 'words-written', 'no-visit']),
  'record-of-exchanges': new Set<Claim>(['words-oral', 'credit-announced', 'transfer', 'no-visit']),
  other: new Set<Claim>([...WRITINGS, 'bill-issued', 'no-visit'])
}

/** These hold many days: they may be cited for an entry they are not linked to, within the days they cover. */
const LOGS: ReadonlySet<ExhibitKind> = new Set<ExhibitKind>([
  'calls-made-log',
  'calls-received-log',
  'record-of-exchanges'
])

/** Whether an exhibit of this kind may be cited for this claim at all. */
export function canProve(kind: ExhibitKind, claim: Claim): boolean {
  return PROVES[kind].has(claim)
}

/**
 * The exhibits that prove a claim, each once: those linked to its entry, in that order, then the logs and records
 * whose days cover `days`. A log never proves a day it does not cover, linked or not.
 */
export function exhibitsProving(
  file: CaseFile,
  claim: Claim,
  linked: readonly Id[],
  days: Days | null
): readonly Id[] {
  const own = linked.flatMap((id) => find(file, 'exhibits', id) ?? [])
  const covering = living(file, 'exhibits')
    .filter(({ kind }) => days !== null && LOGS.has(kind))
    .toSorted((one, other) => compare(firstDay(one), firstDay(other)) || compare(one.id, other.id))
  const proving = [...own, ...covering].filter(
    (exhibit) => canProve(exhibit.kind, claim) && holds(exhibit, days)
  )
  return [...new Set(proving.map(({ id }) => id))]
}

/** Whether a log covers these days; any other paper stands for what it is linked to. */
function holds({ kind, covers }: WithId<'exhibits'>, days: Days | null): boolean {
  if (!LOGS.has(kind) || days === null) return true
  // The record is made from the whole case: without days of its own it covers them all.
  if (covers === null) return kind === 'record-of-exchanges'
  return covers.from <= days.from && days.to <= covers.to
}

function firstDay({ covers, made }: WithId<'exhibits'>): Day {
  return covers?.from ?? made.day ?? ''
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
