import { closingBlock } from '../blocks/closing'
import { deadlineWords, demandsUnder, ofDelay } from '../blocks/demands'
import { expired, recalledWithCopy } from '../blocks/recall'
import { remaining } from '../blocks/remaining'
import { type DraftPart, paragraph, punctuated, sentence } from '../draft'
import { followed, nounOf, sourcesOfEarlier } from '../earlier'
import { inFull, on } from '../french/dates'
import type { Grounds } from '../grounds'
import { byChannel } from '../people'
import { phrase } from '../phrases'
import { registeredLetter } from './forms'
import { block, type Kind } from './kind'
import { afterDelay, onEarlierLetter } from './onEarlierLetter'

const RECALLED = ['first-complaint', 'second-complaint', 'formal-notice'] as const

/** The reminder (legal.md §6.4): one page, the letter it recalls, what was done and what was not. */
export const followUpReminder: Kind = {
  ...registeredLetter,
  kind: 'follow-up-reminder',
  name: 'Relance',
  subject: (grounds) => {
    const earlier = followed(grounds, RECALLED)
    if (earlier === null) return 'Relance'
    const day = earlier.letter.date ?? earlier.letter.postedOn
    return `Relance après ma ${nounOf(earlier)}${day === null ? '' : ` du ${inFull(day)}`}`
  },
  tone: 'firm',
  blocks: [
    block('opening', null, opening),
    block('remaining', null, stands),
    block('demands', null, demands),
    block('consequence', null, next),
    block('closing', null, closingBlock)
  ],
  mentions: ['sender', 'recipient', 'demand', 'deadline', 'place-and-date', 'signature'],
  missing: () => [],
  warnings: (seen) => onEarlierLetter(seen, RECALLED),
  offered: (grounds) => afterDelay(grounds, RECALLED)
}

function opening(grounds: Grounds): readonly DraftPart[] {
  const earlier = followed(grounds, RECALLED)
  if (earlier === null) return []
  const sources = sourcesOfEarlier(earlier)
  const { answer, unanswered } = earlier
  const answered =
    answer === null
      ? unanswered
        ? 'Je n’ai reçu aucune réponse.'
        : ''
      : `${['Vous m’avez répondu', on(answer.happened, 'with-year'), byChannel(answer.channel)].filter((part) => part !== '').join(' ')}.`
  return paragraph([
    recalledWithCopy(earlier),
    sentence([`Ce délai ${expired(grounds, earlier)}.`], sources),
    answered === '' ? null : sentence([answered], sources)
  ])
}

/** After the second level, only the mediator and the court are left. */
function next(grounds: Grounds): readonly DraftPart[] {
  const earlier = followed(grounds, RECALLED)
  const isSecond = earlier?.letter.kind === 'second-complaint'
  return paragraph([phrase(grounds, isSecond ? 'after-second-complaint' : 'after-reminder')])
}

function stands(grounds: Grounds): readonly DraftPart[] {
  const items = remaining(grounds)
  if (items.length === 0) return []
  const lead = sentence(
    ['À ce jour :'],
    items.flatMap(({ sources }) => sources)
  )
  return [...paragraph([lead]), { kind: 'list', marker: 'dash', items: punctuated(items) }]
}

function demands(grounds: Grounds): readonly DraftPart[] {
  const delay = deadlineWords(grounds.letter.deadlineDays)
  const within =
    delay === null
      ? ''
      : `, dans un délai ${ofDelay(delay)} à compter de la réception de la présente`
  return demandsUnder(
    grounds,
    `Je vous demande${within} :`,
    'de me répondre par écrit',
    delay === null ? [] : [delay]
  )
}
