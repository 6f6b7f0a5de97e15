import { type CaseFile, living, type WithId } from '#domain/case/caseFile'
import type { Day } from '#domain/time/when'

/** The facts of one day in order of hour; `day` null gathers those whose date is unknown. */
export type JournalDay = {
  readonly day: Day | null
  readonly events: readonly WithId<'events'>[]
}

/** The facts of a case by day, oldest first; facts without date come before all others. */
export function journalDays(file: CaseFile): readonly JournalDay[] {
  const days = new Map<Day | null, WithId<'events'>[]>()
  for (const event of living(file, 'events')) {
    const { day } = event.happened
    const ofDay = days.get(day)
    if (ofDay === undefined) days.set(day, [event])
    else ofDay.push(event)
  }
  return [...days]
    .map(([day, events]) => ({ day, events: events.sort(byHour) }))
    .sort((one, other) => (one.day ?? '').localeCompare(other.day ?? ''))
}

// An unknown hour comes first in its day; two facts of the same hour keep the order they were noted in.
function byHour(one: WithId<'events'>, other: WithId<'events'>): number {
  const hour = (event: WithId<'events'>) => event.happened.time ?? ''
  return hour(one).localeCompare(hour(other)) || one.recordedAt.localeCompare(other.recordedAt)
}

/** The newest days holding about `wanted` facts, and how many older facts are left out. */
export function newestDays(
  days: readonly JournalDay[],
  wanted: number
): { readonly shown: readonly JournalDay[]; readonly older: number } {
  let count = 0
  let from = days.length
  while (from > 0 && count < wanted) {
    from -= 1
    count += days[from]?.events.length ?? 0
  }
  const older = days.slice(0, from).reduce((sum, day) => sum + day.events.length, 0)
  return { shown: days.slice(from), older }
}

/** The same days with these facts alone; a day without any is left out. */
export function daysOf(
  days: readonly JournalDay[],
  only: ReadonlySet<string>
): readonly JournalDay[] {
  return days.flatMap(({ day, events }) => {
    const kept = events.filter(({ id }) => only.has(id))
    return kept.length === 0 ? [] : [{ day, events: kept }]
  })
}

/** How many facts there are from the newest down to this one; none when it is not among them. */
export function factsDownTo(days: readonly JournalDay[], id: string | null): number {
  const at = days.findIndex(({ events }) => events.some((event) => event.id === id))
  return at === -1 ? 0 : days.slice(at).reduce((sum, { events }) => sum + events.length, 0)
}
