import * as z from 'zod'
import { idSchema } from '#domain/case/fields'
import { call } from './call'

/** How far a long work is that the page named: exhibits bound, bytes packed or unpacked. */
export type WorkProgress = { readonly work: string; readonly done: number; readonly total: number }

/** The names that the page gives to long works, so as to follow and to stop them. */
export const work = idSchema

export const workCalls = {
  /** Stops a work under way: it answers that it was cancelled, and leaves nothing. Nothing happens where there is none of that name. */
  stopWork: call<null>()(z.strictObject({ work }))
} as const
