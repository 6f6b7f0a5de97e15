import { app } from 'electron'

/**
 * Chromium's switches; they count only when set before anything asynchronous has run.
 * The resolver rule keeps every name from being looked up: CSP and request filters do not see `dns-prefetch`, nor the
 * browser's own services. WebRTC would announce itself by multicast without the second.
 */
export function setSwitches(): void {
  // The page of `electron-vite dev` comes from a local server; a built application has no such branch.
  const exceptions = import.meta.env.DEV ? ' , EXCLUDE localhost' : ''
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exceptions}`)
  app.commandLine.appendSwitch('disable-features', 'WebRtcHideLocalIpsWithMdns')
  app.commandLine.appendSwitch('no-proxy-server')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('no-pings')
  // Chromium's sandbox cannot start as root, where developers' containers pass this switch; the call would drop it.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
}

/** Whether windows are drawn into memory only: a menu bar would then end the process (Electron, ozone headless). */
export const isHeadless = (): boolean =>
  app.commandLine.getSwitchValue('ozone-platform') === 'headless'
