import { euros } from '../../money/amount'
import { type DraftSentence, sentence, source } from '../draft'
import type { Grounds } from '../grounds'
import { phrase } from '../phrases'

/** Claim minus the credits seen on a bill, with its calculation; null when there is nothing to add up. */
export function balanceSought(grounds: Grounds): DraftSentence | null {
  const { claimCents, seenCents, balanceCents } = grounds.balance
  if (claimCents === null || balanceCents === null) return null
  const claims = grounds.demands.filter((demand) => demand.amountCents !== null)
  const seen = grounds.credits.filter(({ stage }) => stage === 'seen')
  const total = `Le total demandé est de ${euros(claimCents)}`
  const sources = [
    ...claims.map((demand) => source('demand', demand.id)),
    ...seen.map(({ credit }) => source('credit', credit.id))
  ]
  if (seenCents > 0) {
    const balance =
      balanceCents > 0
        ? `le solde demandé est de ${euros(balanceCents)}`
        : 'il ne reste aucun solde à payer'
    const credits = seen.length > 1 ? 'des avoirs portés' : 'de l’avoir porté'
    const deduction = `déduction faite ${credits} en facture (${euros(seenCents)})`
    return sentence([`${total} ; ${deduction}, ${balance}.`], sources)
  }
  const noCredit =
    grounds.credits.length === 0
      ? ''
      : ' ; aucun avoir n’ayant été porté en facture, rien n’en est déduit'
  return claims.length === 1 && noCredit === '' ? null : sentence([`${total}${noCredit}.`], sources)
}

/** Interest at the legal rate from the receipt of a notice that asks for a sum, where the claimant wants it; never the rate. */
export function interestSought(grounds: Grounds): DraftSentence | null {
  const claims = grounds.demands.filter((demand) => demand.amountCents !== null)
  const { balanceCents } = grounds.balance
  if (!grounds.letter.asksInterest || balanceCents === null || balanceCents <= 0) return null
  const said = phrase(grounds, 'legal-interest')
  if (said === null) return null
  const mine = [
    source('letter', grounds.letter.id),
    ...claims.map(({ id }) => source('demand', id))
  ]
  return { ...said, sources: [...said.sources, ...mine] }
}

/** Where a service is missing and no sum is asked, the right to ask for one is kept. */
export function reservation({ demands, openDefects }: Grounds): DraftSentence | null {
  if (openDefects.length === 0) return null
  if (demands.some((demand) => demand.amountCents !== null)) return null
  return sentence(
    ['Je réserve ma demande de réduction du prix et de réparation pour la période sans service.'],
    openDefects.map((defect) => source('defect', defect.id))
  )
}
