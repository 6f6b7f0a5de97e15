import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Notification } from 'electron'
import type { CaseSummary } from '#contract/calls'
import type { Day } from '#domain/time/when'
import { dueSoon } from '#usecases/dueSoon'
import type { WordBook } from '#words/say'

type Reminding = {
  /** Where the day of the last reminder is kept: one a day, however often the application is started. */
  readonly userData: string
  /** Null when it cannot be told. */
  readonly today: () => Promise<Day | null>
  readonly wanted: () => boolean
  readonly words: () => WordBook
  readonly list: () => Promise<readonly CaseSummary[]>
  /** Brings the window forward. */
  readonly open: () => void
}

/**
 * A notification of the system, once a day, when a case asks for something soon. It names no case, no company and no
 * person: it is read on a locked screen too.
 */
export async function remind(reminding: Reminding): Promise<void> {
  const { today, wanted, words, list, open } = reminding
  const memory = join(reminding.userData, 'reminded.json')
  if (!wanted() || !Notification.isSupported()) return
  const day = await today()
  if (day === null || lastDay(memory) === day) return
  const soon = dueSoon(await list(), day)
  if (soon === null) return
  const said = words()
  const notification = new Notification({
    title: said.frame.appName,
    body: said.recourse.soon(soon.count, said.dates.dayInFull(soon.day))
  })
  notification.on('click', open)
  notification.show()
  remember(memory, day)
}

function lastDay(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).day
  } catch {
    return null
  }
}

function remember(file: string, day: Day): void {
  try {
    writeFileSync(file, JSON.stringify({ day }), { mode: 0o600 })
  } catch {
    // The worst is a second reminder on the same day.
  }
}
