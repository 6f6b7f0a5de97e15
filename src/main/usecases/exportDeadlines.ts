import type { Handlers } from '#contract/bridge'
import { dueDays } from '#domain/recourse/reminders'
import { saveCalendar } from './exportCalendar'
import { kept } from './listDeadlines'
import type { Ports } from './ports'
import { nowOf } from './present'

/** Saves the days to come of every case as one calendar file, where the person says. Those of the example are nobody's. */
export function exportDeadlines(ports: Ports): Handlers['exportDeadlines'] {
  return async () => {
    const listed = await ports.cases.list()
    if (!listed.ok) return listed
    const cases = kept(listed.value)
      .filter(({ outline }) => outline.asOf === null)
      .map(({ outline }) => ({
        title: outline.head.title.trim(),
        dues: dueDays(outline, nowOf(outline, ports.clock).day, ports.recourse)
      }))
    return saveCalendar(ports, ports.calendarOfAll(cases, ports.clock.instant()))
  }
}
