// An Electron window as one makes it without thinking: what the counted network must be able to see.
import { app, BrowserWindow } from 'electron'

app.whenReady().then(() => {
  const window = new BrowserWindow({ show: false })
  window.loadURL('data:text/html,<html data-ready="true"><body>control')
})
