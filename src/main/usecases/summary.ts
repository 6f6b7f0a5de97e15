import type { CaseSummary } from '#contract/calls'
import { living } from '#domain/case/caseFile'
import { isToConfirm } from '#domain/case/nextStep'
import { commitmentStates } from '#domain/commitments/commitmentState'
import type { CommitmentState } from '#domain/commitments/state'
import { creditTotals } from '#domain/money/credits'
import { afterPosting } from '#domain/recourse/afterPosting'
import type { RecourseData } from '#domain/recourse/doors'
import { type NextDue, nearLimit, nextDue } from '#domain/recourse/nextDue'
import type { Clock, Listed } from './ports'
import { nowOf } from './present'

/** One row of the list of cases, on the day it is looked at. */
export function summaryOf(listed: Listed, clock: Clock, recourse: RecourseData): CaseSummary {
  if (!listed.readable) return { id: listed.id, readable: false, why: listed.why }
  const { id, outline, eventCount, rebuilt } = listed
  const now = nowOf(outline, clock)
  const states = commitmentStates(outline, now)
  const due = nextDue(outline, now.day, recourse)
  const { announcedCents, seenCents } = creditTotals(outline)
  return {
    id,
    readable: true,
    title: outline.head.title,
    claimant: outline.claimant.name,
    trader: outline.trader.legalName,
    brand: outline.trader.brand,
    lineNumber: outline.contract.lineNumber,
    asOf: outline.asOf,
    trashedOn: outline.head.trashedOn,
    counts: {
      events: eventCount,
      commitments: states.length,
      broken: states.filter((state) => state.broken).length,
      toConfirm: states.filter(isToConfirm).length,
      announcedCents,
      seenCents
    },
    next: nextOf(states, due),
    limit: nearLimit(outline, now.day, recourse)?.day ?? null,
    after: afterPosting(outline, now.day, recourse.doors)?.kind ?? null,
    hasLetter: living(outline, 'letters').length > 0,
    rebuilt
  }
}

/** What asks for something first: an outcome to confirm, else the next day of a promise, a letter or the law. */
function nextOf(
  states: readonly CommitmentState[],
  recourse: NextDue | null
): Extract<CaseSummary, { readonly readable: true }>['next'] {
  const toConfirm = firstDay(states.filter(isToConfirm))
  if (toConfirm !== null) return { day: toConfirm, what: 'to-confirm' }
  const due = firstDay(states.filter((state) => state.status === 'upcoming'))
  if (due === null || (recourse !== null && recourse.day <= due)) return recourse
  return { day: due, what: 'due' }
}

function firstDay(states: readonly CommitmentState[]): string | null {
  const days = states.flatMap((state) => (state.prudent === null ? [] : [state.prudent.day]))
  return days.toSorted()[0] ?? null
}
