import { type CaseFile, living } from '../case/caseFile'
import type { Cents } from '../case/fields'
import { creditTotals } from './credits'

export type Balance = {
  /** Sum of the amounts asked for; null when the case asks for no sum. */
  readonly claimCents: Cents | null
  readonly seenCents: Cents
  /** What is asked minus the credits seen on a bill; negative when they exceed it, null when no sum is asked. */
  readonly balanceCents: Cents | null
}

/** The balance claimed: announced credits are never deducted, only those seen on a bill (PRODUCT §3.5). */
export function balance(file: CaseFile): Balance {
  const asked = living(file, 'demands').flatMap(({ amountCents }) => amountCents ?? [])
  const { seenCents } = creditTotals(file)
  if (asked.length === 0) return { claimCents: null, seenCents, balanceCents: null }
  const claimCents = asked.reduce((sum, cents) => sum + cents, 0)
  return { claimCents, seenCents, balanceCents: claimCents - seenCents }
}
