import { find } from '../../case/caseFile'
import { citing, type DraftPart, type DraftSentence, paragraph, sentence, source } from '../draft'
import { clock, on } from '../french/dates'
import { continuing } from '../french/grammar'
import { counted } from '../french/numbers'
import type { Grounds, ToldCommitment } from '../grounds'
import { promiseWords } from '../promiseWords'
import { outcomeProofs } from '../proofs'

/** Commitments kept late or in part are told too: fairness protects credibility (legal.md §4.4). */
export function fairMentions(grounds: Grounds): readonly DraftPart[] {
  return paragraph(
    grounds.commitments.flatMap((told): readonly DraftSentence[] => {
      if (!told.state.confirmed) return []
      if (told.state.status === 'kept-late') return [late(grounds, told)]
      return told.state.status === 'partly-kept' ? [partly(grounds, told)] : []
    })
  )
}

function late(grounds: Grounds, told: ToldCommitment): DraftSentence {
  const { happened } = told.commitment.outcome ?? { happened: null }
  const date = happened === null ? '' : on(happened, 'with-year')
  const hour =
    told.state.type === 'appointment' && happened?.time && happened.precision === 'minute'
      ? ` à ${clock(happened.time)}`
      : ''
  const days = told.state.daysLate ?? 0
  const how =
    told.state.type === 'appointment'
      ? ', après le créneau convenu'
      : days > 0
        ? `, ${counted(days, 'jour', 'jours')} après l’échéance retenue`
        : ', après l’échéance retenue'
  return closing(grounds, told, `a été tenu ${date}${hour}${how}`)
}

function partly(grounds: Grounds, told: ToldCommitment): DraftSentence {
  const note = continuing(told.commitment.outcome?.note ?? '')
  return closing(grounds, told, `n’a été tenu qu’en partie${note === '' ? '' : ` : ${note}`}`)
}

function closing(grounds: Grounds, told: ToldCommitment, words: string): DraftSentence {
  const { commitment, madeIn } = told
  const shown = find(grounds.file, 'events', commitment.outcome?.event ?? null)
  const events = shown === null ? [] : [shown]
  const date = on(madeIn.happened, 'with-year')
    .replace(/^le /, 'du ')
    .replace(/^(?=en|vers|à)/, 'pris ')
  return sentence(
    [
      `L’engagement${date === '' ? '' : ` ${date}`} (${promiseWords(told)}) ${words.replace(/ +/g, ' ')}`,
      citing(outcomeProofs(grounds.file, told, [], shown)),
      '.'
    ],
    [
      source('commitment', commitment.id),
      ...[madeIn, ...events].map((event) => source('event', event.id))
    ]
  )
}
