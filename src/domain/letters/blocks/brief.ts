import { euros } from '../../money/amount'
import {
  citing,
  type DraftPart,
  type DraftSentence,
  distinct,
  paragraph,
  sentence,
  source
} from '../draft'
import { on } from '../french/dates'
import { capitalised } from '../french/grammar'
import { counted } from '../french/numbers'
import type { Grounds, ToldCommitment } from '../grounds'
import type { Source } from '../letter'
import { promiseWords } from '../promiseWords'
import { creditProofs, promiseProofs } from '../proofs'
import { fairMentions } from './fairMentions'

/** Commitments and credits in a few lines, where a table would be too much. */
export function promisesBlock(grounds: Grounds): readonly DraftPart[] {
  return [
    ...paragraph([brokenBriefly(grounds, 'listed')]),
    ...fairMentions(grounds),
    ...paragraph([creditsBriefly(grounds), reserve(grounds)])
  ]
}

/** "Deux engagements pris par vos services n’ont pas été tenus : rappel sous cinq jours (24 novembre 2026) ; …". */
export function brokenBriefly(
  { file, broken }: Grounds,
  how: 'listed' | 'counted'
): DraftSentence | null {
  if (broken.length === 0) return null
  const several = broken.length > 1
  const count = capitalised(counted(broken.length, 'engagement', 'engagements'))
  const told = several ? 'n’ont pas été tenus' : 'n’a pas été tenu'
  const list = how === 'counted' ? '' : ` : ${broken.map(briefly).join(' ; ')}`
  return sentence(
    [
      `${count} pris par vos services ${told}${list}`,
      citing(broken.flatMap((one) => promiseProofs(file, one))),
      '.'
    ],
    sourcesOfPromises(broken)
  )
}

export function sourcesOfPromises(told: readonly ToldCommitment[]): readonly Source[] {
  return distinct(
    told.flatMap(({ commitment, madeIn }) => [
      source('commitment', commitment.id),
      source('event', madeIn.id)
    ])
  )
}

/** A promise and the day it was made: "rappel sous cinq jours (24 novembre 2026)". */
export function briefly(told: ToldCommitment): string {
  const date = on(told.madeIn.happened, 'with-year').replace(/^le /, '')
  return `${promiseWords(told)}${date === '' ? '' : ` (${date})`}`
}

/** "Deux avoirs m’ont été annoncés, pour 25,00 € en tout ; aucun n’est porté en facture à ce jour." */
export function creditsBriefly({ file, credits, totals }: Grounds): DraftSentence | null {
  if (credits.length === 0) return null
  const several = credits.length > 1
  const seen = credits.filter(({ stage }) => stage === 'seen').length
  const count = capitalised(counted(credits.length, 'avoir', 'avoirs'))
  const sum =
    totals.announcedCents === 0
      ? ''
      : several
        ? `, pour ${euros(totals.announcedCents)} en tout`
        : ` de ${euros(totals.announcedCents)}`
  const words = several ? `${count} m’ont été annoncés${sum}` : `${count}${sum} m’a été annoncé`
  return sentence(
    [
      `${words} ; ${seenWords(seen, credits.length)}`,
      citing(credits.flatMap((told) => creditProofs(file, told))),
      '.'
    ],
    credits.flatMap(({ credit, announcedIn }) => [
      source('credit', credit.id),
      ...(announcedIn === null ? [] : [source('event', announcedIn.id)])
    ])
  )
}

function seenWords(seen: number, all: number): string {
  if (seen === 0) {
    return all > 1
      ? 'aucun n’est porté en facture à ce jour'
      : 'il n’est pas porté en facture à ce jour'
  }
  if (seen === all) return all > 1 ? 'ils sont portés en facture' : 'il est porté en facture'
  const are = seen > 1 ? 'sont portés' : 'est porté'
  return `${counted(seen, 'seul', 'seulement')} ${are} en facture à ce jour`
}

/** Accepting a credit gives nothing up (PRODUCT §3.5). */
function reserve({ credits }: Grounds): DraftSentence | null {
  if (credits.length === 0) return null
  const those = credits.length > 1 ? 'ces avoirs' : 'cet avoir'
  return sentence(
    [
      `J’accepte ${those} à titre de geste commercial, sans renonciation à mes droits ni à mes recours.`
    ],
    credits.map(({ credit }) => source('credit', credit.id))
  )
}
