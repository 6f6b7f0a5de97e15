import { join, resolve } from 'node:path'
import type { DossierPlaces } from '#usecases/binding'
import type {
  Bundles,
  CaseStore,
  Clock,
  Drafts,
  FileWriter,
  LawFiles,
  NewId,
  Originals,
  OwnAddresses,
  ScanFolder,
  SettingsStore
} from '#usecases/ports'
import { CaseBundles } from './bundle/caseBundles'
import { CaseIndex } from './caseIndex'
import type { Schedule } from './caseSession'
import { DataFolderCases } from './dataFolderCases'
import { attempt } from './diskFailure'
import { dossierPlaces } from './dossierPlaces'
import { disk, type FileSystem, makeFolders } from './files'
import { Generations } from './generations'
import { openLawFiles } from './lawFiles'
import { openDrafts, openSettings } from './machineStores'
import { sha256 } from './names'
import { CaseOriginals } from './originals'
import { openOwnAddresses } from './ownAddresses'
import { replaceFile } from './replaceFile'
import { openScanFolder } from './scanFolder'
import { readSeats } from './seats'

export type StoreOptions = {
  /** Holds `cases/`; may be shared or synchronised. Made when this computer never wrote in it. */
  readonly dataFolder: string
  /** Belongs to this machine: settings, seats, drafts, generations, index. Made when absent. */
  readonly userData: string
  readonly clock: Clock
  readonly newId: NewId
  /** The disk, and how to wait; tests give their own. */
  readonly fs?: FileSystem
  readonly schedule?: Schedule
}

export type Store = {
  readonly cases: CaseStore
  readonly originals: Originals
  readonly bundles: Bundles
  readonly dossiers: DossierPlaces
  readonly drafts: Drafts
  readonly settings: SettingsStore
  readonly files: FileWriter
  readonly lawFiles: LawFiles
  readonly ownAddresses: OwnAddresses
  readonly scans: ScanFolder
}

/** Opens what is kept on this computer and in one data folder. A data folder that cannot be reached is told by its calls. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { dataFolder, userData, clock, fs = disk, schedule = later } = options
  await attempt(() => makeFolders(fs, userData))
  const folderId = sha256(resolve(dataFolder)).slice(0, 16)
  const seats = await readSeats(fs, userData, folderId)
  const index = new CaseIndex(fs, join(dataFolder, 'cases'), join(userData, 'index', folderId))
  const generations = new Generations(fs, join(userData, 'generations', folderId))
  const cases = new DataFolderCases({
    fs,
    path: dataFolder,
    seats,
    index,
    generations,
    clock,
    schedule
  })
  return {
    cases,
    bundles: new CaseBundles({ fs, path: dataFolder, cases, generations, seats }),
    originals: new CaseOriginals(fs, (id) => cases.located(id)),
    dossiers: dossierPlaces(fs, (id) => cases.located(id)),
    drafts: openDrafts(fs, join(userData, 'drafts')),
    settings: openSettings(fs, userData),
    lawFiles: await openLawFiles(fs, userData),
    ownAddresses: openOwnAddresses(fs, userData),
    scans: openScanFolder(fs, userData, schedule),
    files: {
      read: (path) => attempt(() => fs.read(path)),
      exists: async (path) => (await fs.stat(path).catch(() => null)) !== null,
      write: (path, bytes) =>
        attempt(async () => {
          // A folder that is gone since it was chosen may be a drive pulled out: none is made in its place.
          await replaceFile(fs, path, bytes)
          return null
        })
    }
  }
}

/** A wait that does not keep the application from ending. */
const later: Schedule = (work, milliseconds) => {
  const timer = setTimeout(work, milliseconds)
  timer.unref()
  return () => clearTimeout(timer)
}
