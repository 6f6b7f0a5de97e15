import type { CaseFile } from '../case/caseFile'
import { addDays } from '../time/day'
import { letterDeadline } from '../time/deadlines'
import type { Day } from '../time/when'
import { sentLetters } from './receipt'

/** Where a case stands once its notice or complaint went. */
export type AfterPosting =
  /** Nothing shows the receipt yet. */
  | { readonly kind: 'await-receipt' }
  /** The delay the letter gave runs until that day, included. */
  | { readonly kind: 'await-answer'; readonly until: Day }
  /** It is over since that day, and nothing came. */
  | { readonly kind: 'unanswered'; readonly since: Day }
  | { readonly kind: 'answered' }

/** What to wait for after the newest notice or complaint that went by a day; null before one went. */
export function afterPosting(file: CaseFile, today: Day): AfterPosting | null {
  const newest = sentLetters(
    file,
    ['formal-notice', 'first-complaint', 'second-complaint'],
    today
  ).at(-1)
  if (newest === undefined) return null
  const { letter, receipt, answeredOn } = newest
  if (answeredOn !== null) return { kind: 'answered' }
  if (receipt.estimated) return { kind: 'await-receipt' }
  const days = letter.deadlineDays ?? 0
  const until = letterDeadline(receipt.day, days, file.claimant.territory).prudent?.day
  if (until === undefined || until >= today)
    return { kind: 'await-answer', until: until ?? receipt.day }
  return { kind: 'unanswered', since: addDays(until, 1) }
}
