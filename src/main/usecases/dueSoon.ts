import type { CaseSummary } from '#contract/calls'
import { addDays } from '#domain/time/day'
import type { Day } from '#domain/time/when'

/** How near a day must be to be spoken of outside the window. */
const SOON_DAYS = 3

/**
 * The cases that ask for a gesture of their owner within three days because of a letter or a limit of the law, and the
 * nearest day; null when none does. The example, cases in the bin and promises of the trader are nobody's task.
 */
export function dueSoon(
  cases: readonly CaseSummary[],
  today: Day
): { readonly count: number; readonly day: Day } | null {
  const days = cases.flatMap((one) => {
    if (!one.readable || one.trashedOn !== null || one.asOf !== null || one.next === null) return []
    const { day, what } = one.next
    return what === 'due' || what === 'to-confirm' || day > addDays(today, SOON_DAYS) ? [] : [day]
  })
  const [day] = days.toSorted()
  return day === undefined ? null : { count: days.length, day }
}
