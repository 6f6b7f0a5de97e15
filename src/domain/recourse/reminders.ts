import type { CaseFile } from '../case/caseFile'
import type { Day } from '../time/when'
import { allClocks } from './allClocks'
import { amicableStepBy, type Clock } from './clocks'
import type { DoorCode } from './doorData'
import { doorsOf, type RecourseData } from './doors'
import { sentLetters } from './receipt'

/** A day to come that the claimant should not miss, or on which something opens. */
export type DueDay = {
  /** The same for the same thing at every export: `<case>/<what>/<about>`. */
  readonly id: string
  readonly day: Day
  /** Counted from a posting whose receipt is not known. */
  readonly estimated: boolean
} & (
  | { readonly what: Clock['code'] | 'amicable-step' }
  | { readonly what: 'door'; readonly door: DoorCode }
)

/** The days to come of a case, in order: last safe days, ends of delays, doors that open. Past days are left out. */
export function dueDays(file: CaseFile, today: Day, data: RecourseData): readonly DueDay[] {
  // Once a conciliator or a mediator was turned to, that step is taken.
  const taken = sentLetters(file, data.doors.amicable, today).length > 0
  const clocks = allClocks(file, today, data).flatMap((clock): DueDay[] => {
    const { code, about, lastSafeDay } = clock
    const by = taken ? null : amicableStepBy(clock, data.clocks, file.claimant.territory)
    // A case has one limit for the mediator, whatever writing turns out to be the first.
    const id = idOf(file, code, code === 'mediator-limit' ? 'case' : about)
    const due = { id, what: code, day: lastSafeDay, estimated: clock.estimated === true }
    if (by === null) return [due]
    const step = { id: idOf(file, 'amicable-step', about), what: 'amicable-step' as const, day: by }
    return [due, { ...step, estimated: false }]
  })
  const doors = doorsOf(file, today, data).flatMap(({ code, from, estimated }): DueDay[] =>
    from === null || from <= today
      ? []
      : [{ id: idOf(file, 'door', code), what: 'door', door: code, day: from, estimated }]
  )
  return [...clocks, ...doors]
    .filter(({ day }) => day >= today)
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}

function idOf(file: CaseFile, what: string, about: string): string {
  return `${file.id}/${what}/${about}`
}
