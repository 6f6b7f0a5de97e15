import { euros } from '../../money/amount'
import { closingBlock } from '../blocks/closing'
import { commitmentsBlock } from '../blocks/commitmentsTable'
import { contractBlock } from '../blocks/contract'
import { defectsBlock } from '../blocks/defects'
import { deadlineWords, ownDemand } from '../blocks/demands'
import { expired, recalledWithCopy } from '../blocks/recall'
import { type DraftPart, paragraph, punctuated, sentence, source } from '../draft'
import { deadlineOf, delayOf, type Earlier, earlierLetters, sourcesOfEarlier } from '../earlier'
import type { Grounds } from '../grounds'
import { commitmentsHeading, defectsHeading } from '../headings'
import { inLetter, lacking, says } from '../mentions'
import { passageOf } from '../passages'
import { phrase } from '../phrases'
import { warn } from '../warnings'
import { registeredLetter } from './forms'
import { block, closed, type Kind } from './kind'
import { elapsed, inLetters, onEarlierLetter } from './onEarlierLetter'

/**
 * The end of the contract for non-performance (legal.md §6.5): the second letter, after a formal notice that announced
 * that right and whose delay has passed. It must give its reasons.
 */
export const contractTermination: Kind = {
  ...registeredLetter,
  kind: 'contract-termination',
  name: 'Notification de résolution',
  subject: () => 'Notification de la résolution du contrat pour inexécution',
  tone: 'firm',
  blocks: [
    block('opening', null, opening),
    block('contract', 'Le contrat', contractBlock),
    block('defects', defectsHeading, defectsBlock),
    block('commitments', commitmentsHeading, commitmentsBlock),
    block('effects', 'La résolution', (grounds) => paragraph([phrase(grounds, 'termination')])),
    { ...block('demands', 'Ce que je demande', demands), boxed: true },
    block('closing', null, closingBlock)
  ],
  mentions: ['sender', 'recipient', 'contract', 'place-and-date', 'signature'],
  missing: ({ grounds, letter }) => [
    ...lacking(says(letter, /notifie la résolution/i), 'words-termination', inLetter('effects')),
    ...lacking(grounds.openDefects.length + grounds.broken.length > 0, 'reasons', {
      screen: 'journal',
      id: null
    })
  ],
  warnings: (seen) => {
    const place = inLetter('effects')
    return [
      ...warn('termination-risk', place),
      ...warn('keep-paying', place),
      ...(seen.grounds.file.trader.sector === 'telecom' ? warn('keep-number', place) : []),
      ...onEarlierLetter(seen, ['formal-notice']).filter(
        // It says nothing of an answer.
        ({ code }) => code !== 'no-answer-noted'
      )
    ]
  },
  offered: (grounds) => {
    const notice = announcing(grounds)
    if (notice === null) return closed('right-not-announced', inLetters)
    return elapsed(grounds.day, deadlineOf(notice, grounds))
  }
}

/** The notice that announced the right to end the contract and left a delay before: the one named, else the last. */
function announcing(grounds: Grounds): Earlier | null {
  const notices = earlierLetters(grounds, ['formal-notice']).filter(
    (earlier) => announced(grounds, earlier) && delayOf(earlier) !== null
  )
  const named = notices.find(({ letter }) => letter.id === grounds.letter.follows)
  return named ?? notices.at(-1) ?? null
}

/** Whether a notice, as it went, said that the contract could be ended; a block rewritten or left out may not. */
function announced({ file, law }: Grounds, { letter }: Earlier): boolean {
  if (!letter.wantsToLeave) return false
  if (letter.asSent !== null) {
    const { asSent } = letter
    const rights = law.texts.filter(({ when }) => when === 'wants-to-leave')
    return rights.some(({ id }) => asSent.includes(JSON.stringify({ kind: 'law', id })))
  }
  const passage = passageOf(file, letter.id, 'consequence')
  return passage === null || (!passage.off && (passage.text ?? '').trim() === '')
}

function opening(grounds: Grounds): readonly DraftPart[] {
  const notice = announcing(grounds)
  if (notice === null) return []
  const sources = sourcesOfEarlier(notice)
  return paragraph([
    recalledWithCopy(notice),
    phrase(grounds, 'announced-right'),
    sentence([`Le délai fixé ${expired(grounds, notice)} sans exécution complète.`], sources)
  ])
}

/** What is settled when a contract ends; nothing the file does not hold is claimed. */
function demands(grounds: Grounds): readonly DraftPart[] {
  const { letter, credits, totals } = grounds
  const mine = [source('letter', letter.id)]
  const days = deadlineWords(letter.answerDays)
  const within = days === null ? '' : ` et sous ${days}`
  const pending = credits.filter(({ stage }) => stage !== 'seen')
  const due = totals.announcedCents - totals.seenCents
  const items = [
    sentence(
      [
        `de m’adresser par écrit${within} le décompte arrêté au jour de la réception de la présente, sans frais ni indemnité à ma charge`
      ],
      mine,
      days === null ? [] : [days]
    ),
    sentence(['de me restituer les sommes versées sans contrepartie'], mine),
    ...(pending.length === 0
      ? []
      : [
          sentence(
            [
              `de porter au décompte ${pending.length > 1 ? 'les avoirs annoncés' : 'l’avoir annoncé'}${due === 0 ? '' : `, soit ${euros(due)}`}`
            ],
            pending.flatMap(({ credit, announcedIn }) => [
              source('credit', credit.id),
              ...(announcedIn === null ? [] : [source('event', announcedIn.id)])
            ])
          )
        ]),
    ...grounds.demands.map(ownDemand),
    sentence(
      ['de m’indiquer, si du matériel doit être rendu, où et comment le remettre contre un reçu'],
      mine
    )
  ]
  return [
    ...paragraph([sentence(['Je vous demande :'], mine)]),
    { kind: 'list', marker: 'letter', items: punctuated(items) }
  ]
}
