import type { CaseFile } from '../case/caseFile'
import { compareDays } from '../time/day'
import type { Day } from '../time/when'
import { letterClocks, limitClocks } from './allClocks'
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
  const letters = letterClocks(file, today, data).map((clock) => dueOf(file, clock))
  const doors = doorsOf(file, today, data).flatMap(({ code, from, estimated }): DueDay[] =>
    from === null || from <= today
      ? []
      : [{ id: idOf(file, 'door', code), what: 'door', door: code, day: from, estimated }]
  )
  return toCome([...limitDays(file, today, data), ...letters, ...doors], today)
}

/** Of these, the last days of the claimant, after which something is lost: cheap enough for a list of many cases. */
export function limitDays(file: CaseFile, today: Day, data: RecourseData): readonly DueDay[] {
  // Once a conciliator or a mediator was turned to, that step is taken.
  const taken = sentLetters(file, data.doors.amicable, today).length > 0
  const days = limitClocks(file, today, data).flatMap((clock): DueDay[] => {
    const by = taken ? null : amicableStepBy(clock, data.clocks, file.claimant.territory)
    const due = dueOf(file, clock)
    if (by === null) return [due]
    const id = idOf(file, 'amicable-step', clock.about)
    return [due, { id, what: 'amicable-step', day: by, estimated: false }]
  })
  return toCome(days, today)
}

/** The last day of a clock that runs in a case. */
export function dueOf(file: CaseFile, clock: Clock): DueDay & { readonly what: Clock['code'] } {
  const { code, about, lastSafeDay, estimated } = clock
  // A case has one limit for the mediator, whatever writing turns out to be the first.
  const id = idOf(file, code, code === 'mediator-limit' ? 'case' : about)
  return { id, what: code, day: lastSafeDay, estimated: estimated === true }
}

function toCome(days: readonly DueDay[], today: Day): readonly DueDay[] {
  return days
    .filter(({ day }) => day >= today)
    .toSorted((one, other) => compareDays(one.day, other.day))
}

/** The id of a day of a case, whose name is the same whoever lists it. */
export function idOf(file: CaseFile, what: string, about: string): string {
  return `${file.id}/${what}/${about}`
}
