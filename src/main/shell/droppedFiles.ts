import { randomUUID } from 'node:crypto'
import { ipcMain, type WebContents } from 'electron'
import { channels } from '#contract/callNames'
import type { DroppedFiles } from '#usecases/ports'
import { DroppedPaths } from './droppedPaths'
import { comesFromOurPage } from './sender'

/** Takes the paths of dropped files from the preload, which alone reads them; the page is given a token. */
export function serveDroppedFiles(isOurs: (sender: WebContents) => boolean): DroppedFiles {
  const dropped = new DroppedPaths(randomUUID)
  ipcMain.handle(channels.dropped, (event, paths: unknown) =>
    comesFromOurPage(event, isOurs) ? dropped.hold(paths) : null
  )
  return dropped
}
