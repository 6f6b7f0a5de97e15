import type { Contract } from '../../case/parties'
import { euros } from '../../money/amount'
import { daysBetween } from '../../time/day'
import { citing, type DraftPart, paragraph, sentence, source } from '../draft'
import { on, since } from '../french/dates'
import { about, capitalised, continuing, isSubscription, ofA } from '../french/grammar'
import { enumeration } from '../french/lists'
import type { Grounds } from '../grounds'
import { contractProofs, paymentProofs } from '../proofs'
import { SECTOR_WORDS } from '../sectorWords'

/** What was bought, since when, for how much, what it includes, and that it is paid for. */
export function contractBlock(grounds: Grounds): readonly DraftPart[] {
  return paragraph([holding(grounds), paid(grounds)])
}

function holding(grounds: Grounds) {
  const { contract, trader } = grounds.file
  const includes = enumeration(contract.includes.map(continuing))
  const reference = contract.customerNumber.trim() || contract.lineNumber.trim()
  if (contract.offer.trim() === '' && includes === '' && reference === '') return null
  const isBought = SECTOR_WORDS[trader.sector].boughtOnce && contract.offer.trim() !== ''
  const isHeld = !isBought || isSubscription(contract.offer)
  const monthly = contract.priceCents === null ? '' : `${euros(contract.priceCents)} par mois`
  const before = isHeld && contract.offer.trim() !== '' ? ' à' : ', au prix de'
  const price = monthly === '' ? '' : `${before} ${monthly}`
  return sentence(
    [
      `${isHeld ? held(contract) : concluded(contract)}${price}`,
      includes === '' ? '' : `, qui comprend ${includes}`,
      citing(contractProofs(grounds.file)),
      '.'
    ],
    [source('contract', 'contract')]
  )
}

/** "Je suis titulaire depuis le 16 novembre 2026 d’un forfait mobile". */
function held({ offer, startedOn }: Contract): string {
  const what = offer.trim() === '' ? 'd’un contrat conclu avec votre société' : ofA(offer)
  return ['Je suis titulaire', since(startedOn), what].filter((part) => part !== '').join(' ')
}

/** "Le 3 octobre 2026, j’ai conclu avec votre société un contrat portant sur un canapé". */
function concluded({ offer, startedOn }: Contract): string {
  const date = on(startedOn, 'with-year')
  const told = `j’ai conclu avec votre société un contrat portant sur ${about(offer)}`
  return capitalised(date === '' ? told : `${date}, ${told}`)
}

/** A contract older than this has had more than one bill, recorded or not. */
const DAYS_OF_ONE_BILL = 62

function paid({ file: { contract, trader }, file, bills, day }: Grounds) {
  if (contract.billsPaid !== true) return null
  const start = contract.startedOn.day
  const isYoung = start !== null && daysBetween(start, day) <= DAYS_OF_ONE_BILL
  const isOnly = bills.length === 1 && (isYoung || SECTOR_WORDS[trader.sector].boughtOnce)
  const words = isOnly ? 'Ma facture est payée' : 'Mes factures sont payées'
  return sentence(
    [words, citing(paymentProofs(file)), '.'],
    [source('contract', 'contract'), ...bills.map((bill) => source('bill', bill.id))]
  )
}
