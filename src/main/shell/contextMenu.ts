import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { WordBook } from '#words/say'

/** The menu of the right mouse button: cut, copy, paste in text fields, copy on selected text, nothing elsewhere. */
export function addContextMenu(window: BrowserWindow, words: () => WordBook): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    const said = words().menu
    const copy: MenuItemConstructorOptions = {
      role: 'copy',
      label: said.copy,
      enabled: editFlags.canCopy
    }
    const field: MenuItemConstructorOptions[] = [
      { role: 'undo', label: said.undo, enabled: editFlags.canUndo },
      { role: 'redo', label: said.redo, enabled: editFlags.canRedo },
      { type: 'separator' },
      { role: 'cut', label: said.cut, enabled: editFlags.canCut },
      copy,
      { role: 'pasteAndMatchStyle', label: said.paste, enabled: editFlags.canPaste },
      { role: 'selectAll', label: said.selectAll, enabled: editFlags.canSelectAll }
    ]
    const items = isEditable ? field : selectionText.trim() === '' ? [] : [copy]
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window })
  })
}
