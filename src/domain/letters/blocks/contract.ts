import { euros } from '../../money/amount'
import { citing, type DraftPart, paragraph, sentence, source } from '../draft'
import { since } from '../french/dates'
import { continuing, ofA } from '../french/grammar'
import { enumeration } from '../french/lists'
import type { Grounds } from '../grounds'
import { contractProofs, paymentProofs } from '../proofs'

/** What was bought, since when, for how much, what it includes, and that it is paid for. */
export function contractBlock(grounds: Grounds): readonly DraftPart[] {
  return paragraph([holding(grounds), paid(grounds)])
}

function holding(grounds: Grounds) {
  const { contract } = grounds.file
  const includes = enumeration(contract.includes.map(continuing))
  const reference = contract.customerNumber.trim() || contract.lineNumber.trim()
  if (contract.offer.trim() === '' && includes === '' && reference === '') return null
  const what =
    contract.offer.trim() === '' ? 'd’un contrat conclu avec votre société' : ofA(contract.offer)
  const price = contract.priceCents === null ? '' : ` à ${euros(contract.priceCents)} par mois`
  const start = since(contract.startedOn)
  return sentence(
    [
      `Je suis titulaire ${start === '' ? '' : `${start} `}${what}${price}`,
      includes === '' ? '' : `, qui comprend ${includes}`,
      citing(contractProofs(grounds.file)),
      '.'
    ],
    [source('contract', 'contract')]
  )
}

function paid({ file, bills }: Grounds) {
  if (file.contract.billsPaid !== true) return null
  const words = bills.length === 1 ? 'Ma facture est payée' : 'Mes factures sont payées'
  return sentence(
    [words, citing(paymentProofs(file)), '.'],
    [source('contract', 'contract'), ...bills.map((bill) => source('bill', bill.id))]
  )
}
