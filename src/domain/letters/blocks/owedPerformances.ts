import type { PromiseKind } from '../../case/promises'
import { type DraftSentence, sentence, source } from '../draft'
import { numberRange } from '../french/lists'
import type { Grounds, ToldCommitment } from '../grounds'

/** Promises of a performance that can still be given, and the demand that it be. */
const OWED: Readonly<Partial<Record<PromiseKind, string>>> = {
  visit: 'd’effectuer l’intervention promise',
  repair: 'd’effectuer la réparation promise',
  delivery: 'd’effectuer la livraison promise',
  refund: 'd’effectuer le remboursement promis'
}

/** Performances promised that can still be given, with their places among the broken commitments, from 1. */
export function owed(grounds: Grounds): readonly {
  readonly kind: PromiseKind
  readonly words: string
  readonly mine: readonly { readonly told: ToldCommitment; readonly number: number }[]
}[] {
  const { broken, openDefects, commitments } = grounds
  const kinds = [...new Set(broken.map(({ commitment }) => commitment.kind))]
  return kinds.flatMap((kind) => {
    const words = OWED[kind]
    // A repair asked for is the service restored, which the demands say already.
    const isCovered = openDefects.length > 0 && (kind === 'visit' || kind === 'repair')
    const wasGiven = commitments.some(
      ({ commitment, state }) =>
        commitment.kind === kind && (state.status === 'kept' || state.status === 'kept-late')
    )
    if (words === undefined || isCovered || wasGiven) return []
    const mine = broken.flatMap((told, index) =>
      told.commitment.kind === kind ? [{ told, number: index + 1 }] : []
    )
    return [{ kind, words, mine }]
  })
}

/** What was promised and can still be given: an intervention, a repair, a delivery, a refund. */
export function owedPerformances(grounds: Grounds): readonly DraftSentence[] {
  return owed(grounds).map(({ words, mine }) => {
    const numbers = mine.map(({ number }) => number)
    const label = numbers.length > 1 ? 'engagements' : 'engagement'
    return sentence(
      [
        words,
        {
          pointTo: 'commitments',
          before: ` (${label} n° ${numberRange(numbers)} du point `,
          after: ')',
          otherwise: ''
        }
      ],
      mine.flatMap(({ told }) => [
        source('commitment', told.commitment.id),
        source('event', told.madeIn.id)
      ])
    )
  })
}

const DATES: Readonly<Partial<Record<PromiseKind, string>>> = {
  visit: 'de l’intervention',
  repair: 'de l’intervention',
  delivery: 'de la livraison'
}

/** Of what the trader is asked to name the date: "de l’intervention", "de la livraison"; empty: of nothing. */
export function dateAskedFor({ openDefects, broken }: Grounds): string {
  const kinds = broken.flatMap(({ commitment }) => DATES[commitment.kind] ?? [])
  return openDefects.length > 0 ? 'de l’intervention' : (kinds[0] ?? '')
}
