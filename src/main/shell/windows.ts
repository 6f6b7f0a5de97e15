import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, type Session, screen } from 'electron'
import type { Settings } from '#contract/settings'
import { pageAddress } from './address'
import { windowMemory } from './windowMemory'
import { placeWindow, smallest } from './windowPlace'

/** The one window, for those who only pass it on. */
export type ApplicationWindow = BrowserWindow

export type WindowOptions = {
  readonly session: Session
  readonly applicationFolder: string
  readonly userData: string
  readonly settings: Settings
}

// The page's own grounds, so that nothing flashes before its first paint.
const ground = { light: '#FBF8F1', dark: '#1C2329' } as const

/** The only place a window is made. It is shown once its page has drawn itself. */
export function createWindow(options: WindowOptions): BrowserWindow {
  nativeTheme.themeSource = options.settings.theme
  const memory = windowMemory(options.userData)
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id)
  const place = placeWindow(
    memory.read(),
    [main, ...others].map((display) => display.workArea)
  )
  const window = new BrowserWindow({
    ...place.bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: app.name,
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      session: options.session,
      preload: join(options.applicationFolder, 'out/preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // Off until a licensed dictionary ships with the application: Chromium's own is downloaded.
      spellcheck: false,
      zoomFactor: options.settings.zoom,
      devTools: !app.isPackaged
    }
  })
  window.once('ready-to-show', () => {
    if (place.maximised) window.maximize()
    window.show()
  })
  // The page names its title; the system shows it with the application's name.
  window.on('close', () =>
    memory.write({ bounds: window.getNormalBounds(), maximised: window.isMaximized() })
  )
  void window.loadURL(pageAddress)
  return window
}

/** Theme and zoom as the settings now have them. */
export function followSettings(window: BrowserWindow | null, settings: Settings): void {
  nativeTheme.themeSource = settings.theme
  if (window !== null && !window.isDestroyed()) window.webContents.setZoomFactor(settings.zoom)
}

/** Ctrl and the wheel ask for the same steps as the menu, so that this zoom is kept too. */
export function zoomByWheel(window: BrowserWindow, zoom: (step: 'in' | 'out') => void): void {
  window.webContents.on('zoom-changed', (_event, direction) => zoom(direction))
}

/** Brings a window to the front, wherever it was. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  if (!window.isVisible()) window.show()
  window.focus()
}
