import type { menu as french } from '../fr/menu'
import type { Words } from '../words'

/** The native menus, dialogs and messages outside the page, in English. */
export const menu = {
  file: 'File',
  newCase: 'New case',
  cases: 'All cases',
  deadlines: 'All deadlines',
  example: 'Open the example',
  importCases: 'Import a case…',
  exportCase: 'Export the case (.doleances)…',
  exportPdf: 'Export the PDF…',
  exportDossier: 'Dossier to hand over (PDF)…',
  print: 'Print…',
  settings: 'Settings',
  showDataFolder: 'Show the data folder',
  quit: 'Quit Doléances',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  delete: 'Delete',
  selectAll: 'Select all',
  compose: 'Note a fact',
  find: 'Find',
  search: 'Search for a case',
  view: 'View',
  case: 'Case',
  rename: 'Rename',
  trash: 'Move to the bin',
  journal: 'Journal',
  steps: 'Steps',
  commitments: 'Commitments and credits',
  letter: 'Letter',
  exhibits: 'Exhibits',
  addExhibits: 'Add exhibits…',
  parties: 'Parties and contract',
  inspector: 'Details pane',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomReset: 'Actual size',
  fullScreen: 'Full screen',
  window: 'Window',
  minimise: 'Minimise',
  hide: 'Hide Doléances',
  hideOthers: 'Hide others',
  showAll: 'Show all',
  help: 'Help',
  shortcuts: 'Keyboard shortcuts',
  about: 'About Doléances',
  saveDialog: {
    title: 'Save as',
    button: 'Save',
    formats: {
      pdf: 'PDF document',
      docx: 'DOCX document',
      txt: 'Plain text',
      json: 'Doléances case',
      ics: 'Calendar',
      doleances: 'Case to hand over (.doleances)'
    },
    anyFile: 'All files'
  },
  replaceDialog: {
    message: (count: number) =>
      count === 1
        ? 'A file of this name is already there. Replace it?'
        : `${count} files of these names are already there. Replace them?`,
    replace: 'Replace',
    cancel: 'Cancel'
  },
  importDialog: {
    title: 'Import a case',
    button: 'Import'
  },
  evidenceDialog: {
    title: 'Add exhibits',
    button: 'Add',
    evidence: 'Exhibits (PDF, pictures, texts, e-mails)'
  },
  folderDialog: {
    title: 'Choose the scan folder',
    button: 'Choose this folder'
  },
  printDialog: {
    question: (title: string) => `Print “${title}”?`,
    where: (printer: string) => `Printer: ${printer}. At actual size, without scaling.`,
    print: 'Print',
    openInReader: 'Open in the PDF reader',
    cancel: 'Cancel'
  },
  leaving: {
    stay: 'Stay',
    unsaved: {
      message: 'Your last notes are not saved.',
      detail:
        'They are only in this window. Stay to try again, save them elsewhere or copy their text.',
      leave: 'Leave without them'
    },
    busy: {
      message: 'An export, a print or exhibits being added are under way.',
      detail: 'If you leave now, this work will not be finished. The case is intact.',
      leave: 'Leave all the same'
    }
  },
  stuck: {
    message: 'The window does not respond.',
    detail:
      'What is saved is intact. You can wait, or reload the window: the text being typed will be offered again.',
    wait: 'Wait',
    reload: 'Reload the window'
  },
  crashed: {
    message: 'The window has stopped several times in a row.',
    detail: 'What is saved is intact. You can reload the window, or quit.',
    reload: 'Reload the window',
    quit: 'Quit'
  },
  failedStart: {
    title: 'Doléances cannot start.',
    detail: (code: string) =>
      `Your data was not touched. Fault code: ${code}. Start Doléances again; if it happens again, copy the data folder before anything else.`
  }
} satisfies Words<typeof french>
