import * as z from 'zod'
import type { BundleFault } from '#domain/bundle/fault'
import { editionSchema } from '#domain/bundle/manifest'
import { idSchema } from '#domain/case/fields'
import { call } from './call'
import type { CaseUnreadable, DiskFailure } from './calls'
import { work } from './work'

/** Why a file that was brought cannot be read. */
export type SourceLost = {
  readonly kind: 'source-lost'
  readonly why: 'too-large' | 'not-a-file' | 'gone' | 'not-allowed' | 'unreadable' | 'changed'
}

/** What became of a case that came in a bundle; `lines`: how many changes it brought that were not here. */
export type BundleTaken = {
  readonly id: string
  /** `beside`: a case of its id that starts from something else is here; both are, side by side. */
  readonly came: 'new' | 'merged' | 'beside'
  readonly lines: number
}

export type TakeFailure = DiskFailure | CaseUnreadable | BundleFault | SourceLost

/** One bundle of those brought; each is taken in, or not, for itself. */
export type BundleBrought = { readonly fileName: string } & (
  | { readonly taken: BundleTaken }
  | { readonly failure: TakeFailure }
)

/** The calls about cases as single files (`.doleances`). */
export const bundleCalls = {
  /** Writes a case where the person says; `work` names it for its progress, in bytes. `left`: originals that could not go along, being absent or altered. */
  exportCase: call<
    { readonly fileName: string; readonly left: number } | { readonly cancelled: true },
    DiskFailure | CaseUnreadable | { readonly kind: 'bundle-too-large' }
  >()(z.strictObject({ id: idSchema, work, edition: editionSchema })),
  /**
   * Takes in the bundles that the person picks, or dropped on the page, which knows them by the token of `dropFiles`. A case that is open
   * must be left before: what comes is not told to it. `work` names it for its progress, in bytes of each bundle; once stopped, those
   * that are still to come are left out. The failure is always one of `brought`; the type lets it be put into words.
   */
  importCases: call<
    { readonly brought: readonly BundleBrought[] } | { readonly cancelled: true },
    TakeFailure
  >()(
    z.strictObject({
      work,
      from: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('picker') }),
        z.strictObject({ kind: z.literal('dropped'), token: idSchema })
      ])
    })
  )
} as const
