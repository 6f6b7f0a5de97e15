import * as z from 'zod'
import { idSchema } from '#domain/case/fields'
import { editions } from '#domain/dossier/dossier'
import { call } from './call'
import type { Blocked, CaseUnreadable, DiskFailure } from './calls'

/** What is told before a dossier is made. */
export type DossierCheck = {
  readonly exhibits: number
  /** Files that are not there, or not as they came in: they are said in the dossier, not shown. */
  readonly lost: readonly { readonly what: string; readonly state: 'absent' | 'altered' }[]
  /** Exhibits that are only named, or kept on paper. */
  readonly withoutFile: number
}

/** How far the binding of a dossier is, in exhibits and letters. */
export type BindingProgress = {
  readonly work: string
  readonly done: number
  readonly total: number
}

export type DossierExported = {
  readonly fileName: string
  readonly checksums: string
  readonly pages: number
  /** Exhibits told instead of shown, though they have a file. */
  readonly unshown: number
  readonly missingCharacters: string
}

const edition = z.enum(editions)

/** The calls about the dossier of a case. */
export const dossierCalls = {
  checkDossier: call<DossierCheck, CaseUnreadable | Blocked>()(
    z.strictObject({ id: idSchema, edition })
  ),
  /** Asks where, then binds; `work` names it for its progress and for `stopDossier`. The file of checksums goes beside it. */
  exportDossier: call<
    DossierExported | { readonly cancelled: true },
    DiskFailure | CaseUnreadable | Blocked | { readonly kind: 'paper-failed' }
  >()(z.strictObject({ id: idSchema, work: idSchema, edition })),
  stopDossier: call<null>()(z.strictObject({ work: idSchema }))
} as const
