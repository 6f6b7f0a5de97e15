import { type CaseFile, living } from '../case/caseFile'
import { addDays } from '../time/day'
import type { Day } from '../time/when'
import { afterPosting } from './afterPosting'
import type { RecourseData } from './doors'
import { wentOn } from './receipt'
import { type DueDay, dueDays } from './reminders'

/** A limit of the law is spoken of once it is this near: a year ahead it is noise. */
const NEAR_DAYS = 60

export type NextDue = { readonly day: Day; readonly what: DueDay['what'] | 'unanswered' }

/**
 * What a case asks for next because of its letters or of a limit of the law, for a list of many cases: a limit that is near,
 * else a delay that passed without an answer, else the nearest day to come. Null: nothing.
 */
export function nextDue(file: CaseFile, today: Day, data: RecourseData): NextDue | null {
  // Most cases of a list have no letter gone and no bill: nothing runs in them.
  const letters = living(file, 'letters').some((letter) => wentOn(letter) !== null)
  const dues = dueDays(file, today, data)
  const limit = dues.find(({ what, day }) => isLimit(what) && day <= addDays(today, NEAR_DAYS))
  if (limit !== undefined) return { day: limit.day, what: limit.what }
  if (!letters) return null
  const after = afterPosting(file, today)
  if (after?.kind === 'unanswered') return { day: after.since, what: 'unanswered' }
  const first = dues.find(({ what }) => !isLimit(what))
  return first === undefined ? null : { day: first.day, what: first.what }
}

/** Whether a day is the claimant's own last one, after which something is lost. */
export function isLimit(what: NextDue['what']): boolean {
  return what === 'refund-limit' || what === 'mediator-limit' || what === 'amicable-step'
}
