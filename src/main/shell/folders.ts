import { join } from 'node:path'
import { app } from 'electron'

export type Folders = {
  /** Code and resources, as built or packaged. */
  readonly application: string
  /** Of this machine: settings, drafts, window, log. `--user-data-dir` chooses another. */
  readonly userData: string
  /** The cases: `Doléances` in the person's documents, or what DOLEANCES_DATA names. */
  readonly data: string
}

export function folders(): Folders {
  return {
    application: app.getAppPath(),
    // Never set from here: setPath('userData') would overrule --user-data-dir.
    userData: app.getPath('userData'),
    data: process.env.DOLEANCES_DATA || join(app.getPath('documents'), 'Doléances')
  }
}
