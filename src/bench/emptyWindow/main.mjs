// The least an Electron application can be: what the start of ours is held against.
import { app, BrowserWindow } from 'electron'

const page =
  'data:text/html,<h1>Empty</h1><script>addEventListener("load",()=>performance.mark("ready"))</script>'

// Not awaited at the top: Electron is ready only once this script has run to its end.
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    webPreferences: { sandbox: true }
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(page)
})
