import { type BrowserWindow, ipcMain } from 'electron'
import { channels } from '#contract/callNames'
import type { Signal } from '#contract/signals'

/** Says something to the page of a window; a window that is gone hears nothing. */
export function signal(window: BrowserWindow | null, said: Signal): void {
  if (window !== null && !window.isDestroyed() && !window.webContents.isCrashed())
    window.webContents.send(channels.signal, said)
}

/** Undo and redo asked for while a text field has the focus. */
export function serveFieldEdits(window: BrowserWindow): void {
  window.webContents.ipc.on(channels.editField, (_event, command: unknown) => {
    if (command === 'undo') window.webContents.undo()
    if (command === 'redo') window.webContents.redo()
  })
}

/**
 * Resolves when the page has put away what it holds, or when it has been given long enough; false when it says that something
 * could not be saved.
 */
export function pageHasClosed(window: BrowserWindow, limit: number): Promise<boolean> {
  return new Promise((done) => {
    const { webContents } = window
    const timer = setTimeout(() => finish(true), limit)
    function heard(event: Electron.IpcMainEvent, kept: unknown): void {
      if (event.sender === webContents) finish(kept !== false)
    }
    function finish(kept: boolean): void {
      clearTimeout(timer)
      ipcMain.off(channels.closed, heard)
      done(kept)
    }
    ipcMain.on(channels.closed, heard)
    signal(window, { kind: 'closing' })
  })
}
