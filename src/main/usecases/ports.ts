import type { BundleTaken, SourceLost, TakeFailure } from '#contract/bundles'
import type { CaseUnreadable, DiskFailure, EditRefused, OpenedCase, Saved } from '#contract/calls'
import type { AddingProgress } from '#contract/evidence'
import type { ScanLost } from '#contract/scanCalls'
import type { Settings } from '#contract/settings'
import type { WorkProgress } from '#contract/work'
import type { AddressData } from '#domain/addresses/addressData'
import type { OwnAddress } from '#domain/addresses/ownAddress'
import type { Edition } from '#domain/bundle/manifest'
import type { CaseFile } from '#domain/case/caseFile'
import type { Edit } from '#domain/case/edits'
import type { Instant } from '#domain/case/fields'
import type { ScanMemory, ScannedFile } from '#domain/evidence/scanFolder'
import type { SoughtData } from '#domain/evidence/soughtData'
import type { LawData } from '#domain/letters/law'
import type { RecourseData } from '#domain/recourse/doors'
import type { LawFileName } from '#domain/recourse/lawFile'
import type { DueDay } from '#domain/recourse/reminders'
import type { Result } from '#domain/result'
import type { DossierPlaces } from './binding'
import type { LetterPrinter, TaggedPrinter } from './printers'

export type { LetterPrinter, TaggedPrinter }

/** The computer's clock: this instant with the machine's offset, `2026-12-09T09:41:00+01:00`. */
export type Clock = { instant(): Instant }

export type NewId = () => string

/** What is unusual about a case that could be read all the same. */
export type Notice = OpenedCase['notices'][number]

/**
 * A case as the list needs it: whole but for what no summary reads (texts of events, other entries), so that
 * statuses can be computed for any day without opening it.
 */
export type Listed =
  | {
      readonly id: string
      readonly readable: true
      readonly outline: CaseFile
      readonly eventCount: number
      readonly rebuilt: boolean
    }
  | { readonly id: string; readonly readable: false; readonly why: CaseUnreadable }

/** An open case. `file` is the store's own copy: read it, never keep or change it. */
export type StoredCase = {
  readonly file: CaseFile
  readonly savedAt: Instant | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly toReview: OpenedCase['toReview']
  readonly readOnly: OpenedCase['readOnly']
  readonly notices: readonly Notice[]
}

export type SaveFailure = DiskFailure | EditRefused
export type OpenFailure = DiskFailure | CaseUnreadable

/**
 * The cases of one data folder. What is acknowledged is on disk. `author` is who sits at the computer; a case id that the
 * store did not give is `not-found`, and never becomes a path.
 */
export type CaseStore = {
  list(): Promise<Result<readonly Listed[], DiskFailure>>
  /** Starts an empty case with its first edit. */
  create(id: string, author: string, edit: Edit): Promise<Result<null, DiskFailure>>
  /**
   * Takes in the bytes of a lone case file as a base, unless a case with its id is already here; gives the id.
   */
  adopt(bytes: Uint8Array, author: string): Promise<Result<string, OpenFailure>>
  /** Reads a case, or the one already open, with what other seats wrote since, for the window to show. */
  open(id: string, author: string): Promise<Result<StoredCase, OpenFailure>>
  /** The same for main's own use: what the window was not told yet is still told with its next edit. */
  look(id: string, author: string): Promise<Result<StoredCase, OpenFailure>>
  /** The hashes of the originals another computer brought: their bytes may still be on their way. */
  broughtElsewhere(id: string): Promise<Result<ReadonlySet<string>, OpenFailure>>
  edit(id: string, author: string, edit: Edit): Promise<Result<Saved, SaveFailure>>
  undo(id: string, author: string): Promise<Result<Saved, SaveFailure>>
  redo(id: string, author: string): Promise<Result<Saved, SaveFailure>>
  /**
   * The bytes of a lone case file: an open case as it is held, whatever became of its folder, with these edits on top.
   * Null when it is not open.
   */
  copy(
    id: string,
    edits: readonly Edit[]
  ): Promise<{ readonly title: string; readonly bytes: Uint8Array } | null>
  /** Writes the snapshot and lets go of the case; a case that is not open is let be. */
  close(id: string): Promise<Result<null, DiskFailure>>
  /** Closes every case, for leaving. */
  closeAll(): Promise<void>
}

/** Why an original cannot be shown: it is not there (not arrived yet, or gone), or its bytes are not those that came in. */
export type OriginalLost =
  | { readonly kind: 'missing-original' }
  | { readonly kind: 'altered-original' }

/** How a copy is followed, and stopped: nothing of it is left then. */
export type Watch = {
  readonly signal: AbortSignal
  readonly progress: (bytes: number) => void
}

/** A work was stopped by the person. */
export type Cancelled = { readonly kind: 'cancelled' }

/** How a work is followed, and stopped: nothing of it is left then. */
export type Follow = {
  readonly signal: AbortSignal
  readonly progress: (done: number, total: number) => void
}

/** Whether the bytes of an original are those that came in; the quick look only weighs them. */
export type OriginalState = 'there' | 'absent' | 'altered'

/** Untouched files of a case, each known by the SHA-256 of its bytes. */
export type Originals = {
  /** The size of a file that was brought, and its first bytes; it is only read. */
  look(
    path: string
  ): Promise<Result<{ readonly size: number; readonly head: Uint8Array }, SourceLost>>
  /**
   * Copies a file in, piece by piece, hashed on the way and read again. Durable when it resolves; the same bytes are kept
   * once. Whatever fails leaves nothing.
   */
  take(
    caseId: string,
    path: string,
    watch: Watch
  ): Promise<
    Result<
      { readonly sha256: string; readonly bytes: number },
      DiskFailure | SourceLost | Cancelled
    >
  >
  stateOf(
    caseId: string,
    original: { readonly sha256: string; readonly bytes: number | null },
    thorough: boolean
  ): Promise<Result<OriginalState, OpenFailure>>
  /** Durable when it resolves; gives the hash. The same bytes are kept once. */
  put(caseId: string, bytes: Uint8Array): Promise<Result<string, DiskFailure>>
  /** The bytes as they came in, checked. */
  read(caseId: string, hash: string): Promise<Result<Uint8Array, OpenFailure | OriginalLost>>
}

export type ExportFailure = OpenFailure | { readonly kind: 'bundle-too-large' }

/** Cases as single files (`.doleances`) that go to another computer and come back. */
export type Bundles = {
  /**
   * Writes a case at a path the person chose, whole or not at all. `left`: originals it names that could not go along, being absent or
   * altered.
   */
  write(
    caseId: string,
    edition: Edition,
    path: string,
    follow?: Follow
  ): Promise<Result<{ readonly left: number }, ExportFailure | Cancelled>>
  /**
   * Takes in a bundle, trusting nothing in it, all or nothing: a case that is not here yet, or what the copy that is here lacks. A case that is
   * open is closed first.
   */
  take(path: string, follow?: Follow): Promise<Result<BundleTaken, TakeFailure | Cancelled>>
}

/** Unfinished text, durable when acknowledged. An empty text clears it. */
export type Drafts = {
  read(caseId: string): Promise<Readonly<Record<string, string>>>
  keep(caseId: string, field: string, text: string): Promise<Result<null, DiskFailure>>
}

export type SettingsStore = {
  /** What was saved, or the settings of a first start in the language given. */
  read(language: Settings['language']): Promise<Settings>
  save(settings: Settings): Promise<Result<null, DiskFailure>>
}

export type FilePicker = {
  /** Asks where to save; the path, or null when the person gave up. */
  saveAs(suggestion: {
    readonly fileName: string
    readonly format: 'pdf' | 'docx' | 'txt' | 'json' | 'ics' | 'doleances'
  }): Promise<string | null>
  /** Asks for a file; its path, or null when the person gave up. */
  open(format: 'json'): Promise<string | null>
  /** Asks for bundles to take in; their paths, or null when the person gave up. */
  bundles(): Promise<readonly string[] | null>
  /** Asks for files to bring as evidence; their paths, or null when the person gave up. */
  evidence(): Promise<readonly string[] | null>
  /** Asks for a folder; its path, or null when the person gave up. */
  folder(): Promise<string | null>
  /** Asks whether files of these names, in the folder that was chosen, may be replaced. */
  mayReplace(fileNames: readonly string[]): Promise<boolean>
}

/** Files dropped on the window, known to its page by a token alone. A token counts once. */
export type DroppedFiles = { collect(token: string): readonly string[] | null }

/** The folder of scans that was chosen, by its path, and what is remembered of it. */
export type ScanRecord = { readonly folder: string; readonly memory: ScanMemory }

/** Where a scanner or a telephone puts its files. They are only read. */
export type ScanFolder = {
  read(): Promise<Result<ScanRecord | null, DiskFailure>>
  /** Null: the folder is forgotten. */
  keep(record: ScanRecord | null): Promise<Result<null, DiskFailure>>
  /** What may be evidence in it: no folder, no link, nothing hidden or unfinished by its name. A drive that does not answer is gone. */
  list(folder: string): Promise<Result<readonly ScannedFile[], ScanLost>>
  /** Whether no other program keeps a file to itself. */
  opens(folder: string, name: string): Promise<boolean>
  /** Null: it cannot be read. */
  sha256(folder: string, name: string): Promise<string | null>
  pathOf(folder: string, name: string): string
}

/** Law data in place of the shipped one, on this machine. */
export type LawFiles = {
  /** The texts in force since the start, by the file they stand for. */
  readonly kept: ReadonlyMap<LawFileName, string>
  keep(name: LawFileName, bytes: Uint8Array): Promise<Result<null, DiskFailure>>
  /** Removes what was kept: the shipped data counts again. */
  forget(): Promise<Result<null, DiskFailure>>
}

/** The address book of this machine's user. Given back: the whole book, as it is on disk. */
export type OwnAddresses = {
  read(): Promise<Result<readonly OwnAddress[], DiskFailure>>
  /** One change after the other; when the disk refuses, the book stays as it was. */
  change(
    by: (book: readonly OwnAddress[]) => readonly OwnAddress[]
  ): Promise<Result<readonly OwnAddress[], DiskFailure>>
}

/** Files the person chose. Bytes are written whole and on disk, or the old file is untouched. */
export type FileWriter = {
  read(path: string): Promise<Result<Uint8Array, DiskFailure>>
  write(path: string, bytes: Uint8Array): Promise<Result<null, DiskFailure>>
  exists(path: string): Promise<boolean>
}

export type Desktop = {
  print(bytes: Uint8Array, title: string): Promise<'printed' | 'opened-in-reader' | 'cancelled'>
  showDataFolder(): Promise<void>
  copyText(text: string): Promise<void>
}

/** What does not change while the application runs. */
export type Machine = {
  readonly locale: string
  readonly platform: string
  readonly version: string
  readonly spellCheck: boolean
}

/** A calendar file, and a name for it. */
export type CalendarFile = { readonly name: string; readonly text: string }

/** The days to come of one case among several; its title may be empty. */
export type CaseDays = { readonly title: string; readonly dues: readonly DueDay[] }

/** Everything the verbs reach the world through. */
export type Ports = {
  readonly cases: CaseStore
  readonly originals: Originals
  readonly bundles: Bundles
  readonly dossiers: DossierPlaces
  readonly drafts: Drafts
  readonly settings: SettingsStore
  readonly files: FileWriter
  readonly printer: LetterPrinter
  readonly tagged: TaggedPrinter
  readonly picker: FilePicker
  readonly dropped: DroppedFiles
  readonly scans: ScanFolder
  /** Tells the window how far the copying of files is. */
  readonly tellProgress: (said: AddingProgress) => void
  /** Tells the window how far a work is that it named. */
  readonly tellWork: (said: WorkProgress) => void
  readonly lawFiles: LawFiles
  readonly ownAddresses: OwnAddresses
  readonly desktop: Desktop
  readonly machine: Machine
  readonly clock: Clock
  readonly newId: NewId
  readonly law: LawData
  readonly recourse: RecourseData
  readonly addresses: AddressData
  readonly sought: SoughtData
  /** The days to come as a calendar file in the language of the settings; `title` may be empty. */
  readonly calendar: (dues: readonly DueDay[], title: string, stamp: Instant) => CalendarFile
  /** The same of several cases, in one file. */
  readonly calendarOfAll: (cases: readonly CaseDays[], stamp: Instant) => CalendarFile
  /** The bytes of the example case shipped with the application. */
  readonly example: () => Promise<Uint8Array>
}
