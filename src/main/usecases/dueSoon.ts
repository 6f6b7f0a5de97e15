import type { CaseSummary } from '#contract/calls'
import { addDays } from '#domain/time/day'
import type { Day } from '#domain/time/when'

/** How near a day must be to be spoken of outside the window. */
const SOON_DAYS = 3

/**
 * The cases in which a limit of the law falls within three days, and the nearest one; null when there is none. The example
 * and cases in the bin are nobody's task; a delay of the trader asks nothing of the claimant.
 */
export function dueSoon(
  cases: readonly CaseSummary[],
  today: Day
): { readonly count: number; readonly day: Day } | null {
  const days = cases.flatMap((one) => {
    if (!one.readable || one.trashedOn !== null || one.asOf !== null || one.limit === null)
      return []
    return one.limit >= today && one.limit <= addDays(today, SOON_DAYS) ? [one.limit] : []
  })
  const [day] = days.toSorted()
  return day === undefined ? null : { count: days.length, day }
}
