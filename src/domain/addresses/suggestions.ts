import type { Sector, Trader } from '../case/parties'
import { inForce, isStale } from '../law/origin'
import type { Day } from '../time/when'
import type { AddressService, ShippedAddress } from './addressData'
import type { OwnAddress, TraderService } from './ownAddress'
import { hasOtherLegalName, isSameAddress, isSameCompany } from './sameness'

/** An address that may be used, and what is known of it. `stale`: checked too long ago. */
export type Suggestion =
  | {
      readonly from: 'own'
      readonly address: OwnAddress
      readonly stale: boolean
      /** It was found right on a paper, and used again it still is. */
      readonly confirmed: boolean
    }
  | { readonly from: 'shipped'; readonly address: ShippedAddress; readonly stale: boolean }

/** The addresses there are, and how long after its last check one of them is flagged. */
export type AddressBook = {
  readonly shipped: readonly ShippedAddress[]
  readonly own: readonly OwnAddress[]
  readonly staleAfterMonths: number
}

/**
 * The addresses to offer for a service of the company of a case (PRODUCT §3.9): one's own first, those found right on a
 * paper before the others, newest first; then the verified ones that are shipped. An unverified one is never among them.
 */
export function suggestionsFor(
  trader: Trader,
  service: TraderService,
  book: AddressBook,
  today: Day
): readonly Suggestion[] {
  const own = book.own
    .filter((one) => one.service === service && isSameCompany(one, trader))
    .toSorted((one, other) => (other.confirmedOn ?? '').localeCompare(one.confirmedOn ?? ''))
    .map((address) => ownSuggestion(address, trader, book, today))
  const shipped = usable(book, service, trader.sector, today).filter(
    ({ address }) =>
      companyNames(address).some((names) => isSameCompany(names, trader)) &&
      !own.some((mine) => isSameAddress(mine.address.lines, address.lines))
  )
  return [...own, ...shipped]
}

/** Where the mediator of a sector, or a platform, is reached: one's own correction, else what is shipped and verified. */
export function addressOf(
  service: Exclude<AddressService, TraderService>,
  sector: Sector,
  book: AddressBook,
  today: Day
): Suggestion | null {
  const own = book.own.find((one) => one.service === service && one.sector === sector)
  if (own !== undefined) return ownSuggestion(own, own, book, today)
  return usable(book, service, sector, today)[0] ?? null
}

/** The shipped addresses that an own one stands in for. */
export function correctedIds(own: readonly OwnAddress[]): ReadonlySet<string> {
  return new Set(own.flatMap(({ corrects }) => corrects ?? []))
}

function ownSuggestion(
  address: OwnAddress,
  company: Pick<Trader, 'legalName' | 'brand'>,
  { staleAfterMonths }: AddressBook,
  today: Day
): Extract<Suggestion, { from: 'own' }> {
  const { confirmedOn } = address
  const stale = confirmedOn !== null && isStale(confirmedOn, staleAfterMonths, today)
  const confirmed = confirmedOn !== null && !stale && !hasOtherLegalName(address, company)
  return { from: 'own', address, stale, confirmed }
}

/** Of the shipped ones: verified, still valid, not corrected, of that service and sector. */
function usable(
  { shipped, own, staleAfterMonths }: AddressBook,
  service: AddressService,
  sector: Sector,
  today: Day
): readonly Extract<Suggestion, { from: 'shipped' }>[] {
  const corrected = correctedIds(own)
  return shipped
    .filter(
      (one) => one.service === service && inForce(one, sector, today) && !corrected.has(one.id)
    )
    .map((address) => ({
      from: 'shipped',
      address,
      stale: isStale(address.verifiedOn, staleAfterMonths, today)
    }))
}

function companyNames({ company }: ShippedAddress) {
  return company === null
    ? []
    : company.brands.map((brand) => ({ legalName: company.legalName, brand }))
}
