import * as z from 'zod'
import { daySchema } from '../time/when'
import {
  defectSchema,
  eventSchema,
  exhibitSchema,
  pinpointSchema,
  soughtProofSchema
} from './facts'
import { idSchema, instantSchema } from './fields'
import { claimantSchema, contractSchema, headSchema, traderSchema } from './parties'
import {
  billSchema,
  commitmentSchema,
  costSchema,
  creditSchema,
  demandSchema,
  letterSchema,
  passageSchema
} from './promises'

/** The parts of a case that exist once. */
export const sectionSchemas = {
  head: headSchema,
  claimant: claimantSchema,
  trader: traderSchema,
  contract: contractSchema
} as const

/** The parts of a case that are many: each a map from id to entry, so that an edit costs the same in a long case. */
export const entrySchemas = {
  events: eventSchema,
  commitments: commitmentSchema,
  defects: defectSchema,
  credits: creditSchema,
  costs: costSchema,
  bills: billSchema,
  exhibits: exhibitSchema,
  pinpoints: pinpointSchema,
  soughtProofs: soughtProofSchema,
  demands: demandSchema,
  letters: letterSchema,
  passages: passageSchema
} as const

export type SectionName = keyof typeof sectionSchemas
export type CollectionName = keyof typeof entrySchemas
export type Section<Name extends SectionName> = Readonly<z.infer<(typeof sectionSchemas)[Name]>>
export type Entries = { [Name in CollectionName]: Readonly<z.infer<(typeof entrySchemas)[Name]>> }
export type Entry<Name extends CollectionName> = Entries[Name]
export type Collections = {
  readonly [Name in CollectionName]: Readonly<Record<string, Entries[Name]>>
}
export type WithId<Name extends CollectionName> = Entries[Name] & { readonly id: string }

export const caseFileSchema = z.object({
  id: idSchema,
  createdAt: instantSchema,
  /** Set in the example only: the day the window, the terminal and `npm start` take for today. */
  asOf: daySchema.nullable(),
  ...sectionSchemas,
  events: z.record(idSchema, eventSchema),
  commitments: z.record(idSchema, commitmentSchema),
  defects: z.record(idSchema, defectSchema),
  credits: z.record(idSchema, creditSchema),
  costs: z.record(idSchema, costSchema),
  bills: z.record(idSchema, billSchema),
  exhibits: z.record(idSchema, exhibitSchema),
  pinpoints: z.record(idSchema, pinpointSchema),
  soughtProofs: z.record(idSchema, soughtProofSchema),
  demands: z.record(idSchema, demandSchema),
  letters: z.record(idSchema, letterSchema),
  passages: z.record(idSchema, passageSchema)
})

/** One dispute between one claimant and one trader. */
export type CaseFile = {
  readonly id: string
  readonly createdAt: string
  readonly asOf: string | null
} & { readonly [Name in SectionName]: Section<Name> } & Collections

/** The name of any field of any part of a case. */
export type FieldName =
  | { [Name in CollectionName]: keyof Entries[Name] }[CollectionName]
  | { [Name in SectionName]: keyof Section<Name> }[SectionName]

export const sectionNames = Object.keys(sectionSchemas) as SectionName[]
export const collectionNames = Object.keys(entrySchemas) as CollectionName[]

/** The entries of a collection that are not marked deleted, with their ids, in no particular order. */
export function living<Name extends CollectionName>(
  collections: Collections,
  name: Name
): readonly WithId<Name>[] {
  const collection: Readonly<Record<string, Entries[Name]>> = collections[name]
  const found: WithId<Name>[] = []
  for (const id of Object.keys(collection)) {
    const value = collection[id]
    if (value !== undefined && !value.deleted) found.push(withId(value, id))
  }
  return found
}

/** One living entry, or null when it is absent or deleted. */
export function find<Name extends CollectionName>(
  collections: Collections,
  name: Name,
  id: string | null
): WithId<Name> | null {
  const collection: Readonly<Record<string, Entries[Name]>> = collections[name]
  if (id === null || !Object.hasOwn(collection, id)) return null
  const value = collection[id]
  return value === undefined || value.deleted ? null : withId(value, id)
}

// Entries are replaced, never changed: what was made of one stands as long as it does. A case of ten thousand events is
// read many times between two edits, and copying them all each time was most of the work.
const known = new WeakMap<object, { readonly id: string }>()

function withId<Name extends CollectionName>(value: Entries[Name], id: string): WithId<Name> {
  const made = known.get(value)
  if (made?.id === id) return made as WithId<Name>
  const entry: WithId<Name> = { ...value, id }
  known.set(value, entry)
  return entry
}
