import { sentencesOf } from './draft'
import type { Letter, Missing, Place } from './letter'

/** Fields a letter never prints: a conflict in one of them blocks nothing. */
const PRIVATE: ReadonlySet<string> = new Set([
  'tomatoes',
  'text',
  'author',
  'notes',
  'sha256',
  'fileName',
  'mediaType',
  'trashedOn'
])
const SECTIONS: ReadonlySet<string> = new Set(['claimant', 'trader', 'contract'])

/** A letter is not exported while it would print a field on which two seats disagree (PRODUCT §3.6). */
export function printedConflicts(
  letter: Letter,
  letterId: string,
  conflicts: readonly string[]
): readonly Missing[] {
  const printed = new Set([
    ...letter.exhibits.map(({ id }) => id),
    ...letter.blocks.flatMap((block) =>
      block.parts.flatMap((part) =>
        sentencesOf(part).flatMap(({ sources }) => sources.map(({ id }) => id))
      )
    )
  ])
  // A passage is named by its letter and block ("<letter>/opening"), a letter by its own id.
  const isPrinted = (id: string) =>
    printed.has(id) || id === letterId || id.startsWith(`${letterId}/`)
  return conflictsAmong(isPrinted, conflicts)
}

/** The conflicts in fields that a paper prints: of the parties, and of the entries it rests on. */
export function conflictsAmong(
  isPrinted: (id: string) => boolean,
  conflicts: readonly string[]
): readonly Missing[] {
  return conflicts.flatMap((path): readonly Missing[] => {
    const [room = '', second = '', field = ''] = path.split('.')
    if (SECTIONS.has(room)) {
      return [
        { code: 'field-in-conflict', place: { screen: 'parties', field: path }, detail: path }
      ]
    }
    if (room === 'head' || PRIVATE.has(field) || !isPrinted(second)) return []
    return [{ code: 'field-in-conflict', place: placeOf(room, second), detail: path }]
  })
}

function placeOf(room: string, id: string): Place {
  if (room === 'letters' || room === 'passages') return { screen: 'letter', block: 'opening' }
  if (room === 'defects') return { screen: 'letter', block: 'defects' }
  if (room === 'commitments' || room === 'credits') return { screen: 'commitments', id }
  return { screen: 'journal', id }
}
