import type { CaseFile } from '../case/caseFile'
import type { Day } from '../time/when'
import { allClocks } from './allClocks'
import { amicableStepBy, type Clock } from './clocks'
import type { DoorCode } from './doorData'
import { doorsOf, type RecourseData } from './doors'

/** A day to come that the claimant should not miss, or on which something opens. */
export type DueDay = {
  /** The same for the same thing at every export: `<case>/<what>/<about>`. */
  readonly id: string
  readonly day: Day
} & (
  | { readonly what: Clock['code'] | 'amicable-step' }
  | { readonly what: 'door'; readonly door: DoorCode; readonly estimated: boolean }
)

/** The days to come of a case, in order: last safe days, ends of delays, doors that open. Past days are left out. */
export function dueDays(file: CaseFile, today: Day, data: RecourseData): readonly DueDay[] {
  const clocks = allClocks(file, today, data).flatMap((clock): DueDay[] => {
    const { code, about, lastSafeDay } = clock
    const by = amicableStepBy(clock, data.clocks)
    return [
      { id: idOf(file, code, about), what: code, day: lastSafeDay },
      ...(by === null
        ? []
        : [{ id: idOf(file, 'amicable-step', about), what: 'amicable-step' as const, day: by }])
    ]
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
