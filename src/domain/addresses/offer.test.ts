import { expect, test } from 'vitest'
import { asksFirst, fieldsOf, offeredFor } from './offer'
import { type AddressBook, suggestionsFor } from './suggestions'
import { book, own, pivert, trader, verified } from './testAddresses'

const TODAY = '2026-12-09'
const first = (all: AddressBook, company = pivert, service = 'complaint' as const) => {
  const [one] = suggestionsFor(company, service, all, TODAY)
  if (one === undefined) throw new Error('nothing suggested')
  return one
}

test('an address found right before fills the next case, with its day and paper, and the names that lacked', () => {
  const next = trader({ brand: 'pivert mobile', service: 'Assistance' })
  expect(fieldsOf(first(book({ own: [own()] }), next), 'complaint', next)).toEqual({
    legalName: 'Étourneau Télécom SA',
    service: 'Service clients',
    address: ['TSA 00000', '99998 VILLE-EXEMPLE CEDEX 9'],
    addressConfirmedOn: '2026-11-24',
    addressConfirmedAgainst: 'facture du 20 novembre'
  })
})

test('one that is shipped, or only typed, fills the case without being found right', () => {
  const unconfirmed = { addressConfirmedOn: null, addressConfirmedAgainst: '' }
  expect(fieldsOf(first(book({ shipped: [verified()] })), 'complaint', pivert)).toMatchObject(
    unconfirmed
  )
  const typed = own({ confirmedOn: null, confirmedAgainst: '', name: '' })
  const filled = fieldsOf(first(book({ own: [typed] })), 'complaint', pivert)
  expect(filled).toMatchObject(unconfirmed)
  expect(filled).not.toHaveProperty('service')
})

test('nothing is offered beside an address found right in the case, nor the one already there', () => {
  const all = book({ own: [own()], shipped: [verified()] })
  const offered = (more: Partial<typeof pivert>) =>
    offeredFor({ ...pivert, ...more }, 'complaint', all, TODAY).map(({ address }) => address.id)
  expect(offered({ address: ['1 RUE DU TEST', '99000 VILLE'] })).toEqual(['own-1', 'pivert'])
  expect(offered({ address: [...verified().lines] })).toEqual(['own-1'])
  // The address is there, but not that it was found right.
  expect(offered({ address: [...own().lines] })).toEqual(['own-1', 'pivert'])
  expect(offered({ address: ['1 RUE DU TEST'], addressConfirmedOn: TODAY })).toEqual([])
})

test('for the consumer service a shipped address is asked about before it is used, one’s own is not', () => {
  const all = book({
    own: [own({ service: 'consumer-service', name: 'Service consommateurs' })],
    shipped: [verified({ service: 'consumer-service' })]
  })
  const offered = offeredFor(pivert, 'consumer-service', all, TODAY)
  expect(offered.map((one) => asksFirst(one, 'consumer-service'))).toEqual([false, true])
  expect(offered.map((one) => asksFirst(one, 'complaint'))).toEqual([false, false])
  const [mine] = offered
  expect(mine && fieldsOf(mine, 'consumer-service', pivert)).toEqual({
    consumerService: 'Service consommateurs',
    consumerAddress: ['TSA 00000', '99998 VILLE-EXEMPLE CEDEX 9']
  })
})
