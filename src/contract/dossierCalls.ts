import * as z from 'zod'
import { idSchema } from '#domain/case/fields'
import { editions } from '#domain/dossier/dossier'
import { call } from './call'
import type { Blocked, CaseUnreadable, DiskFailure } from './calls'
import { work } from './work'

/** What is told before a dossier is made. */
export type DossierCheck = {
  readonly exhibits: number
  /** Files that are not there, or not as they came in: they are said in the dossier, not shown. */
  readonly lost: readonly { readonly what: string; readonly state: 'absent' | 'altered' }[]
  /** Exhibits that are only named, or kept on paper. */
  readonly withoutFile: number
}

export type DossierExported = {
  /** `tooLarge`: heavier than the limit asked for, since one exhibit alone is. */
  readonly files: readonly {
    readonly fileName: string
    readonly checksums: string
    readonly pages: number
    readonly tooLarge: boolean
  }[]
  /** Exhibits told instead of shown, though they have a file. */
  readonly unshown: number
  readonly missingCharacters: string
}

/** What is bound: the dossier in one of its editions, or a letter with the exhibits it lists. */
const bindingOf = z.union([
  z.strictObject({ edition: z.enum(editions) }),
  z.strictObject({ letter: idSchema })
])
export type BindingOf = Readonly<z.infer<typeof bindingOf>>

/** A limit above it is none. */
export const MOST_MEGABYTES = 9_999

/** The calls about the dossier of a case. */
export const dossierCalls = {
  checkDossier: call<DossierCheck, CaseUnreadable | Blocked>()(
    z.strictObject({ id: idSchema, of: bindingOf })
  ),
  /**
   * Asks where, then binds; `work` names it for its progress, in exhibits and letters. A file of checksums goes beside each.
   * `limitMegabytes`: the most each file is to weigh (a megabyte is 1,000,000 bytes), cut into several where needed.
   */
  exportDossier: call<
    DossierExported | { readonly cancelled: true },
    DiskFailure | CaseUnreadable | Blocked | { readonly kind: 'paper-failed' }
  >()(
    z.strictObject({
      id: idSchema,
      work,
      of: bindingOf,
      limitMegabytes: z.int().min(1).max(MOST_MEGABYTES).nullable()
    })
  )
} as const
