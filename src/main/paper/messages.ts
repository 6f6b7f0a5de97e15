import type { Letter } from '#domain/letters/letter'

/** Asked of the paper worker, one letter at a time; the answer bears the same id. */
export type PaperRequest = { readonly id: number; readonly letter: Letter }

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
