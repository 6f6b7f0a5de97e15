import { join } from 'node:path'
import { app, type BrowserWindow, dialog, type OpenDialogOptions } from 'electron'
import type { FilePicker } from '#usecases/ports'
import type { WordBook } from '#words/say'

/** What a file dialog offers first; a file is taken for what its bytes say. */
const evidenceEndings = 'pdf jpg jpeg png webp heic heif tif tiff txt eml'.split(' ')

/** The system's own dialogs; the page never sees a path. */
export function filePicker(window: () => BrowserWindow | null, words: () => WordBook): FilePicker {
  let folder: string | null = null
  return {
    async saveAs({ fileName, format }) {
      const said = words().menu.saveDialog
      const options = {
        title: said.title,
        buttonLabel: said.button,
        defaultPath: join(folder ?? app.getPath('documents'), fileName),
        filters: [
          { name: said.formats[format], extensions: [format] },
          { name: said.anyFile, extensions: ['*'] }
        ]
      }
      const parent = window()
      const chosen = parent
        ? await dialog.showSaveDialog(parent, options)
        : await dialog.showSaveDialog(options)
      if (chosen.canceled || chosen.filePath === '') return null
      folder = join(chosen.filePath, '..')
      return chosen.filePath
    },
    async open(format) {
      const said = words().menu.saveDialog
      const options: OpenDialogOptions = {
        properties: ['openFile'],
        filters: [
          { name: said.formats[format], extensions: [format] },
          { name: said.anyFile, extensions: ['*'] }
        ]
      }
      const parent = window()
      const chosen = parent
        ? await dialog.showOpenDialog(parent, options)
        : await dialog.showOpenDialog(options)
      const [path] = chosen.filePaths
      if (chosen.canceled || path === undefined) return null
      folder = join(path, '..')
      return path
    },
    async bundles() {
      const said = words().menu
      const options: OpenDialogOptions = {
        title: said.importDialog.title,
        buttonLabel: said.importDialog.button,
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: said.saveDialog.formats.doleances, extensions: ['doleances'] },
          { name: said.saveDialog.anyFile, extensions: ['*'] }
        ]
      }
      const parent = window()
      const chosen = parent
        ? await dialog.showOpenDialog(parent, options)
        : await dialog.showOpenDialog(options)
      return chosen.canceled || chosen.filePaths.length === 0 ? null : chosen.filePaths
    },
    async evidence() {
      const said = words().menu.evidenceDialog
      const options: OpenDialogOptions = {
        title: said.title,
        buttonLabel: said.button,
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: said.evidence, extensions: evidenceEndings },
          { name: words().menu.saveDialog.anyFile, extensions: ['*'] }
        ]
      }
      const parent = window()
      const chosen = parent
        ? await dialog.showOpenDialog(parent, options)
        : await dialog.showOpenDialog(options)
      return chosen.canceled || chosen.filePaths.length === 0 ? null : chosen.filePaths
    }
  }
}
