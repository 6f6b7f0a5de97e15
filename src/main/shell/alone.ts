import { app, type BrowserWindow, dialog } from 'electron'
import { words } from '#words/say'
import { codeOf } from './log'
import { systemLanguage } from './machine'
import { bringForward } from './windows'

/**
 * Starts the application once it is ready, unless it already runs on this machine: then the window there comes to the
 * front and this start ends. A start that fails says so, with a code, and ends with status 1.
 */
export function whenAlone(start: () => Promise<BrowserWindow>): void {
  if (!app.requestSingleInstanceLock()) {
    app.exit(0)
    return
  }
  let window: BrowserWindow | null = null
  let called = false
  const forward = () => {
    called = true
    if (window !== null && !window.isDestroyed()) bringForward(window)
  }
  app.on('second-instance', forward)
  app.on('activate', forward)
  app
    .whenReady()
    .then(start)
    .then((opened) => {
      window = opened
      if (called) forward()
    })
    .catch((fault: unknown) => {
      const said = words(systemLanguage()).menu.failedStart
      dialog.showErrorBox(said.title, said.detail(codeOf(fault)))
      app.exit(1)
    })
}
