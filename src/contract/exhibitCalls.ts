import * as z from 'zod'
import { idSchema, sha256Schema } from '#domain/case/fields'
import { LARGEST_PASTED, MOST_DRAWN_PAGES } from '#domain/evidence/limits'
import { call } from './call'
import type { CaseUnreadable, DiskFailure, EditRefused, Saved } from './calls'
import type { Added, ExhibitState } from './evidence'
import { scanIds } from './scanCalls'

/** Bytes that travel whole through the door: a picture pasted, or made in the page. */
function isCarried(bytes: unknown): boolean {
  return bytes instanceof Uint8Array && bytes.length > 0 && bytes.length <= LARGEST_PASTED
}
const carried = z.custom<Uint8Array>(isCarried)

/** The calls about the files of a case. */
export const exhibitCalls = {
  /**
   * Brings files into the case, each kept untouched before the line that names it; all of them are one edit. `batch` names the
   * work for its progress and for `stopWork`. The page knows dropped files by the token of `dropFiles`, scans by main's words for them. `to`: an exhibit so far
   * only named, whose file this is.
   */
  addExhibits: call<
    Added | { readonly cancelled: true },
    DiskFailure | CaseUnreadable | EditRefused
  >()(
    z.strictObject({
      id: idSchema,
      batch: idSchema,
      to: idSchema.nullable(),
      from: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('picker') }),
        z.strictObject({ kind: z.literal('dropped'), token: idSchema }),
        z.strictObject({ kind: z.literal('scans'), files: scanIds }),
        z.strictObject({ kind: z.literal('pasted'), name: z.string().max(1_000), bytes: carried })
      ])
    })
  ),
  /** Stops a copy under way; the files already in stay. */
  /** The bytes of an exhibit, to show them: of its original, or of what was made from it to be printed. */
  readExhibit: call<
    { readonly bytes: Uint8Array; readonly mediaType: string },
    | DiskFailure
    | CaseUnreadable
    | { readonly kind: 'missing-original' }
    | { readonly kind: 'altered-original' }
    | { readonly kind: 'too-large-to-show' }
  >()(z.strictObject({ id: idSchema, exhibit: idSchema, copy: z.enum(['original', 'converted']) })),
  /** Where the originals of a case stand; those of `thorough` are read to the last byte, the others weighed. */
  exhibitStates: call<
    { readonly states: Readonly<Record<string, ExhibitState>> },
    DiskFailure | CaseUnreadable
  >()(z.strictObject({ id: idSchema, thorough: z.array(idSchema) })),
  /** Keeps the pictures to print, one a page, that the window made of an original no PDF holds. */
  keepConverted: call<
    Saved,
    | DiskFailure
    | CaseUnreadable
    | EditRefused
    | { readonly kind: 'not-a-picture' }
    | { readonly kind: 'paper-failed' }
  >()(
    z.strictObject({
      id: idSchema,
      exhibit: idSchema,
      of: sha256Schema,
      pages: z.array(carried).min(1).max(MOST_DRAWN_PAGES)
    })
  )
} as const
