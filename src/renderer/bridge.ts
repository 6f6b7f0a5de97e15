import type { Bridge } from '#contract/bridge'

declare global {
  interface Window {
    readonly bridge: Bridge
  }
}

/** The only way out of the page: the calls and signals the preload exposes. Nothing else reads `window.bridge`. */
export const bridge: Bridge = window.bridge
