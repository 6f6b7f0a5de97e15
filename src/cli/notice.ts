import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LetterKind } from '#domain/case/promises'
import { letterOfKind } from '#domain/letters/formalNoticeOf'
import { type LawData, lawOf } from '#domain/letters/law'
import type { Letter, Missing, Warning } from '#domain/letters/letter'
import { keptPaper, letterAsItStands } from '#domain/letters/sent'
import { type RecourseData, recourseOf } from '#domain/recourse/doors'
import type { LawFileName } from '#domain/recourse/lawFile'
import type { Day, Moment } from '#domain/time/when'
import { momentIn } from '#domain/time/zones'
import type { GivenCase } from './inputs'
import type { Sayings } from './language'

/** A problem as documents list it. */
export type Listed = { readonly code: string; readonly message: string }

/** The letter of a case on a day, with what keeps it from leaving and what deserves a look. */
export type Composed = {
  readonly letter: Letter
  readonly missing: readonly Missing[]
  readonly warnings: readonly Warning[]
  /** The hash of the exact pages that went, where they were kept. */
  readonly sentPaper: string | null
}

/** The law data shipped with the application; its absence is a broken installation. */
export async function readLaw(application: string): Promise<LawData> {
  return lawOf(
    await shipped(application, 'formal-notice.json'),
    await shipped(application, 'letters.json')
  )
}

/** The doors and clocks shipped with the application. */
export async function readRecourse(application: string): Promise<RecourseData> {
  return recourseOf(
    await shipped(application, 'clocks.json'),
    await shipped(application, 'doors.json')
  )
}

async function shipped(application: string, name: LawFileName): Promise<unknown> {
  return JSON.parse(await readFile(join(application, 'resources/law', name), 'utf8'))
}

/** The moment taken for now: noon of the day asked, else of the day the case asks for, else the claimant's clock. */
export function nowFor({ case: file }: GivenCase, on: Day | null, instant: string): Moment {
  const day = on ?? file.asOf
  return day === null ? momentIn(instant, file.claimant.territory) : { day, time: '12:00' }
}

/** Composes and checks the letter of a kind of a case; one that has not been started lacks what a blank one lacks. */
export function composed(
  kind: LetterKind,
  { case: file, conflicts }: GivenCase,
  now: Moment,
  law: LawData
): Composed {
  const entry = letterOfKind(file, kind)
  const context = { now, law, conflicts }
  const stands = letterAsItStands(file, entry?.id ?? '', context, kind)
  return { ...stands, sentPaper: keptPaper(file, entry?.id ?? '') }
}

/** What is missing, with its sentence. */
export function missingList(missing: readonly Missing[], { letter }: Sayings): readonly Listed[] {
  return missing.map(({ code, detail }) => ({ code, message: letter.missing[code](detail) }))
}
