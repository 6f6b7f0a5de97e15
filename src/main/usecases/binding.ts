import type { HistoryHead } from '#domain/dossier/checksums'
import type { Unshown } from '#domain/dossier/unshown'
import type { Result } from '#domain/result'
import type { Cancelled, Follow, OpenFailure } from './ports'

/** An original for the paper: its bytes, or why the paper is to say that it is not shown. */
export type Fetched = Uint8Array | Unshown

export type BindingWatch = Follow & {
  readonly bring: (sha256: string) => Promise<Fetched>
}

export type BindingFailure = { readonly kind: 'paper-failed' } | Cancelled

/** What was bound, and which exhibits are told instead of shown. */
export type Bound = {
  readonly files: readonly { readonly bytes: Uint8Array; readonly pages: number }[]
  readonly pages: number
  readonly unshown: readonly { readonly id: string; readonly why: Unshown }[]
  readonly missingCharacters: string
}

/** What a dossier needs to know of the place of its case, which no verb ever sees. */
export type DossierPlaces = {
  /** Where each history of the case stands now. */
  heads(caseId: string): Promise<Result<readonly HistoryHead[], OpenFailure>>
  /** The text to put beside a PDF at a path: its hash, the way to each original, the heads of the history. */
  checksums(
    caseId: string,
    pdf: { readonly path: string; readonly bytes: Uint8Array },
    originals: readonly { readonly sha256: string; readonly what: string }[],
    heads: readonly HistoryHead[]
  ): Promise<Result<string, OpenFailure>>
}
