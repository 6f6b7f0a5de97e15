import type { Handlers } from '#contract/bridge'
import type { DiskFailure } from '#contract/calls'
import { dueDays } from '#domain/recourse/reminders'
import { ok, type Result } from '#domain/result'
import { nameAt, plainFileName } from './plainFileName'
import type { CalendarFile, Ports } from './ports'
import { currentAuthor, nowOf } from './present'

/** Saves the days to come of a case as a calendar file, where the person says. */
export function exportCalendar(ports: Ports): Handlers['exportCalendar'] {
  return async ({ id }) => {
    const opened = await ports.cases.look(id, await currentAuthor(ports))
    if (!opened.ok) return opened
    const { file } = opened.value
    const dues = dueDays(file, nowOf(file, ports.clock).day, ports.recourse)
    return saveCalendar(ports, ports.calendar(dues, file.head.title.trim(), ports.clock.instant()))
  }
}

/** Asks where to save a calendar file, and writes it there. */
export async function saveCalendar(
  { picker, files }: Pick<Ports, 'picker' | 'files'>,
  { name, text }: CalendarFile
): Promise<Result<{ readonly fileName: string } | { readonly cancelled: true }, DiskFailure>> {
  const path = await picker.saveAs({ fileName: plainFileName(name, 'ics'), format: 'ics' })
  if (path === null) return ok({ cancelled: true })
  const written = await files.write(path, new TextEncoder().encode(text))
  return written.ok ? ok({ fileName: nameAt(path) }) : written
}
