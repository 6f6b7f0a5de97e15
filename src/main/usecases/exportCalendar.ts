import type { Handlers } from '#contract/bridge'
import { dueDays } from '#domain/recourse/reminders'
import { ok } from '#domain/result'
import { nameAt, plainFileName } from './plainFileName'
import type { Ports } from './ports'
import { currentAuthor, nowOf } from './present'

/** Saves the days to come of a case as a calendar file, where the person says. */
export function exportCalendar(ports: Ports): Handlers['exportCalendar'] {
  return async ({ id }) => {
    const opened = await ports.cases.open(id, await currentAuthor(ports))
    if (!opened.ok) return opened
    const { file } = opened.value
    const dues = dueDays(file, nowOf(file, ports.clock).day, ports.recourse)
    const { name, text } = ports.calendar(dues, file.head.title.trim(), ports.clock.instant())
    const path = await ports.picker.saveAs({ fileName: plainFileName(name, 'ics'), format: 'ics' })
    if (path === null) return ok({ cancelled: true })
    const written = await ports.files.write(path, new TextEncoder().encode(text))
    return written.ok ? ok({ fileName: nameAt(path) }) : written
  }
}
