import { join } from 'node:path'
import { app, type BrowserWindow, dialog, type FileFilter, type OpenDialogOptions } from 'electron'
import type { FilePicker } from '#usecases/ports'
import type { WordBook } from '#words/say'

/** What a file dialog offers first; a file is taken for what its bytes say. */
const evidenceEndings = 'pdf jpg jpeg png webp heic heif tif tiff txt eml'.split(' ')

/** The system's own dialogs; the page never sees a path. */
export function filePicker(window: () => BrowserWindow | null, words: () => WordBook): FilePicker {
  let folder: string | null = null
  /** `said`: of a dialog that takes several files at once. */
  async function files(
    filter: FileFilter,
    said?: { readonly title: string; readonly button: string }
  ): Promise<readonly string[] | null> {
    const options: OpenDialogOptions = {
      ...(said === undefined ? {} : { title: said.title, buttonLabel: said.button }),
      properties: said === undefined ? ['openFile'] : ['openFile', 'multiSelections'],
      filters: [filter, { name: words().menu.saveDialog.anyFile, extensions: ['*'] }]
    }
    const parent = window()
    const { canceled, filePaths } = parent
      ? await dialog.showOpenDialog(parent, options)
      : await dialog.showOpenDialog(options)
    return canceled || filePaths.length === 0 ? null : filePaths
  }
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
      const [path] = (await files({ name: said.formats[format], extensions: [format] })) ?? []
      if (path === undefined) return null
      folder = join(path, '..')
      return path
    },
    bundles() {
      const { importDialog: said, saveDialog } = words().menu
      return files({ name: saveDialog.formats.doleances, extensions: ['doleances'] }, said)
    },
    evidence() {
      const said = words().menu.evidenceDialog
      return files({ name: said.evidence, extensions: evidenceEndings }, said)
    },
    async folder() {
      const said = words().menu.folderDialog
      const options: OpenDialogOptions = {
        title: said.title,
        buttonLabel: said.button,
        properties: ['openDirectory']
      }
      const parent = window()
      const { canceled, filePaths } = parent
        ? await dialog.showOpenDialog(parent, options)
        : await dialog.showOpenDialog(options)
      return canceled ? null : (filePaths[0] ?? null)
    },
    async mayReplace(fileNames) {
      const said = words().menu.replaceDialog
      const options = {
        type: 'question' as const,
        message: said.message(fileNames.length),
        detail: fileNames.join('\n'),
        buttons: [said.replace, said.cancel],
        defaultId: 1,
        cancelId: 1
      }
      const parent = window()
      const { response } = parent
        ? await dialog.showMessageBox(parent, options)
        : await dialog.showMessageBox(options)
      return response === 0
    }
  }
}
