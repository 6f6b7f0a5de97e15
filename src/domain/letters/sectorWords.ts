import type { Sector } from '../case/parties'

/** How a letter speaks of a contract of a sector. */
type SectorWords = {
  /** What the number of the contract is that of. */
  readonly lineName: string
  /** What does not work: a network or a meter breaks down, anything else works badly. */
  readonly fault: 'panne' | 'dysfonctionnement'
  /** Something bought once, unless the offer names a subscription. */
  readonly boughtOnce: boolean
}

export const SECTOR_WORDS: Readonly<Record<Sector, SectorWords>> = {
  telecom: { lineName: 'ligne', fault: 'panne', boughtOnce: false },
  energy: { lineName: 'point de livraison', fault: 'panne', boughtOnce: false },
  transport: { lineName: 'réservation', fault: 'dysfonctionnement', boughtOnce: true },
  'e-commerce': { lineName: 'commande', fault: 'dysfonctionnement', boughtOnce: true },
  bank: { lineName: 'compte', fault: 'dysfonctionnement', boughtOnce: false },
  insurance: { lineName: 'contrat', fault: 'dysfonctionnement', boughtOnce: false },
  other: { lineName: 'référence', fault: 'dysfonctionnement', boughtOnce: true }
}
