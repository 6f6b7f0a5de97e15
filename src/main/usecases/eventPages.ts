import type { CaseFile } from '#domain/case/caseFile'
import { timeKey } from '#domain/commitments/chronology'

export const EVENTS_A_PAGE = 200

/**
 * A page of the events of a case, newest first, counted from the newest; those marked deleted are among them, for the window
 * can bring them back.
 */
export function eventsFrom(file: CaseFile, from: number): CaseFile['events'] {
  const newestFirst = Object.entries(file.events)
    .map(([id, event]) => ({
      id,
      event,
      key: `${timeKey(event.happened)} ${event.recordedAt} ${id}`
    }))
    .sort((one, other) => (one.key < other.key ? 1 : -1))
  const page = newestFirst.slice(from, from + EVENTS_A_PAGE)
  return Object.fromEntries(page.map(({ id, event }) => [id, event]))
}
