import { find, type WithId } from '../case/caseFile'
import type { Id } from '../case/fields'
import { holdsIn } from '../law/origin'
import type { Grounds } from '../letters/grounds'
import {
  contactProofs,
  contractProofs,
  creditOnBillProofs,
  defectProofs,
  isOld,
  paymentProofs,
  silenceProofs,
  waitOf
} from '../letters/proofs'
import type { Day } from '../time/when'
import type { Days } from './proofs'
import type { SoughtData, SoughtItem } from './soughtData'

/** Something to gather: for which facts, over which days, and what the claimant said of it. */
export type MissingEvidence = {
  readonly item: SoughtItem
  /** The facts that lack it, in order of time; empty: the case as a whole. */
  readonly about: readonly Id[]
  /** The days to cover; null: not a matter of days. */
  readonly days: Days | null
  /** `sought`: still to be gathered. */
  readonly state: 'sought' | 'found' | 'not-possible'
  readonly reason: string
}

type Lacking = { readonly id: Id | null; readonly days: Days | null }

/**
 * What a case still lacks to prove what it tells, perishable first, each thing once (legal.md §4.4). What an exhibit may prove is that of the letters: a log of calls made never serves for silence.
 */
export function missingEvidence(
  grounds: Grounds,
  { items }: SoughtData
): readonly MissingEvidence[] {
  const { file } = grounds
  const found = items
    .filter(({ sectors }) => holdsIn(sectors, file.trader.sector))
    .flatMap((item): MissingEvidence[] => {
      const lacking = lackingFor(item.claim, grounds)
      if (lacking.length === 0) return []
      const said = find(file, 'soughtProofs', item.code)
      return [
        {
          item,
          about: lacking.flatMap(({ id }) => id ?? []),
          days: span(lacking),
          state: said?.state ?? 'sought',
          reason: said?.reason ?? ''
        }
      ]
    })
  return [
    ...found.filter(({ item }) => item.perishable),
    ...found.filter(({ item }) => !item.perishable)
  ]
}

function lackingFor(claim: SoughtItem['claim'], grounds: Grounds): readonly Lacking[] {
  const { file, commitments, openDefects, events, credits, bills, day } = grounds
  switch (claim) {
    case 'no-call-received':
      return commitments
        .filter(({ commitment, state }) => {
          const isCall = commitment.kind === 'callback' || commitment.kind === 'phone-appointment'
          const cameToNothing = state.status === 'not-kept' || state.status === 'to-confirm'
          return isCall && cameToNothing
        })
        .filter(
          (told) => silenceProofs(file, told, told.commitment.outcome?.exhibits ?? []).length === 0
        )
        .map((told) => ({ id: told.commitment.id, days: waitOf(told) }))
    case 'defect-seen':
      return openDefects
        .filter((defect) => {
          const proofs = defectProofs(file, defect)
          return proofs.length === 0 || isOld(file, proofs, day)
        })
        .map(({ id }) => ({ id, days: { from: day, to: day } }))
    case 'words-written':
      return events
        .filter(isConversation)
        .filter((event) => contactProofs(file, event).length === 0)
        .map(({ id, happened }) => ({ id, days: daysOf(happened.day) }))
    case 'call-made':
      return events
        .filter(({ channel, direction, kind }) => {
          return kind === 'contact' && channel === 'phone' && direction === 'out'
        })
        .filter((event) => contactProofs(file, event).length === 0)
        .map(({ id, happened }) => ({ id, days: daysOf(happened.day) }))
    case 'contract-terms':
      return contractProofs(file).length === 0 ? [{ id: null, days: null }] : []
    case 'payment': {
      const isPaid = file.contract.billsPaid === true || bills.some(({ paidOn }) => paidOn !== null)
      return isPaid && paymentProofs(file).length === 0 ? [{ id: null, days: null }] : []
    }
    case 'credit-on-bill':
      return credits
        .filter(({ stage }) => stage !== 'announced')
        .filter(({ credit }) => {
          const bill = find(file, 'bills', credit.bill)
          return bill !== null && creditOnBillProofs(file, bill).length === 0
        })
        .map(({ credit }) => ({ id: credit.id, days: null }))
  }
}

const WRITTEN: ReadonlySet<string | null> = new Set(['chat', 'sms', 'email', 'app', 'web'])

function isConversation({ kind, channel }: WithId<'events'>): boolean {
  return kind === 'contact' && WRITTEN.has(channel)
}

function daysOf(day: Day | null): Days | null {
  return day === null ? null : { from: day, to: day }
}

function span(lacking: readonly Lacking[]): Days | null {
  const days = lacking.flatMap(({ days }) => days ?? [])
  const from = days.map((one) => one.from).toSorted()[0]
  const to = days
    .map((one) => one.to)
    .toSorted()
    .at(-1)
  return from === undefined || to === undefined ? null : { from, to }
}
