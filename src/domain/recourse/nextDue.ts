import { type CaseFile, living } from '../case/caseFile'
import { addDays } from '../time/day'
import type { Day } from '../time/when'
import { afterPosting } from './afterPosting'
import { runningClocks } from './clocks'
import type { RecourseData } from './doors'
import { type DueDay, dueDays } from './reminders'

/** A limit of the law is spoken of once it is this near: a year ahead it is noise. */
const NEAR_DAYS = 60

export type NextDue = { readonly day: Day; readonly what: DueDay['what'] | 'unanswered' }

/**
 * What a case asks for next because of its letters or of a limit of the law, for a list of many cases: a delay that passed
 * without an answer, else the nearest day to come. Null: nothing.
 */
export function nextDue(file: CaseFile, today: Day, data: RecourseData): NextDue | null {
  // Most cases of a list have no letter gone: for them only the limits are looked at.
  if (living(file, 'letters').some(({ postedOn, deliveredOn }) => postedOn ?? deliveredOn)) {
    const after = afterPosting(file, today)
    if (after?.kind === 'unanswered') return { day: after.since, what: 'unanswered' }
    const [first] = dueDays(file, today, data).filter(
      ({ day, what }) => !isLimit(what) || day <= addDays(today, NEAR_DAYS)
    )
    return first === undefined ? null : { day: first.day, what: first.what }
  }
  const near = runningClocks(file, data.clocks)
    .filter(({ lastSafeDay }) => lastSafeDay >= today && lastSafeDay <= addDays(today, NEAR_DAYS))
    .toSorted((one, other) => (one.lastSafeDay < other.lastSafeDay ? -1 : 1))[0]
  return near === undefined ? null : { day: near.lastSafeDay, what: near.code }
}

const isLimit = (what: NextDue['what']): boolean =>
  what === 'refund-limit' || what === 'mediator-limit' || what === 'amicable-step'
