import * as z from 'zod'
import { blankEntry } from './blank'
import {
  type CaseFile,
  type CollectionName,
  collectionNames,
  entrySchemas,
  type SectionName,
  sectionNames,
  sectionSchemas
} from './caseFile'
import { idSchema } from './fields'

/** Field values by name; each is checked against the field's own schema when the change is applied. */
const fieldsSchema = z.record(z.string().min(1).max(100), z.json())
export type Fields = Readonly<z.infer<typeof fieldsSchema>>

const collectionSchema = z.enum(collectionNames as [CollectionName, ...CollectionName[]])
const sectionSchema = z.enum(sectionNames as [SectionName, ...SectionName[]])

export const changeSchema = z.discriminatedUnion('op', [
  z.object({ op: z.literal('add'), in: collectionSchema, id: idSchema, set: fieldsSchema }),
  /** `was` holds what the writer saw before, so that the change can be undone after a restart. */
  z.object({
    op: z.literal('set'),
    in: collectionSchema,
    id: idSchema,
    set: fieldsSchema,
    was: fieldsSchema
  }),
  z.object({
    op: z.literal('section'),
    in: sectionSchema,
    set: fieldsSchema,
    was: fieldsSchema
  }),
  z.object({ op: z.literal('remove'), in: collectionSchema, id: idSchema }),
  z.object({ op: z.literal('restore'), in: collectionSchema, id: idSchema })
])
export type Change = Readonly<z.infer<typeof changeSchema>>

/** What the claimant did, in one word, so that "Annuler" can name it. */
export const editLabelSchema = z.enum([
  'start-case',
  'add-event',
  'edit-event',
  'remove-event',
  'add-commitment',
  'edit-commitment',
  'remove-commitment',
  'confirm-outcome',
  'add-credit',
  'edit-credit',
  'remove-credit',
  'add-cost',
  'edit-cost',
  'remove-cost',
  'add-bill',
  'edit-bill',
  'remove-bill',
  'add-defect',
  'edit-defect',
  'remove-defect',
  'add-exhibit',
  'edit-exhibit',
  'remove-exhibit',
  'sort-exhibits',
  'edit-pinpoint',
  'check-proof',
  'add-demand',
  'edit-demand',
  'remove-demand',
  'edit-letter',
  'edit-parties',
  'edit-case',
  'rate-event'
])
export type EditLabel = z.infer<typeof editLabelSchema>

/** One thing the claimant did: the same value serves the screen, undo, the history line, the merge and the tests. */
export const editSchema = z.object({
  label: editLabelSchema,
  changes: z.array(changeSchema).min(1).max(2_000)
})
export type Edit = Readonly<z.infer<typeof editSchema>>

/** Why a change does not apply to this case any more. It is listed under "à vérifier", never dropped silently. */
export type Refusal = {
  readonly reason: 'no-such-entry' | 'already-there' | 'no-such-field' | 'not-allowed'
  readonly change: Change
  readonly field: string | null
}

/** Names that could reach an object's prototype; refused wherever a name comes from a file or the page. */
const hostileNames = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Applies changes to `file`, which must be private to the caller: entries are replaced, maps are written in place.
 * Gives what could not be applied; the rest is applied.
 */
export function applyInPlace(file: CaseFile, changes: readonly Change[]): readonly Refusal[] {
  return changes.flatMap((change) => applyOne(file, change))
}

/** The case after an edit, sharing what did not change with the one given, and what could not be applied. */
export function applyEdit(
  file: CaseFile,
  changes: readonly Change[]
): { readonly file: CaseFile; readonly refusals: readonly Refusal[] } {
  const touched = new Set(changes.map((change) => change.in))
  const copies = [...touched].map((name) => [name, { ...file[name] }] as const)
  const next: CaseFile = Object.assign({ ...file }, Object.fromEntries(copies))
  return { file: next, refusals: applyInPlace(next, changes) }
}

function applyOne(file: CaseFile, change: Change): Refusal[] {
  const refuse = (reason: Refusal['reason'], field: string | null = null): Refusal[] => [
    { reason, change, field }
  ]
  if (change.op === 'section') {
    const { checked, refused } = checkFields(sectionSchemas[change.in].shape, change.set)
    Object.assign(file, { [change.in]: { ...file[change.in], ...checked } })
    return refused.flatMap(([field, reason]) => refuse(reason, field))
  }
  if (hostileNames.has(change.id)) return refuse('not-allowed')
  const collection: Record<string, object> = file[change.in]
  const present = Object.hasOwn(collection, change.id) ? collection[change.id] : undefined
  if (change.op === 'add') {
    if (present !== undefined) return refuse('already-there')
    const { checked, refused } = checkFields(entrySchemas[change.in].shape, change.set)
    collection[change.id] = { ...blankEntry(change.in), ...checked }
    return refused.flatMap(([field, reason]) => refuse(reason, field))
  }
  if (present === undefined) return refuse('no-such-entry')
  if (change.op === 'set') {
    const { checked, refused } = checkFields(entrySchemas[change.in].shape, change.set)
    collection[change.id] = { ...present, ...checked }
    return refused.flatMap(([field, reason]) => refuse(reason, field))
  }
  collection[change.id] = { ...present, deleted: change.op === 'remove' }
  return []
}

type Refused = readonly [field: string, reason: 'no-such-field' | 'not-allowed']

function checkFields(
  shape: Readonly<Record<string, z.ZodType>>,
  set: Fields
): { readonly checked: Record<string, unknown>; readonly refused: readonly Refused[] } {
  const checked: Record<string, unknown> = {}
  const refused: Refused[] = []
  for (const [field, value] of Object.entries(set)) {
    const schema = Object.hasOwn(shape, field) ? shape[field] : undefined
    if (schema === undefined) refused.push([field, 'no-such-field'])
    else if (!schema.safeParse(value).success) refused.push([field, 'not-allowed'])
    else checked[field] = value
  }
  return { checked, refused }
}
