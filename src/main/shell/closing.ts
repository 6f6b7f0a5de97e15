import { app, type BrowserWindow, dialog } from 'electron'
import type { WordBook } from '#words/say'
import { pageHasClosed } from './signals'

// Long enough to write a page of unfinished text on a slow disk; a page that hangs keeps nobody from leaving,
// since what was typed up to a second before is on disk.
const patience = 5_000

type Work = {
  readonly words: () => WordBook
  /** Resolves when no call is being answered any more. */
  readonly settled: () => Promise<void>
  /** Lets go of the cases and stops what runs beside the window. */
  readonly putAway: () => Promise<void>
}

/**
 * A window closes once its page has handed over what was being typed and the cases are put away; then the application ends.
 * It asks first when the last notes could not be saved, and when an export, a print or a copy is still under way.
 */
export function closeInOrder(window: BrowserWindow, work: Work): void {
  let closing = false
  window.on('close', (event) => {
    event.preventDefault()
    if (closing) return
    closing = true
    void leave()
      .catch(() => true)
      .then((left) => {
        closing = left
        if (!left) return
        window.destroy()
        app.exit(0)
      })
  })

  /** False when the person would rather stay. */
  async function leave(): Promise<boolean> {
    const crashed = window.webContents.isCrashed()
    if (!crashed && !(await pageHasClosed(window, patience)) && (await asked('unsaved')))
      return false
    if (!(await workIsDone())) return false
    await within(patience, work.putAway())
    return true
  }

  async function workIsDone(): Promise<boolean> {
    const done = new AbortController()
    const settled = work.settled().then(() => done.abort())
    if (await within(patience, settled)) return true
    return !(await asked('busy', done.signal)) || done.signal.aborted
  }

  /** Whether the person stays. A question that answers itself (its work is done) goes away. */
  async function asked(about: 'unsaved' | 'busy', signal?: AbortSignal): Promise<boolean> {
    const said = work.words().menu.leaving
    const { message, detail, leave: leaving } = said[about]
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message,
      detail,
      buttons: [said.stay, leaving],
      defaultId: 0,
      cancelId: 0,
      ...(signal === undefined ? {} : { signal })
    })
    return response === 0
  }
}

/** Whether the work was done within a time; a failure ends the wait like the end. */
async function within(limit: number, work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((done) => {
    timer = setTimeout(() => done(false), limit)
  })
  const ended = work.then(
    () => true,
    () => true
  )
  const inTime = await Promise.race([ended, late])
  clearTimeout(timer)
  return inTime
}
