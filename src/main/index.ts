import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { openStore } from '#storage/openStore'
import { createUseCases } from '#usecases/createUseCases'
import { calendarOf, calendarOfAll } from '#words/reminders'
import { words } from '#words/say'
import { whenAlone } from './shell/alone'
import { applySettings } from './shell/appliedSettings'
import { machineClock } from './shell/clock'
import { closeInOrder } from './shell/closing'
import { addContextMenu } from './shell/contextMenu'
import { reviveAfterCrash } from './shell/crash'
import { desktop } from './shell/desktop'
import { filePicker } from './shell/dialogs'
import { serveDroppedFiles } from './shell/droppedFiles'
import { folders } from './shell/folders'
import { openLog } from './shell/log'
import { machine, systemLanguage } from './shell/machine'
import { type MenuActions, showMenu, tellMenu } from './shell/menu'
import { denyNavigation } from './shell/navigation'
import { closeNetwork } from './shell/network'
import { rememberOpenCase } from './shell/openCase'
import { watchClock } from './shell/power'
import { clearPrintFolder, printer } from './shell/print'
import { remind } from './shell/reminders'
import { readAddresses, readExample, readLaw, readRecourse, readSought } from './shell/resources'
import { declareScheme } from './shell/scheme'
import { serveCalls } from './shell/serveCalls'
import { closedSession } from './shell/session'
import { serveFieldEdits, signal } from './shell/signals'
import { setSwitches } from './shell/switches'
import { taggedPrinter } from './shell/taggedPrinter'
import { utilityPrinter } from './shell/utilityPrinter'
import {
  type ApplicationWindow,
  bringForward,
  createWindow,
  followSettings,
  zoomByWheel
} from './shell/windows'
import { type ZoomStep, zoomAfter } from './shell/zoom'

// Before anything asynchronous: later, switches, schemes and guards come too late.
setSwitches()
declareScheme()
closeNetwork()
denyNavigation()
whenAlone(start)

/** Dates are looked at once the first screen is drawn, so that they slow no start. */
const AFTER_START_MS = 5_000

async function start(): Promise<ApplicationWindow> {
  const places = folders()
  const log = openLog(join(places.userData, 'logs'), machineClock.instant)
  const printFolder = join(places.userData, 'print')
  const store = await openStore({
    dataFolder: places.data,
    userData: places.userData,
    clock: machineClock,
    newId: randomUUID
  })

  let window: ApplicationWindow | null = null
  const current = () => window
  const settings = applySettings(
    store.settings,
    await store.settings.read(systemLanguage()),
    (changed) => {
      followSettings(window, changed)
      setMenu()
    }
  )
  const said = () => words(settings.current().language)
  const outside = desktop(
    places.data,
    printer({ folder: printFolder, window: current, words: said })
  )
  const paper = utilityPrinter(places.application, log)
  const { handlers, openCase } = rememberOpenCase(
    createUseCases({
      ...store,
      settings,
      printer: paper,
      tagged: taggedPrinter(places.application, log),
      picker: filePicker(current, said),
      dropped: serveDroppedFiles((sender) => sender === window?.webContents),
      tellProgress: (progress) => signal(window, { kind: 'adding', progress }),
      tellWork: (progress) => signal(window, { kind: 'work', progress }),
      desktop: outside,
      machine: machine(),
      clock: machineClock,
      newId: randomUUID,
      calendar: (dues, title, stamp) => calendarOf(dues, title, stamp, said()),
      calendarOfAll: (cases, stamp) => calendarOfAll(cases, stamp, said()),
      law: readLaw(places.application, store.lawFiles.kept),
      recourse: readRecourse(places.application, store.lawFiles.kept),
      addresses: readAddresses(places.application, store.lawFiles.kept),
      sought: readSought(places.application, store.lawFiles.kept),
      example: () => readExample(places.application)
    }),
    tellMenu
  )
  const calls = serveCalls(handlers, (sender) => sender === window?.webContents, log)

  function zoom(step: ZoomStep): void {
    void settings.zoomTo(zoomAfter(settings.current().zoom, step))
  }
  function setMenu(): void {
    const actions: MenuActions = {
      send: (command) => signal(window, { kind: 'menu', command }),
      zoom,
      showDataFolder: () => void outside.showDataFolder()
    }
    showMenu(said(), actions, openCase() !== null)
  }

  setMenu()
  const opened = createWindow({
    session: closedSession(places.application),
    applicationFolder: places.application,
    userData: places.userData,
    settings: settings.current()
  })
  window = opened
  addContextMenu(opened, said)
  zoomByWheel(opened, zoom)
  serveFieldEdits(opened)
  reviveAfterCrash(opened, { words: said, log, openCase })
  closeInOrder(opened, {
    words: said,
    settled: calls.settled,
    putAway: async () => {
      await settings.settled()
      await store.cases.closeAll()
      await paper.stop()
    }
  })
  const remindOfDates = () =>
    void remind({
      userData: places.userData,
      today: async () => {
        const started = await handlers.start({})
        return started.ok ? started.value.today : null
      },
      wanted: () => settings.current().reminders,
      words: said,
      list: async () => {
        const listed = await handlers.listCases({})
        return listed.ok ? listed.value : []
      },
      open: () => bringForward(opened)
    }).catch((fault: unknown) => log('reminders', fault))
  watchClock(() => {
    signal(window, { kind: 'clock-changed' })
    remindOfDates()
  })
  opened.once('show', () => setTimeout(remindOfDates, AFTER_START_MS).unref())
  void clearPrintFolder(printFolder)
  return opened
}
