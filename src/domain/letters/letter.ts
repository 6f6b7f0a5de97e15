import type { LetterKind } from '../case/promises'
import type { Day } from '../time/when'

/** The blocks of a formal notice, in printed order (legal.md §6.1). */
export const formalNoticeBlocks = [
  'opening',
  'contract',
  'defects',
  'steps',
  'commitments',
  'credits',
  'law',
  'demands',
  'consequence',
  'closing'
] as const

/** The blocks that only other kinds print; each kind says which and in what order. */
export const furtherBlocks = [
  'parties',
  'recall',
  'remaining',
  'promises',
  'effects',
  'sums',
  'declaration',
  'request',
  'text',
  'references',
  'limits',
  'duties'
] as const
export type BlockId = (typeof formalNoticeBlocks)[number] | (typeof furtherBlocks)[number]

/** A letter in its envelope, a sheet handed over or kept, or words to paste where somebody writes. */
export type LetterForm = 'letter' | 'sheet' | 'text'

/** What a sentence rests on: an entry of the case, or a text of law of the shipped data. */
export type Source =
  | {
      readonly kind:
        | 'event'
        | 'commitment'
        | 'defect'
        | 'credit'
        | 'bill'
        | 'demand'
        | 'exhibit'
        | 'contract'
        | 'claimant'
        | 'letter'
        | 'cost'
      readonly id: string
    }
  | { readonly kind: 'law'; readonly id: string }

/**
 * One sentence, or one cell of a table: its text with no-break spaces in place, the phrases to set in bold, and what it rests on.
 * `free` marks words rewritten by hand and not linked to any fact yet.
 */
export type Sentence = {
  readonly text: string
  readonly strong: readonly string[]
  readonly sources: readonly Source[]
  readonly free: boolean
}

/** A part of a block; `Said` is a sentence, or its draft before exhibits are numbered. */
export type Part<Said = Sentence> =
  | { readonly kind: 'paragraph'; readonly sentences: readonly Said[] }
  | {
      readonly kind: 'list'
      readonly marker: 'dash' | 'letter'
      readonly items: readonly Said[]
    }
  | {
      readonly kind: 'table'
      readonly name: 'commitments' | 'credits'
      readonly columns: readonly { readonly label: string; readonly align: 'left' | 'right' }[]
      readonly rows: readonly {
        readonly cells: readonly Said[]
        readonly sources: readonly Source[]
      }[]
      readonly foot: readonly string[] | null
      readonly note: string | null
    }

export type Block = {
  readonly id: BlockId
  /** Printed number of the section; null for a block without heading. */
  readonly number: number | null
  readonly heading: string | null
  readonly parts: readonly Part[]
  /** The demands: everything up to and including the last list is set in a box; what follows stands below it. */
  readonly boxed: boolean
  readonly rewritten: boolean
}

export type NumberedExhibit = {
  readonly number: number
  readonly id: string
  /** As printed in the list: "Capture du site, 18 nov. 2026". */
  readonly title: string
}

/** One document composed from a case: ordered blocks, read alike by the PDF, the plain text and the screen. */
export type Letter = {
  readonly kind: LetterKind
  readonly form: LetterForm
  readonly caseId: string
  readonly language: 'fr'
  /** For the document's metadata: "Mise en demeure du 9 décembre 2026". */
  readonly title: string
  readonly author: string
  /** Left foot of each page. */
  readonly footer: string
  readonly day: Day
  readonly sender: readonly string[]
  /** Six lines at most, capitals, no punctuation (NF Z10-011). */
  readonly recipient: readonly string[]
  readonly windowEnvelope: boolean
  /** "Lettre recommandée avec avis de réception", and its number or a line to fill in; no mention: not registered. */
  readonly registered: { readonly mention: string; readonly number: string }
  readonly placeAndDate: string
  readonly references: readonly {
    readonly label: string
    readonly value: string
    readonly strong: boolean
  }[]
  readonly salutation: string
  readonly blocks: readonly Block[]
  readonly signature: string
  readonly exhibitsHeading: string
  readonly exhibits: readonly NumberedExhibit[]
}

/** A mandatory mention of the kind (legal.md §1.2); its code names the sentence on screen and in the terminal. */
export type MissingCode =
  | 'sender-name'
  | 'sender-address'
  | 'recipient-name'
  | 'recipient-address'
  | 'recipient-address-unconfirmed'
  | 'place'
  | 'words-formal-notice'
  | 'facts'
  | 'contract'
  | 'demand'
  | 'deadline'
  | 'consequence'
  | 'signature'
  | 'field-in-conflict'
  | 'unknown-character'
  | 'words-written-complaint'
  | 'words-termination'
  | 'reasons'
  | 'consumer-service'
  | 'consumer-address'
  | 'earlier-letter'
  | 'right-not-announced'
  | 'deadline-running'
  | 'nothing-to-post'
  | 'promise'
  | 'other-sector'
  | 'too-long'
  | 'employee-name'

/** Where the fact is filled in: the screen leads there. */
export type Place =
  | { readonly screen: 'parties'; readonly field: string }
  | { readonly screen: 'journal'; readonly id: string | null }
  | { readonly screen: 'commitments'; readonly id: string | null }
  | { readonly screen: 'letter'; readonly block: BlockId | 'deadline' | 'recipient' }

export type Missing = { readonly code: MissingCode; readonly place: Place; readonly detail: string }

export type WarningCode =
  | 'no-exhibit'
  | 'stale-defect-proof'
  | 'no-customer-number'
  | 'stale-law'
  | 'repealed-law'
  | 'unconfirmed-outcome'
  | 'free-words'
  | 'no-proof-for-claim'
  | 'short-deadline'
  | 'address-line-too-long'
  | 'law-question'
  | 'no-answer-noted'
  | 'receipt-unknown'
  | 'join-copy'
  | 'termination-risk'
  | 'never-supplied'
  | 'performance-gap'
  | 'keep-paying'
  | 'keep-number'
  | 'declaration'
  | 'check-door'
  | 'fill-by-hand'
export type Warning = { readonly code: WarningCode; readonly place: Place; readonly detail: string }
