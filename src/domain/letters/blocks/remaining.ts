import type { PromiseKind } from '../../case/promises'
import { euros } from '../../money/amount'
import { citing, type DraftPart, type DraftSentence, punctuated, sentence, source } from '../draft'
import { inFull, on, since } from '../french/dates'
import { failing, withoutArticle } from '../french/grammar'
import { announcedOn, type Grounds } from '../grounds'
import { creditProofs, defectProofs } from '../proofs'
import { SECTOR_WORDS } from '../sectorWords'
import { sourcesOfPromises } from './brief'
import { owed } from './owedPerformances'

/** What is still without solution, point by point. */
export function remainingBlock(grounds: Grounds): readonly DraftPart[] {
  const items = outstanding(grounds)
  return items.length === 0 ? [] : [{ kind: 'list', marker: 'dash', items: punctuated(items) }]
}

export function outstanding(grounds: Grounds): readonly DraftSentence[] {
  return remaining({
    ...grounds,
    endedDefects: [],
    credits: grounds.credits.filter(({ stage }) => stage !== 'seen')
  })
}

/** What was asked for, as it stands: not done, or done since and told as such. */
export function remaining(grounds: Grounds): readonly DraftSentence[] {
  return [
    ...grounds.openDefects.map((defect) => failingStill(grounds, defect)),
    ...grounds.endedDefects.map((defect) => ended(grounds, defect)),
    ...owed(grounds).map(({ kind, mine }) =>
      sentence(
        [NOT_GIVEN[kind] ?? 'engagement : non tenu'],
        sourcesOfPromises(mine.map(({ told }) => told))
      )
    ),
    ...grounds.credits.map((told) => creditAsItStands(grounds, told))
  ]
}

const NOT_GIVEN: Readonly<Partial<Record<PromiseKind, string>>> = {
  visit: 'intervention promise : non effectuée',
  repair: 'réparation promise : non effectuée',
  delivery: 'livraison promise : non effectuée',
  refund: 'remboursement promis : non reçu'
}

function failingStill({ file }: Grounds, defect: Grounds['openDefects'][number]): DraftSentence {
  const what = failing(defect.service, defect.problem) || 'dysfonctionnement'
  const start = since(defect.since)
  return sentence(
    [start === '' ? what : `${what} ${start}`, citing(defectProofs(file, defect))],
    [source('defect', defect.id)]
  )
}

function ended({ file }: Grounds, defect: Grounds['endedDefects'][number]): DraftSentence {
  const fault =
    SECTOR_WORDS[file.trader.sector].fault === 'dysfonctionnement'
      ? 'le dysfonctionnement'
      : 'la panne'
  const what = withoutArticle(defect.service) || 'service'
  const end = defect.endedOn === null ? '' : ` le ${inFull(defect.endedOn)}`
  return sentence([`${what} : ${fault} a pris fin${end}`], [source('defect', defect.id)])
}

function creditAsItStands({ file }: Grounds, told: Grounds['credits'][number]): DraftSentence {
  const { credit, stage, announcedIn } = told
  const amount = credit.amountCents === 0 ? '' : ` de ${euros(credit.amountCents)}`
  const date = on(announcedOn(told), 'with-year')
  const state = stage === 'seen' ? 'porté en facture' : 'non porté en facture'
  return sentence(
    [
      `avoir${amount} annoncé${date === '' ? '' : ` ${date}`} : ${state}`,
      citing(creditProofs(file, told))
    ],
    [
      source('credit', credit.id),
      ...(announcedIn === null ? [] : [source('event', announcedIn.id)])
    ]
  )
}
