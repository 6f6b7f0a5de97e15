import * as z from 'zod'
import type { AddressData } from '#domain/addresses/addressData'
import { type OwnAddress, ownAddressSchema } from '#domain/addresses/ownAddress'
import type { CaseFile } from '#domain/case/caseFile'
import { type Edit, editSchema } from '#domain/case/edits'
import type { Exhibit } from '#domain/case/facts'
import { idSchema } from '#domain/case/fields'
import { MOST_PAGES } from '#domain/evidence/limits'
import type { SoughtData } from '#domain/evidence/soughtData'
import type { LawData } from '#domain/letters/law'
import type { Missing } from '#domain/letters/letter'
import type { AfterPosting } from '#domain/recourse/afterPosting'
import type { RecourseData } from '#domain/recourse/doors'
import type { NextDue } from '#domain/recourse/nextDue'
import { bundleCalls } from './bundles'
import { type Call, call } from './call'
import type { Deadlines } from './deadlines'
import { dossierCalls } from './dossierCalls'
import { exhibitCalls } from './exhibitCalls'
import { scanCalls } from './scanCalls'
import { type Settings, settingsSchema } from './settings'
import { workCalls } from './work'

/** Anything that kept bytes from being read or written; the words room turns it into a sentence with a way out. */
export type DiskFailure =
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'read-only-folder' }
  | { readonly kind: 'folder-missing' }
  | { readonly kind: 'disk-error'; readonly code: string }
  /** The last lines on disk are not the ones this window wrote. */
  | { readonly kind: 'changed-outside' }

export type CaseUnreadable =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'empty-file' }
  | { readonly kind: 'truncated-file' }
  | { readonly kind: 'foreign-file' }
  | { readonly kind: 'altered-file' }
  | { readonly kind: 'newer-version'; readonly version: number }
  | { readonly kind: 'unreadable'; readonly code: string }

export type EditRefused =
  | { readonly kind: 'read-only-case'; readonly version: number }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'nothing-to-redo' }
  /** An undo that no longer applies: someone changed the field since. */
  | { readonly kind: 'changed-since'; readonly by: string }
  | { readonly kind: 'edit-not-applicable'; readonly field: string }

export type Unexpected = { readonly kind: 'unexpected' }

/** One row of the Dossiers screen. A case that cannot be read stays in the list, with its reason. */
export type CaseSummary =
  | {
      readonly id: string
      readonly readable: true
      readonly title: string
      readonly claimant: string
      readonly trader: string
      readonly brand: string
      readonly lineNumber: string
      readonly asOf: string | null
      readonly trashedOn: string | null
      /** The file, without events' texts: enough to compute status and next step. */
      readonly counts: {
        readonly events: number
        readonly commitments: number
        readonly broken: number
        readonly toConfirm: number
        readonly announcedCents: number
        readonly seenCents: number
      }
      /** Next date that asks for something, and what it is. */
      readonly next: {
        readonly day: string
        readonly what: 'due' | 'to-confirm' | NextDue['what']
      } | null
      /** The nearest last day of the law, once it is near; null else. */
      readonly limit: string | null
      /** Where it stands once a letter went; null before. */
      readonly after: AfterPosting['kind'] | null
      readonly hasLetter: boolean
      readonly rebuilt: boolean
    }
  | { readonly id: string; readonly readable: false; readonly why: CaseUnreadable }

/** A conflict or a refused change, listed under "à vérifier". */
export type ToReview = {
  readonly kind: 'conflict' | 'refused'
  readonly in: string
  readonly id: string | null
  readonly field: string
  /** JSON of the value shown and of the other one. */
  readonly shown: string
  readonly other: string
  readonly by: string
}

/** A line of the history as the window needs it: what changed, by whom, when. */
export type AcceptedLine = {
  readonly seat: string
  readonly n: number
  readonly hash: string
  readonly at: string
  readonly author: string
  readonly changes: Edit['changes']
}

export type OpenedCase = {
  /** Whole but for `events`, of which these are the newest 200. */
  readonly file: CaseFile
  readonly eventCount: number
  readonly savedAt: string | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Unfinished text, by field path ("composer", "claimant.name"). */
  readonly drafts: Readonly<Record<string, string>>
  readonly toReview: readonly ToReview[]
  /** Set when a newer version wrote in it: it can be read and printed, not changed. */
  readonly readOnly: { readonly version: number } | null
  /** The snapshot was damaged and rebuilt from a sound history, or the history is incomplete. */
  readonly notices: readonly ('rebuilt' | 'incomplete-history' | 'new-seat')[]
}

export type Saved = {
  readonly line: AcceptedLine
  /** What other seats wrote that the window did not know, to be applied before `line`. */
  readonly others: readonly AcceptedLine[]
  readonly toReview: OpenedCase['toReview']
  readonly canUndo: boolean
  readonly canRedo: boolean
}

export type Rendered = {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly missingCharacters: string
  /** What became of the exact pages of a letter that went; null: it has not gone, or none were kept. */
  readonly kept: 'exact' | 'missing' | 'altered' | null
}

/** What keeps paper from leaving. */
export type Blocked = { readonly kind: 'blocked'; readonly missing: readonly Missing[] }

/** The page draws its pages itself: anything else is not from it. */
function isJpeg(bytes: unknown): boolean {
  return (
    bytes instanceof Uint8Array &&
    bytes[0] === 0xff &&
    bytes[1] === 0xd8 &&
    bytes.length <= 40_000_000
  )
}

const none = z.strictObject({})
const oneCase = z.strictObject({ id: idSchema })
const oneLetter = z.strictObject({ id: idSchema, letter: idSchema })

/** The door between the window and the main process: name → input (checked in main), output, failures. */
export const calls = {
  /** First call of the window: everything it needs to draw the first screen. */
  start: call<{
    readonly settings: Settings
    readonly locale: string
    readonly platform: string
    readonly version: string
    readonly today: string
    readonly law: LawData
    readonly recourse: RecourseData
    readonly addresses: AddressData
    readonly sought: SoughtData
    /** Some of it was taken from a file, in place of what is shipped. */
    readonly lawReplaced: boolean
    readonly spellCheck: boolean
  }>()(none),
  listCases: call<readonly CaseSummary[], DiskFailure>()(none),
  createCase: call<{ readonly id: string }, DiskFailure>()(
    z.strictObject({ title: z.string().max(1000) })
  ),
  /** Copies the example into the data folder, or opens the copy already there. */
  openExample: call<{ readonly id: string }, DiskFailure | CaseUnreadable>()(none),
  openCase: call<OpenedCase, DiskFailure | CaseUnreadable>()(oneCase),
  /** Older events, newest first, 200 at a time. */
  moreEvents: call<{ readonly events: CaseFile['events'] }, DiskFailure | CaseUnreadable>()(
    z.strictObject({ id: idSchema, from: z.number().int().min(0) })
  ),
  editCase: call<Saved, DiskFailure | EditRefused>()(
    z.strictObject({ id: idSchema, edit: editSchema })
  ),
  undo: call<Saved, DiskFailure | EditRefused>()(oneCase),
  redo: call<Saved, DiskFailure | EditRefused>()(oneCase),
  closeCase: call<null, DiskFailure>()(oneCase),
  /** A copy of the case where the person says, with the edits that could not be saved: a lone case file. */
  saveElsewhere: call<
    { readonly fileName: string } | { readonly cancelled: true },
    DiskFailure | { readonly kind: 'not-found' }
  >()(z.strictObject({ id: idSchema, edits: z.array(editSchema).max(10_000) })),
  /** The days to come of a case as a calendar file, where the person says. */
  exportCalendar: call<
    { readonly fileName: string } | { readonly cancelled: true },
    DiskFailure | CaseUnreadable
  >()(oneCase),
  listDeadlines: call<Deadlines, DiskFailure>()(none),
  /** The days to come of every case as one calendar file; those of the example are nobody's. */
  exportDeadlines: call<
    { readonly fileName: string } | { readonly cancelled: true },
    DiskFailure
  >()(none),
  /** Law data from a file the person chooses; it counts from the next start. */
  updateLaw: call<
    { readonly updated: string } | { readonly cancelled: true },
    DiskFailure | { readonly kind: 'not-law' }
  >()(none),
  shippedLaw: call<null, DiskFailure>()(none),
  /** The address book of this machine, whole and newest first; the calls that change it answer it as it then is. */
  listAddresses: call<readonly OwnAddress[], DiskFailure>()(none),
  keepAddress: call<readonly OwnAddress[], DiskFailure>()(
    z.strictObject({ address: ownAddressSchema })
  ),
  forgetAddress: call<readonly OwnAddress[], DiskFailure>()(z.strictObject({ id: idSchema })),
  /** An empty text clears the draft. `id` is a case id, or `new` before a case exists. */
  keepDraft: call<null, DiskFailure>()(
    z.strictObject({
      id: idSchema,
      field: z.string().min(1).max(200),
      text: z.string().max(100_000)
    })
  ),
  ...bundleCalls,
  ...exhibitCalls,
  ...scanCalls,
  ...dossierCalls,
  ...workCalls,
  renderLetter: call<Rendered, CaseUnreadable | { readonly kind: 'paper-failed' }>()(oneLetter),
  /** Shows the save dialog in main; the page never sees a path. */
  exportLetter: call<
    { readonly fileName: string; readonly pages: number } | { readonly cancelled: true },
    DiskFailure | CaseUnreadable | Blocked | { readonly kind: 'paper-failed' }
  >()(
    z.strictObject({
      id: idSchema,
      letter: idSchema,
      format: z.enum(['pdf', 'tagged', 'docx', 'txt'])
    })
  ),
  printLetter: call<
    { readonly how: 'printed' | 'opened-in-reader' | 'cancelled' },
    CaseUnreadable | Blocked | { readonly kind: 'paper-failed' }
  >()(oneLetter),
  /** Keeps a copy of an exhibit made of these pages, each a JPEG with what is to be hidden burnt in; the edit is the page's. */
  blackOut: call<
    NonNullable<Exhibit['blackedOut']>,
    DiskFailure | CaseUnreadable | { readonly kind: 'paper-failed' }
  >()(
    z.strictObject({
      id: idSchema,
      exhibit: idSchema,
      pages: z.array(z.custom<Uint8Array>(isJpeg)).min(1).max(MOST_PAGES)
    })
  ),
  saveSettings: call<null, DiskFailure>()(z.strictObject({ settings: settingsSchema })),
  showDataFolder: call<null>()(none),
  /** A copy of the text on the clipboard, for web forms and rescues. */
  copyText: call<null>()(z.strictObject({ text: z.string().max(1_000_000) }))
} as const

export type CallName = keyof typeof calls
export type Input<Name extends CallName> = z.infer<(typeof calls)[Name]['input']>
type Described<Name extends CallName> =
  (typeof calls)[Name] extends Call<z.ZodType, infer Output, infer Failure>
    ? { output: Output; failure: Failure }
    : never
export type Output<Name extends CallName> = Described<Name>['output']
export type Failure<Name extends CallName> = Described<Name>['failure']
