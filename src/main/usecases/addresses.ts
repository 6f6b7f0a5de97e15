import type { Handlers } from '#contract/bridge'
import { withAddress, withoutAddress } from '#domain/addresses/ownAddress'
import type { Ports } from './ports'

/** The addresses of this machine's user. Those shipped come with the start, like the rest of the law data. */
export function listAddresses(ports: Ports): Handlers['listAddresses'] {
  return () => ports.ownAddresses.read()
}

/** Keeps an address for the next cases, in place of the same one. */
export function keepAddress(ports: Ports): Handlers['keepAddress'] {
  return ({ address }) => ports.ownAddresses.change((book) => withAddress(book, address))
}

export function forgetAddress(ports: Ports): Handlers['forgetAddress'] {
  return ({ id }) => ports.ownAddresses.change((book) => withoutAddress(book, id))
}
