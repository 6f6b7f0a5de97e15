import type { Settings } from '#contract/settings'
import type { SettingsStore } from '#usecases/ports'

export type AppliedSettings = SettingsStore & {
  /** The settings in force: what the menu, the dialogs and the window follow. */
  current(): Settings
  /** A change of zoom asked for in the menu; saved like any other. */
  zoomTo(zoom: number): Promise<void>
  /** Resolves when no zoom is on its way to disk any more. */
  settled(): Promise<void>
}

/**
 * Settings that take effect as soon as they are saved. The menu changes the zoom without the page knowing: a page that
 * saves the zoom it was last told has not chosen one, and the menu's stays.
 */
export function applySettings(
  store: SettingsStore,
  first: Settings,
  apply: (settings: Settings) => void
): AppliedSettings {
  let inForce = first
  let toldZoom = first.zoom
  let zooming: Promise<unknown> = Promise.resolve()
  return {
    current: () => inForce,
    async read() {
      toldZoom = inForce.zoom
      return inForce
    },
    async save(settings) {
      const zoom = settings.zoom === toldZoom ? inForce.zoom : settings.zoom
      toldZoom = settings.zoom
      inForce = { ...settings, zoom }
      apply(inForce)
      return store.save(inForce)
    },
    async zoomTo(zoom) {
      inForce = { ...inForce, zoom }
      apply(inForce)
      const kept = store.save(inForce)
      zooming = Promise.allSettled([zooming, kept])
      await kept
    },
    async settled() {
      await zooming
    }
  }
}
