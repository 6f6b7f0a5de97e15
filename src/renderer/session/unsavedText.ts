import type { Change } from '#domain/case/edits'
import type { WordBook } from '#words/say'

/** What someone wrote that is not on disk, as plain text to paste elsewhere: no names of fields, no ids, nothing empty. */
export function unsavedText(changes: readonly Change[], words: WordBook): string {
  return changes
    .flatMap((change) => ('set' in change ? Object.entries(change.set) : []))
    .flatMap(([field, value]) => textOf(field, value, words))
    .filter((text) => text.trim() !== '')
    .join('\n')
}

/** Fields that hold an id, a choice among words of ours, or the moment of writing. */
const notWritten =
  /^(?:id|kind|madeIn|announcedIn|recordedAt|confirmedAt|channel|direction|stage|bill|letter|asSent|block|territory|sector|bareDays)$/

function textOf(field: string, value: unknown, words: WordBook): readonly string[] {
  if (notWritten.test(field)) return []
  if (typeof value === 'string') return [value]
  if (field.endsWith('Cents') && typeof value === 'number') return [words.amounts.euros(value)]
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string')
  if (field !== 'happened' || typeof value !== 'object' || value === null) return []
  const { day, time } = value as { readonly day?: unknown; readonly time?: unknown }
  return [[day, time].filter((part) => typeof part === 'string').join(' ')]
}
