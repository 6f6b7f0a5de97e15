import { type CaseFile, living } from '../case/caseFile'
import { addDays } from '../time/day'
import type { Day } from '../time/when'
import { afterPosting } from './afterPosting'
import type { RecourseData } from './doors'
import { wentOn } from './receipt'
import { type DueDay, dueDays, limitDays } from './reminders'

/** A limit of the law is spoken of once it is this near: a year ahead it is noise. */
const NEAR_DAYS = 60

export type NextDue = { readonly day: Day; readonly what: DueDay['what'] | 'unanswered' }

/**
 * What a case asks for next because of its letters or of a limit of the law, for a list of many cases: a limit that is near,
 * else a delay that passed without an answer, else the nearest day to come. Null: nothing.
 */
export function nextDue(file: CaseFile, today: Day, data: RecourseData): NextDue | null {
  const limit = nearLimit(file, today, data)
  if (limit !== null) return limit
  // Most cases of a list have no letter gone: nothing else runs in them.
  if (!living(file, 'letters').some((letter) => wentOn(letter) !== null)) return null
  const after = afterPosting(file, today, data.doors)
  if (after?.kind === 'unanswered') return { day: after.since, what: 'unanswered' }
  const limits = new Set(limitDays(file, today, data).map(({ id }) => id))
  const first = dueDays(file, today, data).find(({ id }) => !limits.has(id))
  return first === undefined ? null : { day: first.day, what: first.what }
}

/** The next last day of the claimant, once it is near; null else. */
export function nearLimit(file: CaseFile, today: Day, data: RecourseData): NextDue | null {
  const [limit] = limitDays(file, today, data)
  if (limit === undefined || limit.day > addDays(today, NEAR_DAYS)) return null
  return { day: limit.day, what: limit.what }
}
