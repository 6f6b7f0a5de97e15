import { euros } from '../../money/amount'
import { citing, type DraftPart, type DraftSentence, punctuated, sentence, source } from '../draft'
import { on, since } from '../french/dates'
import { contractOf, isSubscription } from '../french/grammar'
import type { Grounds } from '../grounds'
import { contractProofs } from '../proofs'
import { referenceWords } from './references'

/** Who, with whom, about which contract: one line each, and no line for what is not filled in. */
export function partiesBlock(grounds: Grounds): readonly DraftPart[] {
  const { claimant, trader } = grounds.file
  const brand = trader.brand.trim()
  const company = [
    trader.legalName.trim(),
    brand === '' || brand === trader.legalName.trim() ? '' : `marque ${brand}`,
    trader.service.trim(),
    ...trader.address
  ]
  const items = [
    line(
      'demandeur',
      [claimant.name, ...claimant.address, claimant.phone, claimant.email],
      'claimant'
    ),
    line('professionnel', company, 'contract'),
    contractLine(grounds),
    line('références', referenceWords(grounds), 'contract')
  ].filter((item) => item !== null)
  return items.length === 0 ? [] : [{ kind: 'list', marker: 'dash', items: punctuated(items) }]
}

function line(
  label: string,
  parts: readonly string[],
  from: 'claimant' | 'contract'
): DraftSentence | null {
  const told = parts.map((part) => part.trim()).filter((part) => part !== '')
  return told.length === 0
    ? null
    : sentence([`${label} : ${told.join(', ')}`], [source(from, from)])
}

/** "contrat : forfait mobile de 40 Go, 14,99 € par mois, depuis le 16 novembre 2026". */
function contractLine(grounds: Grounds): DraftSentence | null {
  const terms = contractTerms(grounds)
  return terms === ''
    ? null
    : sentence([terms, citing(contractProofs(grounds.file))], [source('contract', 'contract')])
}

/** What was bought, for how much and since when; of something bought once, the day it was. */
export function contractTerms({ file: { contract } }: Grounds): string {
  const { offer, priceCents, startedOn } = contract
  if (offer.trim() === '') return ''
  const bought = on(startedOn, 'with-year')
  const start = isSubscription(offer) ? since(startedOn) : bought === '' ? '' : `conclu ${bought}`
  const price = priceCents === null ? '' : `${euros(priceCents)} par mois`
  return [contractOf(offer), price, start].filter((part) => part !== '').join(', ')
}
