import * as z from 'zod'
import { daySchema, territorySchema, whenSchema } from '../time/when'
import { centsSchema, idSchema, lineSchema, textSchema } from './fields'

/**
 * A postal address: up to six lines of 38 characters from the identity to the locality (NF Z10-011).
 * `lines` leaves out the name; the last line is the postcode and the locality.
 */
export const addressSchema = z.array(lineSchema).max(6)

export const claimantSchema = z.object({
  name: lineSchema,
  address: addressSchema,
  phone: lineSchema,
  email: lineSchema,
  /** Where the letter is signed ("Tours, le …"). */
  place: lineSchema,
  territory: territorySchema
})
export type Claimant = Readonly<z.infer<typeof claimantSchema>>

export const sectorSchema = z.enum([
  'telecom',
  'energy',
  'transport',
  'e-commerce',
  'bank',
  'insurance',
  'other'
])
export type Sector = z.infer<typeof sectorSchema>

export const traderSchema = z.object({
  /** The company that owes: the debtor of the letter, never only its brand. */
  legalName: lineSchema,
  brand: lineSchema,
  /** The complaint service named in the contract, second line of the addressee. */
  service: lineSchema,
  address: addressSchema,
  sector: sectorSchema,
  /** The day the claimant said "Elle est exacte", and the paper it was checked on; null: not confirmed. */
  addressConfirmedOn: daySchema.nullable(),
  addressConfirmedAgainst: lineSchema,
  /** The second level named in the contract, typed by the claimant: its name and its own address. */
  consumerService: lineSchema,
  consumerAddress: addressSchema
})
export type Trader = Readonly<z.infer<typeof traderSchema>>

export const contractSchema = z.object({
  /** What was bought, as a noun phrase without article: "forfait mobile de 40 Go". */
  offer: lineSchema,
  priceCents: centsSchema.nullable(),
  startedOn: whenSchema,
  /** Line, meter or delivery point number. */
  lineNumber: lineSchema,
  customerNumber: lineSchema,
  /** The trader's own reference of the dispute (ticket, dossier). */
  traderReference: lineSchema,
  /** What the contract includes and the dispute is about: "le suivi de ma consommation". */
  includes: z.array(lineSchema).max(20),
  /** Is the plan limited in volume, or is use beyond it billed? (C. conso. L. 224-30); null: not asked yet. */
  volumeLimited: z.boolean().nullable(),
  billsPaid: z.boolean().nullable(),
  exhibits: z.array(idSchema)
})
export type Contract = Readonly<z.infer<typeof contractSchema>>

export const headSchema = z.object({
  title: lineSchema,
  /** Private notes, never printed. */
  notes: textSchema,
  /** Set aside by the claimant on that day; the case stays on disk and can be brought back. */
  trashedOn: daySchema.nullable()
})
export type Head = Readonly<z.infer<typeof headSchema>>
