import type { CallName } from './calls'

/**
 * The names of the calls without their schemas, so that the preload stays small. The table is the truth: a name too few or too
 * many does not compile.
 */
const names = {
  start: true,
  listCases: true,
  createCase: true,
  openExample: true,
  openCase: true,
  moreEvents: true,
  editCase: true,
  undo: true,
  redo: true,
  closeCase: true,
  saveElsewhere: true,
  exportCalendar: true,
  listDeadlines: true,
  exportDeadlines: true,
  updateLaw: true,
  shippedLaw: true,
  listAddresses: true,
  keepAddress: true,
  forgetAddress: true,
  keepDraft: true,
  exportCase: true,
  importCases: true,
  addExhibits: true,
  readExhibit: true,
  exhibitStates: true,
  keepConverted: true,
  scanFolder: true,
  chooseScanFolder: true,
  forgetScanFolder: true,
  lookForScans: true,
  ignoreScans: true,
  renderLetter: true,
  exportLetter: true,
  printLetter: true,
  blackOut: true,
  checkDossier: true,
  exportDossier: true,
  stopWork: true,
  saveSettings: true,
  showDataFolder: true,
  copyText: true
} as const satisfies Record<CallName, true>

export const callNames = Object.keys(names) as readonly CallName[]

/**
 * The messages beside the calls: main's signals, the page's word that it has put everything away (`true`), or that it holds
 * what could not be saved (`false`), and the paths of dropped files, which never pass through the page.
 */
export const channels = {
  signal: 'signal',
  closed: 'closed',
  editField: 'edit-field',
  dropped: 'dropped'
} as const
