import { type CaseFile, living } from '../case/caseFile'

/** Whether a text names somebody of the trader's staff: a first name or surname noted in the journal, as a whole word. */
export function namesStaff(file: CaseFile, text: string): boolean {
  const names = living(file, 'events').flatMap(({ person: { firstName, surname } }) =>
    [firstName, surname].flatMap((name) => name.trim().split(/\s+/))
  )
  const words = new Set(text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [])
  return names.some((name) => name.length > 1 && words.has(name.toLowerCase()))
}
