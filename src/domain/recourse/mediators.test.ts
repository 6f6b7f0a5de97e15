import { describe, expect, test } from 'vitest'
import addresses from '../../../resources/law/addresses.json'
import { addressDataSchema } from '../addresses/addressData'
import type { OwnAddress } from '../addresses/ownAddress'
import { own } from '../addresses/testAddresses'
import { emptyCase } from '../case/blank'
import { type Sector, sectorSchema } from '../case/parties'
import { composeLetter } from '../letters/composeLetter'
import { letterKinds } from '../letters/kinds/registry'
import { context } from '../letters/testLaw'
import { suggestedMediator } from './mediators'
import { data } from './posted.test-support'

const of = (sector: Sector) => {
  const file = emptyCase('case-1', '2026-11-02T09:00:00+01:00')
  return { ...file, trader: { ...file.trader, legalName: 'Fictive SA', sector } }
}
const { addresses: shipped } = addressDataSchema.parse(addresses)
const suggested = (sector: Sector, mine: readonly OwnAddress[] = []) =>
  suggestedMediator(
    of(sector),
    data.doors,
    { shipped, own: mine, staleAfterMonths: 6 },
    '2026-12-09'
  )

describe('the mediator suggested for a sector', () => {
  test('is the one the data names, with its site where that was read', () => {
    expect(suggested('energy')).toEqual({
      name: 'Médiateur national de l’énergie',
      site: 'energie-mediateur.fr',
      verified: true,
      daysToldOnly: null
    })
    expect(suggested('bank')).toBeNull()
    expect(suggested('other')).toBeNull()
  })

  test('is the one whose address is known, which is told there with its site, or one’s own in its place', () => {
    const telecom = { site: '', verified: true, daysToldOnly: null }
    expect(suggested('telecom')).toEqual({
      ...telecom,
      name: 'Médiateur des communications électroniques'
    })
    const mine = own({ service: 'mediator', sector: 'telecom', name: 'Médiatrice inventée' })
    expect(suggested('telecom', [mine])).toEqual({ ...telecom, name: 'Médiatrice inventée' })
  })

  test.each(sectorSchema.options)('of %s stands once in the data', (sector) => {
    const holds = (sectors: 'every' | readonly Sector[]) =>
      sectors === 'every' || sectors.includes(sector)
    const named = data.doors.mediators.filter(({ sectors }) => holds(sectors))
    const written = shipped.filter((one) => one.service === 'mediator' && holds(one.sectors))
    expect([...named, ...written].length).toBeLessThan(2)
  })

  test('says what is only told: a wait in transport, a name in online shopping', () => {
    expect(suggested('transport')).toMatchObject({ verified: true, daysToldOnly: 60 })
    expect(suggested('e-commerce')).toMatchObject({ verified: false })
  })

  test.each(sectorSchema.options)(
    'in %s never gets what is not verified into a paper',
    (sector) => {
      for (const { kind } of letterKinds.values()) {
        const said = JSON.stringify(composeLetter(kind, of(sector), 'none', context))
        expect(said).not.toMatch(/FEVAD|60 jours|soixante jours/)
      }
    }
  )
})
