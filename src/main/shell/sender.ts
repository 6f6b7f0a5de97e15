import type { IpcMainInvokeEvent, WebContents } from 'electron'
import { isOwnPage } from './address'

/** Whether a message comes from the main frame of one of our pages. The frame is read at once: once it has navigated or crashed there is none. */
export function comesFromOurPage(
  event: IpcMainInvokeEvent,
  isOurs: (sender: WebContents) => boolean
): boolean {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && isOwnPage(frame.url) && isOurs(event.sender)
}
