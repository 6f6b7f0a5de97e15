import * as z from 'zod'
import { idSchema, lineSchema } from '../case/fields'
import { origin, sectorsSchema } from '../law/origin'
import { LONGEST_ADDRESS_LINE, MOST_LINES } from '../letters/envelope'
import { daySchema } from '../time/when'

/** Whom an address reaches: a service of the company, the mediator of a sector, or the site of a platform. */
export const addressServiceSchema = z.enum([
  'complaint',
  'consumer-service',
  'mediator',
  'signalconso',
  'arcep'
])
export type AddressService = z.infer<typeof addressServiceSchema>

/** From the street down: capitals without punctuation (NF Z10-011); hyphens stay, as in a letter's window. */
const postalLineSchema = z
  .string()
  .max(LONGEST_ADDRESS_LINE)
  .regex(/^[\p{Lu}\p{N}]+(?:[ -][\p{Lu}\p{N}]+)*$/u)

const shippedAddressSchema = z
  .object({
    id: idSchema,
    service: addressServiceSchema,
    /** Whose service it is; null: that of a whole sector. The legal name is null where no source read gives it. */
    company: z
      .object({ legalName: lineSchema.nullable(), brands: z.array(lineSchema).min(1) })
      .nullable(),
    /** What it is for, where one company has several: "mobile"; empty: everything. */
    offer: lineSchema,
    /** The name of the service on an envelope, the line above the address. */
    name: lineSchema.min(1),
    lines: z.array(postalLineSchema),
    site: lineSchema.nullable(),
    sectors: sectorsSchema,
    ...origin,
    source: lineSchema.min(1),
    sourceDate: z.union([daySchema, z.literal('undated')])
  })
  .refine(({ lines, site }) => lines.length > 0 || site !== null)
  // The company's own name stands above that of its service.
  .refine(({ lines, company }) => lines.length + (company === null ? 1 : 2) <= MOST_LINES)
export type ShippedAddress = Readonly<z.infer<typeof shippedAddressSchema>>

/** `resources/law/addresses.json`: suggestions, each with its source, never certain data (legal.md §7). */
export const addressDataSchema = z.object({
  format: z.literal('doleances/addresses'),
  version: z.literal(1),
  addresses: z
    .array(shippedAddressSchema)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length)
})
export type AddressData = Readonly<z.infer<typeof addressDataSchema>>
