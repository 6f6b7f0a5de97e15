import type { LawData } from '#domain/letters/law'
import type {
  CaseStore,
  Clock,
  Desktop,
  Drafts,
  FilePicker,
  FileWriter,
  LetterPrinter,
  Machine,
  NewId,
  SettingsStore
} from './ports'

/** Everything the verbs reach the world through. */
export type Ports = {
  readonly cases: CaseStore
  readonly drafts: Drafts
  readonly settings: SettingsStore
  readonly files: FileWriter
  readonly printer: LetterPrinter
  readonly picker: FilePicker
  readonly desktop: Desktop
  readonly machine: Machine
  readonly clock: Clock
  readonly newId: NewId
  readonly law: LawData
  /** The bytes of the example case shipped with the application. */
  readonly example: () => Promise<Uint8Array>
}
