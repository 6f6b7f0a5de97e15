import type { CaseStore, Clock, Drafts, FileWriter, NewId, SettingsStore } from '#usecases/ports'

export type StoreOptions = {
  /** Holds `cases/`; may be shared or synchronised. Made when absent. */
  readonly dataFolder: string
  /** Belongs to this machine: settings, seats, drafts, generations, index. Made when absent. */
  readonly userData: string
  readonly clock: Clock
  readonly newId: NewId
}

export type Store = {
  readonly cases: CaseStore
  readonly drafts: Drafts
  readonly settings: SettingsStore
  readonly files: FileWriter
}
