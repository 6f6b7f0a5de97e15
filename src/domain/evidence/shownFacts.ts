import { type CaseFile, find, living, type WithId } from '../case/caseFile'
import type { Change, EditLabel, Fields } from '../case/edits'
import type { Id } from '../case/fields'

/** Where an exhibit can be linked, in the order in which a case tells itself. */
export const factCollections = [
  'events',
  'commitments',
  'defects',
  'credits',
  'costs',
  'bills'
] as const
export type FactCollection = (typeof factCollections)[number]

/** Something an exhibit shows; the contract is one and has no id. */
export type ShownFact =
  | { readonly in: FactCollection; readonly id: Id }
  | { readonly in: 'contract'; readonly id: null }

/** What each exhibit shows, by its id: the entries that name it, in their own lists or in that of an outcome or a route. */
export function factsByExhibit(file: CaseFile): ReadonlyMap<Id, readonly ShownFact[]> {
  const found = new Map<Id, ShownFact[]>()
  const note = (exhibits: readonly Id[], fact: ShownFact) => {
    for (const id of new Set(exhibits)) found.set(id, [...(found.get(id) ?? []), fact])
  }
  note(file.contract.exhibits, { in: 'contract', id: null })
  for (const name of factCollections)
    for (const entry of living(file, name))
      note(exhibitsOf(name, entry), { in: name, id: entry.id })
  return found
}

/** The edit that links an exhibit to a fact, or takes every link to it away; null where the fact is no more. */
export function linkEdit(
  file: CaseFile,
  exhibit: Id,
  fact: ShownFact,
  linked: boolean
): { readonly label: EditLabel; readonly change: Change } | null {
  if (fact.in === 'contract') {
    const { exhibits } = file.contract
    return {
      label: 'edit-parties',
      change: {
        op: 'section',
        in: 'contract',
        set: { exhibits: changedList(exhibits, exhibit, linked) },
        was: { exhibits }
      }
    }
  }
  const entry = find(file, fact.in, fact.id)
  if (entry === null) return null
  const { set, was } = linked
    ? {
        set: { exhibits: changedList(entry.exhibits, exhibit, true) },
        was: { exhibits: entry.exhibits }
      }
    : unlinked(entry, exhibit)
  return { label: labels[fact.in], change: { op: 'set', in: fact.in, id: fact.id, set, was } }
}

const labels: Readonly<Record<FactCollection, EditLabel>> = {
  events: 'edit-event',
  commitments: 'edit-commitment',
  defects: 'edit-defect',
  credits: 'edit-credit',
  costs: 'edit-cost',
  bills: 'edit-bill'
}

type AnyFact = WithId<FactCollection>

function exhibitsOf(name: FactCollection, entry: AnyFact): readonly Id[] {
  if (name === 'commitments' && 'outcome' in entry)
    return [...entry.exhibits, ...(entry.outcome?.exhibits ?? [])]
  if (name === 'defects' && 'routes' in entry)
    return [...entry.exhibits, ...entry.routes.flatMap((route) => route.exhibits)]
  return entry.exhibits
}

/** The fields of an entry without an exhibit, wherever it names it, and what they held. */
function unlinked(entry: AnyFact, exhibit: Id): { readonly set: Fields; readonly was: Fields } {
  const without = (list: readonly Id[]) => changedList(list, exhibit, false)
  const set: Record<string, Fields[string]> = {}
  const was: Record<string, Fields[string]> = {}
  const put = (field: string, next: Fields[string], held: Fields[string]) => {
    set[field] = next
    was[field] = held
  }
  if (entry.exhibits.includes(exhibit)) put('exhibits', without(entry.exhibits), entry.exhibits)
  if ('outcome' in entry && entry.outcome?.exhibits.includes(exhibit))
    put('outcome', { ...entry.outcome, exhibits: without(entry.outcome.exhibits) }, entry.outcome)
  if ('routes' in entry && entry.routes.some((route) => route.exhibits.includes(exhibit)))
    put(
      'routes',
      entry.routes.map((route) => ({ ...route, exhibits: without(route.exhibits) })),
      entry.routes
    )
  return { set, was }
}

function changedList(list: readonly Id[], id: Id, linked: boolean): Id[] {
  const others = list.filter((one) => one !== id)
  return linked ? [...others, id] : others
}
