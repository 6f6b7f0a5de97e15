import type { Letter } from '#domain/letters/letter'

/** One thing to lay out: a letter, or pages that are pictures already. */
export type PaperWork =
  | { readonly kind: 'letter'; readonly letter: Letter }
  | { readonly kind: 'pictures'; readonly pages: readonly Uint8Array[] }

/** Asked of the paper worker, one thing at a time; the answer bears the same id. */
export type PaperRequest = { readonly id: number; readonly work: PaperWork }

/** `reason` is for the log: the screen only learns that printing failed. */
export type PaperAnswer =
  | {
      readonly id: number
      readonly ok: true
      readonly bytes: Uint8Array
      readonly pages: number
      readonly missingCharacters: string
    }
  | { readonly id: number; readonly ok: false; readonly reason: string }
