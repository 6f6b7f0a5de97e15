import { type CaseFile, find, living, type WithId } from '../case/caseFile'
import type { Cents } from '../case/fields'
import { endOfMonth } from '../time/day'
import type { Day } from '../time/when'

/** Sums of the credits of a case, in cents. */
export type CreditTotals = {
  /** Every credit announced, whatever became of it. */
  readonly announcedCents: Cents
  /** Those seen on a recorded bill: the only ones ever deducted. */
  readonly seenCents: Cents
  /** Those that a recorded bill should show and does not. */
  readonly absentCents: Cents
}

/**
 * The stage of a credit as the file bears it out: `seen` and `absent` need their bill to be recorded, and a bill issued
 * before the credit was announced cannot lack it (PRODUCT §3.5).
 */
export function creditStage(
  file: CaseFile,
  credit: WithId<'credits'>
): 'announced' | 'seen' | 'absent' {
  const bill = find(file, 'bills', credit.bill)
  if (bill === null) return 'announced'
  const announced = announcedBy(file, credit)
  const isTooEarly = announced !== null && bill.issuedOn < announced
  return credit.stage === 'absent' && isTooEarly ? 'announced' : credit.stage
}

export function creditTotals(file: CaseFile): CreditTotals {
  const credits = living(file, 'credits')
  const sum = (stage: 'seen' | 'absent') =>
    total(credits.filter((credit) => creditStage(file, credit) === stage))
  return { announcedCents: total(credits), seenCents: sum('seen'), absentCents: sum('absent') }
}

/** The last day on which a credit can have been announced: the end of its month, when only that is known. */
function announcedBy(file: CaseFile, credit: WithId<'credits'>): Day | null {
  const event = find(file, 'events', credit.announcedIn)
  const { day, precision } =
    credit.announcedOn.day === null && event !== null ? event.happened : credit.announcedOn
  return day !== null && precision === 'month' ? endOfMonth(day) : day
}

/**
 * The first bill recorded on or after the announcement of a credit not yet settled: the one the claimant is asked to
 * look at. Null while there is none: nobody can say that the credit is missing.
 */
export function billToCheck(file: CaseFile, credit: WithId<'credits'>): WithId<'bills'> | null {
  const announced = announcedBy(file, credit)
  if (announced === null || creditStage(file, credit) !== 'announced') return null
  const later = living(file, 'bills').filter((bill) => bill.issuedOn >= announced)
  return later.toSorted((one, other) => (one.issuedOn < other.issuedOn ? -1 : 1))[0] ?? null
}

function total(credits: readonly WithId<'credits'>[]): Cents {
  return credits.reduce((sum, { amountCents }) => sum + amountCents, 0)
}
