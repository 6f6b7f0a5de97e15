import type { Id } from '../case/fields'
import type { FriseLayout } from '../frise/friseLayout'
import type { DraftSentence } from '../letters/draft'
import type { LetterContext } from '../letters/grounds'
import type { Letter, Part, Sentence, Source } from '../letters/letter'
import type { RecourseData } from '../recourse/doors'
import type { Day } from '../time/when'

/**
 * Handed over, a dossier says what is asked and what was written and answered; the claimant's own also shows the limitation
 * dates (PRODUCT §3.12).
 */
export const editions = ['hand-over', 'own'] as const
export type Edition = (typeof editions)[number]

export type DossierContext = LetterContext & { readonly recourse: RecourseData }

export type TableName =
  | 'chronology'
  | 'commitments'
  | 'credits'
  | 'costs'
  | 'exhibits'
  | 'concordance'

export type DossierTable<Said = Sentence> = {
  readonly kind: 'table'
  readonly name: TableName
  readonly columns: readonly { readonly label: string; readonly align: 'left' | 'right' }[]
  readonly rows: readonly { readonly cells: readonly Said[]; readonly sources: readonly Source[] }[]
  readonly foot: readonly string[] | null
  readonly note: string | null
}

/** A part as letters have them, with tables of its own. */
export type DossierPart<Said = Sentence> =
  | Exclude<Part<Said>, { readonly kind: 'table' }>
  | DossierTable<Said>

export const sectionIds = [
  'clocks',
  'chronology',
  'commitments',
  'ledger',
  'letters',
  'exhibits',
  'concordance'
] as const
export type SectionId = (typeof sectionIds)[number]

export type Section<Said = Sentence> = {
  readonly id: SectionId
  readonly heading: string
  readonly parts: readonly DossierPart<Said>[]
}

/** One line of the first page: what it is about, and what is said of it. */
export type Line<Said = Sentence> = { readonly label: string; readonly said: Said }

/** The first page, which a reader takes in within thirty seconds. */
export type Cover<Said = Sentence> = {
  readonly title: Said
  readonly parties: readonly Line<Said>[]
  readonly state: readonly Said[]
  readonly counts: readonly Line<Said>[]
  readonly asked: readonly Said[]
  readonly claims: readonly Said[]
  readonly next: Said
  /** Only in the claimant's own. */
  readonly clocks: readonly Said[]
}

/** An exhibit as the dossier lists and prints it. */
export type ListedExhibit = {
  readonly number: number
  readonly id: Id
  readonly title: string
  readonly kept: 'file' | 'on-paper' | 'nowhere'
  readonly fileName: string
  /** The untouched original; null without a file. */
  readonly original: { readonly sha256: string; readonly mediaType: string } | null
  /** What is printed: the blacked-out copy, else the converted one, else the original; null without a file. */
  readonly printed: { readonly sha256: string; readonly mediaType: string } | null
  /** Where it shows the facts it is linked to. */
  readonly places: readonly { readonly text: string; readonly of: Source }[]
  readonly copy: 'blacked-out' | 'converted' | null
}

/** A letter that went, printed by the exact pages it went with. */
export type SentPaper = {
  readonly id: Id
  readonly title: string
  readonly sentPaper: string | null
  /** As it went, for where its exact pages are not there. */
  readonly letter: Letter
}

/** The drawing of the first page: what happened, placed on its scale. */
export type Timeline = Pick<
  FriseLayout,
  'marks' | 'commitments' | 'defects' | 'commitmentRows' | 'todayX'
> & {
  readonly claimant: string
  readonly trader: string
  readonly width: number
  readonly days: FriseLayout['scale']['days']
}

/** Everything said in a dossier, in printed order; the same file, day and edition always give the same value. */
export type Dossier = {
  readonly caseId: string
  readonly edition: Edition
  readonly language: 'fr'
  readonly title: string
  readonly author: string
  readonly day: Day
  readonly cover: Cover
  /** Null while nothing has a date. */
  readonly timeline: Timeline | null
  readonly sections: readonly Section[]
  readonly letters: readonly SentPaper[]
  readonly exhibits: readonly ListedExhibit[]
}

export type DraftSection = Section<DraftSentence>
