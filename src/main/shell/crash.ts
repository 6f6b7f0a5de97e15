import { app, type BrowserWindow, dialog } from 'electron'
import type { WordBook } from '#words/say'
import { pageAddress } from './address'
import type { Log } from './log'

const often = { times: 3, within: 60_000 } as const

type Revival = {
  readonly words: () => WordBook
  readonly log: Log
  /** The case that was open, so that it opens again with its drafts. */
  readonly openCase: () => string | null
}

/** A page that crashes or hangs is loaded again, on its case; one that keeps crashing is asked about. */
export function reviveAfterCrash(window: BrowserWindow, { words, log, openCase }: Revival): void {
  const crashes: number[] = []
  let asking = false

  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log('window', { code: `${reason}_${exitCode}`.toUpperCase().replaceAll('-', '_') })
    if (reason === 'clean-exit') return
    const now = performance.now()
    crashes.push(now)
    const recent = crashes.filter((at) => now - at < often.within)
    if (recent.length < often.times) return load()
    crashes.length = 0
    void askWhetherToGoOn()
  })

  window.webContents.on('unresponsive', async () => {
    if (asking) return
    asking = true
    const said = words().menu.stuck
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: said.message,
      detail: said.detail,
      buttons: [said.wait, said.reload],
      defaultId: 0,
      cancelId: 0
    })
    asking = false
    if (response === 1) window.webContents.forcefullyCrashRenderer()
  })

  async function askWhetherToGoOn(): Promise<void> {
    const said = words().menu.crashed
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: said.message,
      detail: said.detail,
      buttons: [said.reload, said.quit],
      defaultId: 0,
      cancelId: 1
    })
    if (response === 0) load()
    else app.quit()
  }

  function load(): void {
    const id = openCase()
    void window.loadURL(id === null ? pageAddress : `${pageAddress}#case=${encodeURIComponent(id)}`)
  }
}
