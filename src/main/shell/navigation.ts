import { app, type WebContents } from 'electron'
import { isOwnPage } from './address'

/** No page leaves ours, opens a window or holds another page: for every web contents that is ever made. */
export function denyNavigation(): void {
  app.on('web-contents-created', (_event, contents) => {
    stayOnOwnPage(contents)
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  })
}

function stayOnOwnPage(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOwnPage(event.url)) event.preventDefault()
  })
  contents.on('will-navigate', (event) => {
    if (!isOwnPage(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
}
