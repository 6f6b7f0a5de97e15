import { euros } from '../../money/amount'
import {
  type DraftPart,
  type DraftSentence,
  paragraph,
  punctuated,
  sentence,
  source
} from '../draft'
import { asDemand, restoring, theService } from '../french/grammar'
import { enumeration } from '../french/lists'
import { counted, inWords } from '../french/numbers'
import type { Grounds } from '../grounds'
import { dateAskedFor, owedPerformances } from './owedPerformances'
import { balanceSought, interestSought, reservation } from './sums'

/** The demands, one verb each; the sums with their calculation; what is kept for later. */
export function demandsBlock(grounds: Grounds): readonly DraftPart[] {
  const items = [...substantiveDemands(grounds), writtenAnswer(grounds)]
  return [
    ...paragraph([interpellation(grounds)]),
    { kind: 'list', marker: items.length > 1 ? 'letter' : 'dash', items: punctuated(items) },
    ...paragraph([balanceSought(grounds), interestSought(grounds)]),
    ...paragraph([reservation(grounds)])
  ]
}

/** Demands under a lead of another kind: "Je vous demande :", with the sums they come to. */
export function demandsUnder(
  grounds: Grounds,
  lead: string,
  otherwise: string,
  strong: readonly string[] = []
): readonly DraftPart[] {
  const mine = [source('letter', grounds.letter.id)]
  const asked = substantiveDemands(grounds)
  const items = asked.length === 0 ? [sentence([otherwise], mine)] : asked
  return [
    ...paragraph([sentence([lead], mine, strong)]),
    { kind: 'list', marker: items.length > 1 ? 'letter' : 'dash', items: punctuated(items) },
    ...paragraph([balanceSought(grounds)])
  ]
}

/** "de quinze jours", "d’un jour". */
export function ofDelay(words: string): string {
  return words.startsWith('un ') ? `d’${words}` : `de ${words}`
}

/** "quinze jours", as the letter prints its deadline; null when none is set. */
export function deadlineWords(days: number | null): string | null {
  return days === null || days === 0 ? null : counted(days, 'jour', 'jours')
}

function interpellation({ letter }: Grounds): DraftSentence {
  const deadline = deadlineWords(letter.deadlineDays)
  const within =
    deadline === null
      ? ''
      : `, dans un délai ${ofDelay(deadline)} à compter de la réception de la présente`
  return sentence(
    [`En conséquence, je vous mets en demeure${within} :`],
    [source('letter', letter.id)],
    ['mets en demeure', ...(deadline === null ? [] : [deadline])]
  )
}

/** What is asked beyond an answer: restored services, performances still owed, credits, the claimant's own demands. */
export function substantiveDemands(grounds: Grounds): readonly DraftSentence[] {
  return [
    ...grounds.openDefects.map(restore),
    ...owedPerformances(grounds),
    ...creditsToGrant(grounds),
    ...grounds.demands.map(ownDemand)
  ]
}

function restore(defect: Grounds['openDefects'][number]): DraftSentence {
  const routes = enumeration(defect.routes.map((route) => route.where.trim()))
  return sentence(
    [
      `${restoring(defect.service)} ${theService(defect.service)}${routes === '' ? '' : ` ${routes}`}`
    ],
    [source('defect', defect.id)]
  )
}

function creditsToGrant({ credits, totals }: Grounds): readonly DraftSentence[] {
  const pending = credits.filter(({ stage }) => stage !== 'seen')
  if (pending.length === 0) return []
  const total = totals.announcedCents - totals.seenCents
  const which =
    pending.length === 1 ? 'l’avoir annoncé' : `les ${inWords(pending.length)} avoirs annoncés`
  const sum = total === 0 ? '' : `, soit ${euros(total)},`
  return [
    sentence(
      [`de porter ${which}${sum} au crédit de mon compte client`],
      pending.flatMap(({ credit, announcedIn }) => [
        source('credit', credit.id),
        ...(announcedIn === null ? [] : [source('event', announcedIn.id)])
      ])
    )
  ]
}

/** A demand the claimant added, with its sum and how it was worked out. */
export function ownDemand(demand: Grounds['demands'][number]): DraftSentence {
  const text = asDemand(demand.text)
  const amount = demand.amountCents === null ? '' : euros(demand.amountCents)
  const plain = text.replaceAll('\u00A0', ' ')
  const sum =
    amount === '' || plain.includes(amount.replaceAll('\u00A0', ' ')) ? '' : `, soit ${amount}`
  const calculation = demand.calculation.trim()
  return sentence(
    [`${text}${sum}${calculation === '' ? '' : ` (${calculation})`}`],
    [source('demand', demand.id)]
  )
}

function writtenAnswer(grounds: Grounds): DraftSentence {
  const { letter } = grounds
  const others = substantiveDemands(grounds).length
  const what = ['à la présente', 'à cette demande'][others] ?? 'à chacun de ces points'
  const days = deadlineWords(letter.answerDays)
  if (days === null) {
    return sentence([`de répondre par écrit ${what}`], [source('letter', letter.id)])
  }
  const within = letter.answerDays === 1 ? `sous ${days}` : `dans les ${days}`
  const asked = dateAskedFor(grounds)
  const date = asked === '' ? '' : ` et la date ${asked}`
  return sentence(
    [
      `de répondre par écrit ${what} et, ${within}, de m’indiquer par écrit le nom d’un interlocuteur${date}`
    ],
    [source('letter', letter.id)],
    [days]
  )
}
