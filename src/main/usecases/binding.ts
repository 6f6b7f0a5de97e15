import type { Unshown } from '#domain/dossier/unshown'

/** An original for the paper: its bytes, or why the paper is to say that it is not shown. */
export type Fetched = Uint8Array | Unshown

export type BindingWatch = {
  readonly bring: (sha256: string) => Promise<Fetched>
  readonly progress: (done: number, total: number) => void
  readonly signal: AbortSignal
}

export type BindingFailure = { readonly kind: 'paper-failed' } | { readonly kind: 'cancelled' }

/** What was bound, and which exhibits are told instead of shown. */
export type Bound = {
  readonly files: readonly { readonly bytes: Uint8Array; readonly pages: number }[]
  readonly pages: number
  readonly unshown: readonly { readonly id: string; readonly why: Unshown }[]
  readonly missingCharacters: string
}
