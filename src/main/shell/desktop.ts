import { mkdir } from 'node:fs/promises'
import { clipboard, shell } from 'electron'
import type { Desktop } from '#usecases/ports'

/** What the verbs ask of the desktop: the printer, the file manager, the clipboard. */
export function desktop(dataFolder: string, print: Desktop['print']): Desktop {
  return {
    print,
    async showDataFolder() {
      await mkdir(dataFolder, { recursive: true })
      await shell.openPath(dataFolder)
    },
    async copyText(text) {
      clipboard.writeText(text)
    }
  }
}
