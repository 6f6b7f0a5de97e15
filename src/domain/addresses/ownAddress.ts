import * as z from 'zod'
import { idSchema, lineSchema } from '../case/fields'
import { addressSchema, sectorSchema, type Trader } from '../case/parties'
import { daySchema } from '../time/when'
import { addressServiceSchema } from './addressData'
import { isSameAddress, isSameCompany } from './sameness'

/** The services whose postal address a person can keep for herself. */
export const ownServiceSchema = addressServiceSchema.extract([
  'complaint',
  'consumer-service',
  'mediator'
])
export type OwnService = z.infer<typeof ownServiceSchema>
export type TraderService = Exclude<OwnService, 'mediator'>

/** An address of this machine's user, found right once or typed; it goes before those shipped. */
export const ownAddressSchema = z.object({
  id: idSchema,
  service: ownServiceSchema,
  /** Of the company; both empty for a mediator, who serves a sector. */
  legalName: lineSchema,
  brand: lineSchema,
  sector: sectorSchema,
  /** The name of the service, the line above the address; may be empty. */
  name: lineSchema,
  lines: addressSchema.min(1),
  /** The day it was found right and the paper it was checked on; null: not checked on a paper. */
  confirmedOn: daySchema.nullable(),
  confirmedAgainst: lineSchema,
  /** The shipped address it stands in for, which is no longer offered. */
  corrects: idSchema.nullable()
})
export type OwnAddress = Readonly<z.infer<typeof ownAddressSchema>>

/** The book with an address in it, newest first: it takes the place of the same address, and of what it had been. */
export function withAddress(
  book: readonly OwnAddress[],
  address: OwnAddress
): readonly OwnAddress[] {
  const replaced = book.filter((one) => one.id === address.id || isSamePlace(one, address))
  const corrects =
    address.corrects ?? replaced.find((one) => one.corrects !== null)?.corrects ?? null
  return [{ ...address, corrects }, ...book.filter((one) => !replaced.includes(one))]
}

/** The book without an address. */
export function withoutAddress(book: readonly OwnAddress[], id: string): readonly OwnAddress[] {
  return book.filter((one) => one.id !== id)
}

/** What of a case is worth keeping for the next one of the same company; null: no address, or no company to know it by. */
export function addressOfTrader(
  trader: Trader,
  service: TraderService,
  id: string
): OwnAddress | null {
  const { legalName, brand, sector } = trader
  const of = {
    complaint: { name: trader.service, lines: trader.address },
    'consumer-service': { name: trader.consumerService, lines: trader.consumerAddress }
  }[service]
  if (of.lines.length === 0 || (legalName.trim() === '' && brand.trim() === '')) return null
  const checked = service === 'complaint' && trader.addressConfirmedOn !== null
  return {
    id,
    service,
    legalName,
    brand,
    sector,
    ...of,
    confirmedOn: checked ? trader.addressConfirmedOn : null,
    confirmedAgainst: checked ? trader.addressConfirmedAgainst : '',
    corrects: null
  }
}

/** The entry of the book that holds this very address of this company. */
export function keptAs(book: readonly OwnAddress[], address: OwnAddress): OwnAddress | null {
  return book.find((one) => isSamePlace(one, address)) ?? null
}

/** The entry of the book that rests on the check of a case, without it, once it is taken back there; null: none does. */
export function withoutCheck(book: readonly OwnAddress[], trader: Trader): OwnAddress | null {
  const told = addressOfTrader(trader, 'complaint', '')
  const kept = told === null ? null : keptAs(book, told)
  if (kept === null || told === null || told.confirmedOn === null) return null
  const { confirmedOn, confirmedAgainst } = kept
  return confirmedOn === told.confirmedOn && confirmedAgainst === told.confirmedAgainst
    ? { ...kept, confirmedOn: null, confirmedAgainst: '' }
    : null
}

function isSamePlace(one: OwnAddress, other: OwnAddress): boolean {
  if (one.service !== other.service || !isSameAddress(one.lines, other.lines)) return false
  return one.service === 'mediator' ? one.sector === other.sector : isSameCompany(one, other)
}
