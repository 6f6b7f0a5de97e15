import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '#contract/signals'
import type { WordBook } from '#words/say'
import { isHeadless } from './switches'
import type { ZoomStep } from './zoom'

export type MenuActions = {
  readonly send: (command: MenuCommand) => void
  readonly zoom: (step: ZoomStep) => void
  readonly showDataFolder: () => void
}

type Item = MenuItemConstructorOptions
const line: Item = { type: 'separator' }
const isMac = process.platform === 'darwin'

/** What makes sense only while a case is on screen; without one it stays in the menu, greyed. */
const ofACase: ReadonlySet<string> = new Set<MenuCommand>([
  'export',
  'print',
  'compose',
  'tab-1',
  'tab-2',
  'tab-3',
  'tab-4',
  'tab-5',
  'tab-6',
  'add-exhibits',
  'toggle-inspector',
  'rename',
  'export-case',
  'export-dossier',
  'trash'
])

/** Says to the menu whether a case is on screen. */
export function tellMenu(caseIsOpen: boolean): void {
  for (const command of ofACase) {
    const item = Menu.getApplicationMenu()?.getMenuItemById(command)
    if (item) item.enabled = caseIsOpen
  }
}

/** The native menu in the words of the screen, with the shortcuts of the page. Edits of text are the system's own. */
export function showMenu(words: WordBook, actions: MenuActions, caseIsOpen: boolean): void {
  if (isHeadless()) {
    Menu.setApplicationMenu(null)
    return
  }
  const said = words.menu
  const send = (label: string, command: MenuCommand, accelerator?: string): Item => ({
    id: command,
    label,
    enabled: caseIsOpen || !ofACase.has(command),
    click: () => actions.send(command),
    ...(accelerator === undefined ? {} : { accelerator })
  })
  app.setAboutPanelOptions({
    applicationName: app.name,
    applicationVersion: app.getVersion(),
    copyright: `${words.settings.about.licence} ${words.frame.legalNotice}`
  })
  const settings = send(said.settings, 'settings', 'CmdOrCtrl+,')
  const about: Item = { role: 'about', label: said.about }
  const quit: Item = { role: 'quit', label: said.quit, accelerator: 'CmdOrCtrl+Q' }

  const application: Item = {
    role: 'appMenu',
    submenu: [
      about,
      line,
      settings,
      line,
      { role: 'hide', label: said.hide },
      { role: 'hideOthers', label: said.hideOthers },
      { role: 'unhide', label: said.showAll },
      line,
      quit
    ]
  }
  const file: Item = {
    label: said.file,
    submenu: [
      send(said.newCase, 'new-case', 'CmdOrCtrl+N'),
      send(said.cases, 'cases'),
      send(said.deadlines, 'deadlines', 'CmdOrCtrl+D'),
      send(said.example, 'example'),
      send(said.importCases, 'bring-cases'),
      line,
      send(said.exportPdf, 'export', 'CmdOrCtrl+E'),
      send(said.exportDossier, 'export-dossier', 'CmdOrCtrl+Shift+E'),
      send(said.print, 'print', 'CmdOrCtrl+P'),
      line,
      { label: said.showDataFolder, click: actions.showDataFolder },
      ...(isMac ? [] : [line, settings, line, quit])
    ]
  }
  const edit: Item = {
    label: said.edit,
    submenu: [
      send(said.undo, 'undo', 'CmdOrCtrl+Z'),
      send(said.redo, 'redo', 'CmdOrCtrl+Shift+Z'),
      line,
      { role: 'cut', label: said.cut },
      { role: 'copy', label: said.copy },
      // Every field holds plain text; outside one, the page takes the picture copied, which "match style" would leave out.
      { role: 'paste', label: said.paste, accelerator: 'CmdOrCtrl+V' },
      { role: 'delete', label: said.delete },
      { role: 'selectAll', label: said.selectAll },
      line,
      send(said.find, 'find', 'CmdOrCtrl+F'),
      send(said.search, 'search', 'CmdOrCtrl+K')
    ]
  }
  const view: Item = {
    label: said.view,
    submenu: [
      send(said.inspector, 'toggle-inspector', 'F4'),
      line,
      { label: said.zoomIn, accelerator: 'CmdOrCtrl+=', click: () => actions.zoom('in') },
      { label: said.zoomOut, accelerator: 'CmdOrCtrl+-', click: () => actions.zoom('out') },
      { label: said.zoomReset, accelerator: 'CmdOrCtrl+0', click: () => actions.zoom('reset') },
      line,
      { role: 'togglefullscreen', label: said.fullScreen }
    ]
  }
  const theCase: Item = {
    label: said.case,
    submenu: [
      send(said.compose, 'compose', 'CmdOrCtrl+Enter'),
      line,
      send(said.journal, 'tab-1', 'CmdOrCtrl+1'),
      send(said.steps, 'tab-2', 'CmdOrCtrl+2'),
      send(said.commitments, 'tab-3', 'CmdOrCtrl+3'),
      send(said.exhibits, 'tab-4', 'CmdOrCtrl+4'),
      send(said.letter, 'tab-5', 'CmdOrCtrl+5'),
      send(said.parties, 'tab-6', 'CmdOrCtrl+6'),
      line,
      send(said.addExhibits, 'add-exhibits'),
      line,
      // The page hears the key itself: without a menu bar (macOS aside) F2 renames too.
      { ...send(said.rename, 'rename', 'F2'), registerAccelerator: false },
      send(said.exportCase, 'export-case'),
      send(said.trash, 'trash')
    ]
  }
  const window: Item = {
    label: said.window,
    role: 'windowMenu',
    submenu: [{ role: 'minimize', label: said.minimise }]
  }
  const help: Item = {
    label: said.help,
    role: 'help',
    submenu: [send(said.shortcuts, 'shortcuts', 'F1'), ...(isMac ? [] : [line, about])]
  }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      isMac
        ? [application, file, edit, view, theCase, window, help]
        : [file, edit, view, theCase, help]
    )
  )
}
