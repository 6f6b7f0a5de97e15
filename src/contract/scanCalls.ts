import * as z from 'zod'
import { idSchema } from '#domain/case/fields'
import { MOST_AT_ONCE } from '#domain/evidence/limits'
import { call } from './call'
import type { CaseUnreadable, DiskFailure } from './calls'

/** Why nothing can be seen in the folder of scans. */
export type ScanLost = {
  readonly kind: 'scan-lost'
  readonly why: 'gone' | 'not-allowed' | 'too-full'
}

/** A file of the folder of scans that is not in the case. */
export type OfferedScan = {
  /** Main's word for it; its path stays there. */
  readonly id: string
  readonly fileName: string
  readonly bytes: number
  /** When it was last written, in milliseconds since 1970. */
  readonly modified: number
  /** It arrived while this case was open, or before it was opened: it was not there when the folder was chosen. */
  readonly isNew: boolean
}

/** What lies in the folder of scans for one case. */
export type ScanLook = {
  /** The name of the folder; null: none was chosen. */
  readonly folder: string | null
  readonly lost: ScanLost['why'] | null
  /** The newest first, a number at most; `total` counts them all. */
  readonly files: readonly OfferedScan[]
  readonly total: number
  /** Files still being written, or that cannot be opened yet. */
  readonly waiting: number
}

const scanId = z.string().regex(/^[\da-f]{24}$/)
/** Some of them, as many as may come into a case at once. */
export const scanIds = z.array(scanId).min(1).max(MOST_AT_ONCE)

/** The calls about the folder where a scanner or a telephone puts its files; the page knows its name alone. */
export const scanCalls = {
  scanFolder: call<{ readonly folder: string | null }, DiskFailure>()(z.strictObject({})),
  /** Asks which; what lies in it then is offered to no case by itself. */
  chooseScanFolder: call<
    { readonly folder: string } | { readonly cancelled: true },
    DiskFailure | ScanLost
  >()(z.strictObject({})),
  forgetScanFolder: call<null, DiskFailure>()(z.strictObject({})),
  /** What arrived for this case; `everything`: what was there before as well. */
  lookForScans: call<ScanLook, DiskFailure | CaseUnreadable>()(
    z.strictObject({ id: idSchema, everything: z.boolean() })
  ),
  /** These are not offered to this case any more; null: all that are. */
  ignoreScans: call<null, DiskFailure>()(
    z.strictObject({ id: idSchema, files: scanIds.nullable() })
  )
} as const
