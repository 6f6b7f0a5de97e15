import type { Trader } from '../case/parties'
import type { Day } from '../time/when'
import type { TraderService } from './ownAddress'
import { isSameAddress } from './sameness'
import { type AddressBook, type Suggestion, suggestionsFor } from './suggestions'

/** What is left to suggest beside what the case holds: nothing once its address was found right. */
export function offeredFor(
  trader: Trader,
  service: TraderService,
  book: AddressBook,
  today: Day
): readonly Suggestion[] {
  const confirms = service === 'complaint'
  if (confirms && trader.addressConfirmedOn !== null) return []
  const held = confirms ? trader.address : trader.consumerAddress
  return suggestionsFor(trader, service, book, today).filter(
    (one) =>
      !isSameAddress(one.address.lines, held) || (confirms && one.from === 'own' && one.confirmed)
  )
}

/**
 * Whether it may stand in a letter only after the claimant said that it is right. A case has no place to say it of the
 * consumer service, so it is asked before that address is used; one typed by herself needs no question there.
 */
export function asksFirst(suggestion: Suggestion, service: TraderService): boolean {
  return service === 'consumer-service' && suggestion.from === 'shipped'
}

/** The fields of a case that a suggestion fills; names already there stay, but for that of the service it belongs to. */
export function fieldsOf(
  suggestion: Suggestion,
  service: TraderService,
  trader: Trader
): Partial<Trader> {
  const { address } = suggestion
  const { legalName, brand } =
    suggestion.from === 'own'
      ? suggestion.address
      : { legalName: suggestion.address.company?.legalName ?? '', brand: '' }
  const names = {
    ...(trader.legalName.trim() === '' && legalName !== '' ? { legalName } : {}),
    ...(trader.brand.trim() === '' && brand !== '' ? { brand } : {})
  }
  const lines = [...address.lines]
  if (service === 'consumer-service') {
    const name = address.name === '' ? {} : { consumerService: address.name }
    return { ...names, ...name, consumerAddress: lines }
  }
  const checked = suggestion.from === 'own' && suggestion.confirmed ? suggestion.address : null
  return {
    ...names,
    ...(address.name === '' ? {} : { service: address.name }),
    address: lines,
    addressConfirmedOn: checked?.confirmedOn ?? null,
    addressConfirmedAgainst: checked?.confirmedAgainst ?? ''
  }
}
