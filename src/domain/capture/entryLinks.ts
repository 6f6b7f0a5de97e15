import { type CaseFile, find } from '../case/caseFile'
import type { EventLink } from '../case/facts'
import type { CommitmentState } from '../commitments/state'
import { minutesOf } from '../time/moment'
import { TOLERANCE_MINUTES } from '../time/tolerances'
import type { QuickEntry } from './quickEntry'

/**
 * What a typed line does to the promises of the case: calls within the slot of an appointment are attempts at it, a
 * cancellation calls off the one appointment still to come. Where more than one may be meant, none is.
 */
export function entryLinks(
  file: CaseFile,
  states: readonly CommitmentState[],
  entry: QuickEntry
): readonly EventLink[] {
  if (entry.attempts !== null)
    return only(
      states.filter((one) => isTried(one, entry)),
      'attempts'
    )
  if (!entry.cancels) return []
  const open = states.filter((one) => isOpen(file, one) && mayBeCancelled(one, entry))
  const sameDay = open.filter(({ slot }) => slot?.day === entry.day)
  return only(sameDay.length > 0 ? sameDay : open, 'cancels')
}

function only(states: readonly CommitmentState[], as: EventLink['as']): readonly EventLink[] {
  const [first] = states
  return first === undefined || states.length > 1 ? [] : [{ as, to: first.id }]
}

function isTried({ slot }: CommitmentState, { day, attempts }: QuickEntry): boolean {
  if (slot === null || slot.day !== day || attempts === null || attempts.times.length === 0)
    return false
  const from = minutesOf(slot.from) - TOLERANCE_MINUTES
  const to = minutesOf(slot.to) + TOLERANCE_MINUTES
  return attempts.times.every((time) => minutesOf(time) >= from && minutesOf(time) <= to)
}

function isOpen(file: CaseFile, { id }: CommitmentState): boolean {
  return find(file, 'commitments', id)?.outcome === null
}

// A cancellation comes after the promise, and not after its day.
function mayBeCancelled({ slot, saidDay }: CommitmentState, { day }: QuickEntry): boolean {
  return slot !== null && slot.day >= day && (saidDay === null || saidDay <= day)
}
