import type { ShippedAddress } from '#domain/addresses/addressData'
import type { OwnAddress } from '#domain/addresses/ownAddress'
import type { WordBook } from '#words/say'

/** Where an address comes from and its day, in one or two sentences. */
export function originOf(
  one:
    | { readonly from: 'own'; readonly address: OwnAddress }
    | { readonly from: 'shipped'; readonly address: ShippedAddress },
  words: WordBook
): string {
  const say = words.addresses
  const { dayInFull } = words.dates
  if (one.from === 'own') {
    const { confirmedOn, confirmedAgainst } = one.address
    return confirmedOn === null
      ? say.unchecked
      : words.parties.trader.confirmed(dayInFull(confirmedOn), confirmedAgainst)
  }
  const { source, sourceDate, verifiedOn, confidence, validUntil } = one.address
  const read = confidence === 'verified' ? say.read : say.readOnly
  return [
    say.source(source, sourceDate === 'undated' ? say.undated : say.dated(dayInFull(sourceDate))),
    read(dayInFull(verifiedOn)),
    ...(validUntil === null ? [] : [say.validUntil(dayInFull(validUntil))])
  ].join(' ')
}

/** Whose an address is, as the title of its row: the company, or the mediator's own name. */
export function whose(address: OwnAddress | ShippedAddress, words: WordBook): string {
  if ('brand' in address) {
    const { legalName, brand, name, service } = address
    const names = [brand, legalName].filter((one) => one.trim() !== '')
    return names.join(', ') || name || words.addresses.services[service]
  }
  if (address.company === null) return address.name
  const names = address.company.brands.join(', ')
  return address.offer === '' ? names : `${names} ${address.offer}`
}
