import { app, type BrowserWindow } from 'electron'
import { pageHasClosed } from './signals'

// Long enough to write a page of unfinished text on a slow disk; a page that hangs keeps nobody from leaving,
// since what was typed up to a second before is on disk.
const patience = 5_000

type Work = {
  /** Resolves when no call is being answered any more. */
  readonly settled: () => Promise<void>
  /** Lets go of the cases and stops what runs beside the window. */
  readonly putAway: () => Promise<void>
}

/** A window closes once its page has handed over what was being typed and the cases are put away; then the application ends. */
export function closeInOrder(window: BrowserWindow, work: Work): void {
  let closing = false
  window.on('close', (event) => {
    event.preventDefault()
    if (closing) return
    closing = true
    void leave().finally(() => {
      window.destroy()
      app.exit(0)
    })
  })

  async function leave(): Promise<void> {
    if (!window.webContents.isCrashed()) await pageHasClosed(window, patience)
    await within(patience, work.settled())
    await within(patience, work.putAway())
  }
}

async function within(limit: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((done) => {
    timer = setTimeout(done, limit)
  })
  await Promise.race([work, late]).catch(() => undefined)
  clearTimeout(timer)
}
