import type { LetterKind } from '../../case/promises'
import type { Day } from '../../time/when'
import type { DraftPart } from '../draft'
import type { Grounds } from '../grounds'
import type { BlockId, Letter, LetterForm, Missing, MissingCode, Place, Warning } from '../letter'
import type { MentionCode } from '../mentions'

/** A block of a kind: its heading, null for none, and how it is composed; nothing is printed where it has no part. */
export type KindBlock = {
  readonly id: BlockId
  readonly heading: (grounds: Grounds) => string | null
  readonly parts: (grounds: Grounds) => readonly DraftPart[]
  readonly boxed?: boolean
}

/** A letter as composed, with what it was composed from. */
export type Seen = { readonly grounds: Grounds; readonly letter: Letter }

/** Whether a kind has its place in a case today; else why not, where that is mended, and from which day if one is known. */
export type Offer =
  | { readonly open: true }
  | {
      readonly open: false
      readonly why: MissingCode
      readonly place: Place
      readonly from: Day | null
    }

/** What makes a kind of letter: its words, its contents, and what it must have. Adding a kind is adding one of these. */
export type Kind = {
  readonly kind: LetterKind
  /** Begins its title: "Mise en demeure". */
  readonly name: string
  readonly subject: (grounds: Grounds) => string
  readonly addressee: 'complaint-service' | 'consumer-service' | 'none'
  readonly form: LetterForm
  /** Posted as a registered letter. */
  readonly registered: boolean
  readonly signed: boolean
  /** A neutral letter threatens nothing. */
  readonly tone: 'neutral' | 'firm'
  /** Whether the trader reads it, or somebody who is told of the trader. */
  readonly reader: 'trader' | 'other'
  /** Whether it numbers its exhibits; words to paste and private sheets have none. */
  readonly citesExhibits: boolean
  /** The most characters its text may have; null: no limit. */
  readonly limit: number | null
  readonly blocks: readonly KindBlock[]
  /** Of the mentions common to letters, those without which this one is not exported. */
  readonly mentions: readonly MentionCode[]
  /** What else keeps it from being exported. */
  readonly missing: (seen: Seen) => readonly Missing[]
  /** What deserves a look in this kind, beyond what every letter is looked at for. */
  readonly warnings: (seen: Seen) => readonly Warning[]
  readonly offered: (grounds: Grounds) => Offer
}

export const OPEN: Offer = { open: true }

export function closed(why: MissingCode, place: Place, from: Day | null = null): Offer {
  return { open: false, why, place, from }
}

/** A block that bears the same heading in every case, or none. */
export function block(
  id: BlockId,
  heading: string | null | ((grounds: Grounds) => string | null),
  parts: KindBlock['parts']
): KindBlock {
  return { id, heading: typeof heading === 'function' ? heading : () => heading, parts }
}
