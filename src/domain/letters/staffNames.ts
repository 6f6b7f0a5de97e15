import { type CaseFile, living } from '../case/caseFile'

/** Whether a text names somebody of the trader's staff: a first name or surname noted in the journal, as a whole word. */
export function namesStaff(file: CaseFile, text: string): boolean {
  const names = living(file, 'events').flatMap(({ person: { firstName, surname } }) =>
    [firstName, surname].flatMap((name) => name.trim().split(/\s+/))
  )
  const words = new Set(text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [])
  return names.some((name) => name.length > 1 && words.has(name.toLowerCase()))
}

/** A text typed by the claimant without the surnames of staff noted in the journal: they are never printed (PRODUCT §3.7). */
export function withoutSurnames(file: CaseFile, text: string): string {
  const surnames = living(file, 'events')
    .map(({ person }) => person.surname.trim())
    .filter((surname) => surname.length > 1)
  return [...new Set(surnames)].reduce((said, surname) => withoutWord(said, surname), text)
}

function withoutWord(text: string, word: string): string {
  if (!text.includes(word)) return text
  const plain = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return text.replace(new RegExp(`\\s*(?<![\\p{L}\\d])${plain}(?![\\p{L}\\d])`, 'gu'), '').trim()
}
