import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Trader } from '../case/parties'
import { addressDataSchema, type ShippedAddress } from './addressData'
import { type AddressBook, addressOf, suggestionsFor } from './suggestions'
import { book, own, pivert, trader, verified } from './testAddresses'

const TODAY = '2026-12-09'
const shipped = addressDataSchema.parse(
  JSON.parse(readFileSync('resources/law/addresses.json', 'utf8'))
).addresses

const ids = (company: Trader, all: AddressBook, today = TODAY) =>
  suggestionsFor(company, 'complaint', all, today).map(({ address }) => address.id)

test('an address found right goes before one only typed, and both before a verified one that is shipped', () => {
  const all = book({
    shipped: [verified()],
    own: [
      own({ id: 'typed', lines: ['1 RUE INVENTEE', '99000 VILLEFICTIVE'], confirmedOn: null }),
      own({ id: 'older', lines: ['TSA 00001', '99998 VILLE'], confirmedOn: '2026-03-01' }),
      own({ id: 'newer' })
    ]
  })
  expect(ids(pivert, all)).toEqual(['newer', 'older', 'typed', 'pivert'])
})

test('a company is known by its brand or legal name, whatever the accents, case and legal form', () => {
  const all = book({ shipped: [verified()], own: [own()] })
  for (const names of [
    { brand: 'PIVERT  mobile' },
    { legalName: 'etourneau telecom' },
    { legalName: 'Étourneau Télécom S.A.' }
  ])
    expect(ids(trader(names), all), JSON.stringify(names)).toContain('own-1')
  for (const names of [{}, { brand: 'Pivert' }, { legalName: 'SA' }, { brand: 'Étourneau Banque' }])
    expect(ids(trader(names), all), JSON.stringify(names)).toEqual([])
})

test('no address that ships unverified is ever offered, for any company it belongs to', () => {
  const unverified = shipped.filter(({ confidence }) => confidence === 'unverified')
  expect(unverified.length).toBeGreaterThan(0)
  for (const { company } of unverified)
    for (const brand of company?.brands ?? [])
      for (const service of ['complaint', 'consumer-service'] as const)
        expect(suggestionsFor(trader({ brand }), service, book({ shipped }), TODAY)).toEqual([])
  const doubtful = verified({ service: 'mediator', company: null, confidence: 'unverified' })
  expect(addressOf('mediator', 'telecom', book({ shipped: [doubtful] }), TODAY)).toBeNull()
})

test('one checked longer ago than the law allows is offered with a flag, and has to be found right again', () => {
  const all = book({ shipped: [verified()], own: [own()] })
  const on = (today: string) => suggestionsFor(pivert, 'complaint', all, today)
  expect(on('2027-11-01').map(({ stale }) => stale)).toEqual([false, false])
  expect(on('2027-11-02').map(({ stale }) => stale)).toEqual([false, true])
  expect(on('2027-11-24')[0]).toMatchObject({ stale: false, confirmed: true })
  expect(on('2027-11-25')[0]).toMatchObject({ stale: true, confirmed: false })
})

test('one past its validity, of another sector or another service is not offered', () => {
  const other = (more: Partial<ShippedAddress>) => ids(pivert, book({ shipped: [verified(more)] }))
  expect(other({ validUntil: TODAY })).toEqual(['pivert'])
  expect(other({ validUntil: '2026-12-08' })).toEqual([])
  expect(other({ sectors: ['energy'] })).toEqual([])
  expect(other({ sectors: 'every' })).toEqual(['pivert'])
  expect(other({ service: 'consumer-service' })).toEqual([])
})

test('a shipped one that was corrected, or found right as it is, is offered once: as one’s own', () => {
  const corrected = own({ lines: ['TSA 22222', '99998 VILLE'], corrects: 'pivert' })
  expect(ids(pivert, book({ shipped: [verified()], own: [corrected] }))).toEqual(['own-1'])
  const same = own({ lines: ['tsa 11111', '99998 Ville-Exemple Cedex 9'] })
  expect(ids(pivert, book({ shipped: [verified()], own: [same] }))).toEqual(['own-1'])
})

test('what was found right for a company does not count for another that took over its brand', () => {
  const [offered] = suggestionsFor(
    trader({ legalName: 'Merle Réseaux SAS', brand: 'Pivert Mobile' }),
    'complaint',
    book({ own: [own()] }),
    TODAY
  )
  expect(offered).toMatchObject({ from: 'own', confirmed: false })
})

test('the mediator of electronic communications is reached at the shipped address, until one corrects it', () => {
  const found = addressOf('mediator', 'telecom', book({ shipped }), TODAY)
  expect(found).toMatchObject({
    from: 'shipped',
    stale: false,
    address: { lines: ['CS 30342', '94257 GENTILLY CEDEX'] }
  })
  expect(addressOf('mediator', 'energy', book({ shipped }), TODAY)).toBeNull()
  expect(addressOf('signalconso', 'energy', book({ shipped }), TODAY)?.address.id).toBe(
    'signalconso'
  )
  const mine = own({ service: 'mediator', legalName: '', brand: '', corrects: 'telecom-mediator' })
  const corrected = addressOf('mediator', 'telecom', book({ shipped, own: [mine] }), TODAY)
  expect(corrected).toMatchObject({ from: 'own', confirmed: true })
})
