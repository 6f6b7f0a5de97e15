import type { Day } from '../time/when'
import type { Dossier, ListedExhibit, SentPaper } from './dossier'

/** What is bound into one paper: a whole dossier, or a letter with its own exhibits. */
export type DossierOrder = {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly day: Day
  /** Null: a letter alone, with its exhibits. */
  readonly dossier: Dossier | null
  readonly letters: readonly SentPaper[]
  readonly exhibits: readonly ListedExhibit[]
  /** Said on the last page of a dossier; none: no such page. */
  readonly integrity: readonly string[]
  /** Cut into files of about so many bytes; null: one file. */
  readonly limitBytes: number | null
}
