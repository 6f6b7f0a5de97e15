import { expect, test } from 'vitest'
import { emptyCase } from '../case/blank'
import type { Trader } from '../case/parties'
import {
  addressOfTrader,
  keptAs,
  type OwnAddress,
  ownAddressSchema,
  withAddress,
  withoutAddress,
  withoutCheck
} from './ownAddress'

const trader: Trader = {
  ...emptyCase('case', '2026-12-09T08:00:00+01:00').trader,
  legalName: 'Énergie du Val SA',
  brand: 'Val',
  sector: 'energy',
  service: 'Service clients',
  address: ['1 rue Inventée', '99000 VILLEFICTIVE'],
  addressConfirmedOn: '2026-12-09',
  addressConfirmedAgainst: 'facture du 2 novembre',
  consumerAddress: ['TSA 00000', '99000 VILLEFICTIVE']
}
const kept = (more: Partial<Trader> = {}, id = 'a'): OwnAddress => {
  const address = addressOfTrader({ ...trader, ...more }, 'complaint', id)
  if (address === null) throw new Error('nothing to keep')
  return address
}

test('what was found right in a case is kept with its day and its paper', () => {
  expect(ownAddressSchema.parse(kept())).toMatchObject({
    service: 'complaint',
    name: 'Service clients',
    lines: trader.address,
    confirmedOn: '2026-12-09',
    confirmedAgainst: 'facture du 2 novembre'
  })
  expect(addressOfTrader(trader, 'consumer-service', 'a')).toMatchObject({
    lines: trader.consumerAddress,
    confirmedOn: null,
    confirmedAgainst: ''
  })
})

test('without an address, or without a name to know the company by, there is nothing to keep', () => {
  expect(addressOfTrader({ ...trader, address: [] }, 'complaint', 'a')).toBeNull()
  expect(addressOfTrader({ ...trader, legalName: ' ', brand: '' }, 'complaint', 'a')).toBeNull()
})

test('the same address of the same company is kept once, with its newest check, and stays a correction', () => {
  const before = [kept({ addressConfirmedAgainst: 'contrat' }), kept({ brand: 'Autre' }, 'b')].map(
    (one, place) => (place === 0 ? { ...one, corrects: 'shipped' } : one)
  )
  const other = kept({ address: ['2 RUE INVENTEE', '99000 VILLEFICTIVE'] }, 'c')
  const again = kept(
    { legalName: 'ENERGIE DU VAL', address: ['1 RUE INVENTÉE', '99000 Villefictive'] },
    'd'
  )
  const book = withAddress([...before, other], again)
  expect(book.map(({ id }) => id)).toEqual(['d', 'c'])
  expect(book[0]).toMatchObject({
    confirmedAgainst: 'facture du 2 novembre',
    corrects: 'shipped'
  })
})

test('an address that is changed takes the place of what it had been, and one forgotten is gone', () => {
  const changed = { ...kept(), lines: ['3 RUE INVENTEE', '99000 VILLEFICTIVE'] }
  const book = withAddress([kept()], changed)
  expect(book).toEqual([changed])
  expect(keptAs(book, kept())).toBeNull()
  expect(keptAs(book, { ...changed, id: 'elsewhere' })?.id).toBe('a')
  expect(withoutAddress(book, 'a')).toEqual([])
})

test('a check taken back in a case is taken back from the address that rested on it, and from no other', () => {
  const book = [kept(), kept({ address: ['2 RUE INVENTEE'] }, 'b')]
  expect(withoutCheck(book, trader)).toEqual({ ...kept(), confirmedOn: null, confirmedAgainst: '' })
  for (const other of [
    { addressConfirmedOn: '2026-12-08' },
    { addressConfirmedAgainst: 'contrat' },
    { addressConfirmedOn: null },
    { legalName: 'Merle SA', brand: '' },
    { address: [] }
  ])
    expect(withoutCheck(book, { ...trader, ...other }), JSON.stringify(other)).toBeNull()
})
