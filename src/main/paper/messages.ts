import type { DossierOrder } from '#domain/dossier/order'
import type { Letter } from '#domain/letters/letter'
import type { Bound, Fetched } from '#usecases/binding'

/** One thing to lay out: a letter, pages that are pictures already, or a dossier with its exhibits. */
export type PaperWork =
  | { readonly kind: 'letter'; readonly letter: Letter }
  | { readonly kind: 'pictures'; readonly pages: readonly Uint8Array[] }
  | { readonly kind: 'dossier'; readonly order: DossierOrder }

/** Asked of the paper worker, one thing at a time, or an original it asked for; the answers bear the same id. */
export type PaperRequest =
  | { readonly id: number; readonly work: PaperWork }
  | { readonly id: number; readonly original: Fetched }

/** What a piece of work gave. */
export type PaperResult =
  | {
      readonly kind: 'document'
      readonly bytes: Uint8Array
      readonly pages: number
      readonly missingCharacters: string
    }
  | { readonly kind: 'dossier'; readonly bound: Bound }

/** `reason` is for the log: the screen only learns that printing failed. */
export type PaperAnswer =
  | { readonly id: number; readonly ok: true; readonly result: PaperResult }
  | { readonly id: number; readonly ok: false; readonly reason: string }
  /** Said on the way: an original is wanted, or so much is done. */
  | { readonly id: number; readonly wants: string }
  | { readonly id: number; readonly done: number; readonly total: number }
