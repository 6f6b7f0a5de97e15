import type { Handlers } from '#contract/bridge'
import { ok } from '#domain/result'
import { addExhibits } from './addExhibits'
import { forgetAddress, keepAddress, listAddresses } from './addresses'
import { blackOut } from './blackOut'
import { createCase } from './createCase'
import { editCase } from './editCase'
import { exhibitStates, keepConverted, readExhibit } from './exhibitFiles'
import { exportCalendar } from './exportCalendar'
import { exportCase } from './exportCase'
import { exportDeadlines } from './exportDeadlines'
import { exportDossier } from './exportDossier'
import { exportLetter } from './exportLetter'
import { importCases } from './importCases'
import { listCases } from './listCases'
import { listDeadlines } from './listDeadlines'
import { moreEvents } from './moreEvents'
import { openCase } from './openCase'
import { openExample } from './openExample'
import type { Ports } from './ports'
import { printLetter } from './printLetter'
import { redo } from './redo'
import { renderLetter } from './renderLetter'
import { saveElsewhere } from './saveElsewhere'
import { Scans } from './scans'
import { start } from './start'
import { undo } from './undo'
import { shippedLaw, updateLaw } from './updateLaw'
import { Works } from './works'

/** What the application can be asked to do, over its ports. Inputs come checked. */
export function createUseCases(ports: Ports): Handlers {
  const works = new Works(ports)
  const scans = new Scans(ports)
  return {
    start: start(ports),
    listCases: listCases(ports),
    createCase: createCase(ports),
    openExample: openExample(ports),
    openCase: openCase(ports),
    moreEvents: moreEvents(ports),
    editCase: editCase(ports),
    undo: undo(ports),
    redo: redo(ports),
    closeCase: ({ id }) => ports.cases.close(id),
    keepDraft: ({ id, field, text }) => ports.drafts.keep(id, field, text),
    saveElsewhere: saveElsewhere(ports),
    addExhibits: addExhibits(ports, scans, works),
    ...scans.verbs,
    readExhibit: readExhibit(ports),
    exhibitStates: exhibitStates(ports),
    keepConverted: keepConverted(ports),
    renderLetter: renderLetter(ports),
    exportCase: exportCase(ports, works),
    importCases: importCases(ports, works),
    exportLetter: exportLetter(ports),
    exportCalendar: exportCalendar(ports),
    listDeadlines: listDeadlines(ports),
    exportDeadlines: exportDeadlines(ports),
    updateLaw: updateLaw(ports),
    shippedLaw: shippedLaw(ports),
    listAddresses: listAddresses(ports),
    keepAddress: keepAddress(ports),
    forgetAddress: forgetAddress(ports),
    printLetter: printLetter(ports),
    blackOut: blackOut(ports),
    ...exportDossier(ports, works),
    stopWork: works.stopWork,
    saveSettings: ({ settings }) => ports.settings.save(settings),
    showDataFolder: async () => {
      await ports.desktop.showDataFolder()
      return ok(null)
    },
    copyText: async ({ text }) => {
      await ports.desktop.copyText(text)
      return ok(null)
    }
  }
}
