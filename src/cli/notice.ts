import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkFormalNotice } from '#domain/letters/checkFormalNotice'
import { composeFormalNotice } from '#domain/letters/composeFormalNotice'
import { formalNoticeOf } from '#domain/letters/formalNoticeOf'
import { type LawData, lawDataSchema } from '#domain/letters/law'
import type { Letter, Missing, Warning } from '#domain/letters/letter'
import type { Day, Moment } from '#domain/time/when'
import { momentIn } from '#domain/time/zones'
import type { GivenCase } from './inputs'
import type { Sayings } from './language'

/** A problem as documents list it. */
export type Listed = { readonly code: string; readonly message: string }

/** The formal notice of a case on a day, with what keeps it from leaving and what deserves a look. */
export type Notice = {
  readonly letter: Letter
  readonly missing: readonly Missing[]
  readonly warnings: readonly Warning[]
}

/** The law data shipped with the application; its absence is a broken installation. */
export async function readLaw(application: string): Promise<LawData> {
  const text = await readFile(join(application, 'resources/law/formal-notice.json'), 'utf8')
  return lawDataSchema.parse(JSON.parse(text))
}

/** The moment taken for now: noon of the day asked, else of the day the case asks for, else the claimant's clock. */
export function nowFor({ case: file }: GivenCase, on: Day | null, instant: string): Moment {
  const day = on ?? file.asOf
  return day === null ? momentIn(instant, file.claimant.territory) : { day, time: '12:00' }
}

/** Composes and checks the formal notice of a case; one that has not been started lacks what a blank one lacks. */
export function noticeOf({ case: file, conflicts }: GivenCase, now: Moment, law: LawData): Notice {
  const letterId = formalNoticeOf(file)?.id ?? ''
  const context = { now, law, conflicts }
  const letter = composeFormalNotice(file, letterId, context)
  return { letter, ...checkFormalNotice(file, letterId, context, letter) }
}

/** What is missing, with its sentence. */
export function missingList(missing: readonly Missing[], { letter }: Sayings): readonly Listed[] {
  return missing.map(({ code, detail }) => ({ code, message: letter.missing[code](detail) }))
}
