import { emptyCase } from '../case/blank'
import type { Trader } from '../case/parties'
import type { ShippedAddress } from './addressData'
import type { OwnAddress } from './ownAddress'
import type { AddressBook } from './suggestions'

const blank = emptyCase('case', '2026-12-09T08:00:00+01:00').trader

/** An invented company of telecommunications, by the names given. */
export const trader = (more: Partial<Trader>): Trader => ({ ...blank, sector: 'telecom', ...more })
export const pivert = trader({ legalName: 'Étourneau Télécom SA', brand: 'Pivert Mobile' })

export const own = (more: Partial<OwnAddress> = {}): OwnAddress => ({
  id: 'own-1',
  service: 'complaint',
  legalName: 'Étourneau Télécom SA',
  brand: 'Pivert Mobile',
  sector: 'telecom',
  name: 'Service clients',
  lines: ['TSA 00000', '99998 VILLE-EXEMPLE CEDEX 9'],
  confirmedOn: '2026-11-24',
  confirmedAgainst: 'facture du 20 novembre',
  corrects: null,
  ...more
})

export const verified = (more: Partial<ShippedAddress> = {}): ShippedAddress => ({
  id: 'pivert',
  service: 'complaint',
  company: { legalName: null, brands: ['Pivert Mobile'] },
  offer: '',
  name: 'Service clients',
  lines: ['TSA 11111', '99998 VILLE-EXEMPLE CEDEX 9'],
  site: null,
  sectors: ['telecom'],
  source: 'conditions générales de Pivert Mobile',
  sourceDate: '2026-10-01',
  verifiedOn: '2026-11-01',
  confidence: 'verified',
  validUntil: null,
  ...more
})

export const book = (more: Partial<AddressBook> = {}): AddressBook => ({
  shipped: [],
  own: [],
  staleAfterMonths: 12,
  ...more
})
