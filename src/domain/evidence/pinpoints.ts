import { type CaseFile, find, living, type WithId } from '../case/caseFile'
import type { Change, EditLabel } from '../case/edits'
import type { Id } from '../case/fields'
import type { ShownFact } from './shownFacts'

export type Place = { readonly page: number | null; readonly words: string }

/** Where an exhibit shows a fact, as the claimant said; null: not said. */
export function pinpointOf(file: CaseFile, exhibit: Id, fact: Id): WithId<'pinpoints'> | null {
  return (
    living(file, 'pinpoints').find((one) => one.exhibit === exhibit && one.fact === fact) ?? null
  )
}

/** The edit that says where an exhibit shows a fact; a place that says nothing takes it back. Null where nothing changes. */
export function pinpointEdit(
  file: CaseFile,
  exhibit: Id,
  fact: Id,
  { page, words }: Place,
  newId: Id
): { readonly label: EditLabel; readonly change: Change } | null {
  const known = pinpointOf(file, exhibit, fact)
  const place = { page, words: words.trim() }
  const isEmpty = place.page === null && place.words === ''
  if (known === null) {
    if (isEmpty) return null
    const set = { exhibit, fact, ...place }
    return { label: 'edit-pinpoint', change: { op: 'add', in: 'pinpoints', id: newId, set } }
  }
  if (known.page === place.page && known.words === place.words) return null
  if (isEmpty)
    return { label: 'edit-pinpoint', change: { op: 'remove', in: 'pinpoints', id: known.id } }
  const was = { page: known.page, words: known.words }
  return {
    label: 'edit-pinpoint',
    change: { op: 'set', in: 'pinpoints', id: known.id, set: place, was }
  }
}

/** A place that is printed, with the fact it shows; the contract is one, and has none. */
export type PrintedPlace = {
  readonly fact: Extract<ShownFact, { readonly id: Id }>
  readonly text: string
}

/**
 * What the list of exhibits says of an exhibit: "p. 2 : « rappel sous cinq jours »", for each of the facts it is linked to
 * (`factsByExhibit`). Of one with parts blacked out the page alone: its words may be what was hidden.
 */
export function placesIn(
  file: CaseFile,
  exhibit: Id,
  facts: readonly ShownFact[]
): readonly PrintedPlace[] {
  const isHidden = find(file, 'exhibits', exhibit)?.blackedOut != null
  return facts.flatMap((fact) => {
    if (fact.in === 'contract') return []
    const place = pinpointOf(file, exhibit, fact.id)
    const text = place === null ? '' : placeWords(isHidden ? { ...place, words: '' } : place)
    return text === '' ? [] : [{ fact, text }]
  })
}

function placeWords({ page, words }: Place): string {
  const at = page === null ? '' : `p.\u00A0${page}`
  const quoted = words === '' ? '' : `«\u00A0${words}\u00A0»`
  return [at, quoted].filter((part) => part !== '').join('\u00A0: ')
}
