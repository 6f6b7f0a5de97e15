import type { DossierOrder } from '#domain/dossier/order'
import type { Letter } from '#domain/letters/letter'
import type { Result } from '#domain/result'
import type { BindingFailure, BindingWatch, Bound } from './binding'

export type LetterPrinter = {
  render(
    letter: Letter
  ): Promise<
    Result<
      { readonly bytes: Uint8Array; readonly pages: number; readonly missingCharacters: string },
      { readonly kind: 'paper-failed' }
    >
  >
  /** A PDF of nothing but these JPEGs, each a page of its own as large as A4 allows. */
  picturesAsPdf(
    pages: readonly Uint8Array[]
  ): Promise<Result<Uint8Array, { readonly kind: 'paper-failed' }>>
  /** The same words as a document to edit in a word processor, which makes its pages and finds its characters itself. */
  docx(letter: Letter): Promise<Result<Uint8Array, { readonly kind: 'paper-failed' }>>
  /** Binds a dossier, or a letter with its exhibits, into one file or several. Originals are fetched one at a time. */
  dossier(order: DossierOrder, watch: BindingWatch): Promise<Result<Bound, BindingFailure>>
  stop(): Promise<void>
}

/** A letter as a PDF whose structure a reader can hear: headings, lists, header cells. Only under the window. */
export type TaggedPrinter = (
  letter: Letter
) => Promise<Result<Uint8Array, { readonly kind: 'paper-failed' }>>
