import { euros } from '../../money/amount'
import { closingBlock } from '../blocks/closing'
import { commitmentsBlock } from '../blocks/commitmentsTable'
import { contractBlock } from '../blocks/contract'
import { defectsBlock } from '../blocks/defects'
import { deadlineWords, ownDemand } from '../blocks/demands'
import { type DraftPart, paragraph, punctuated, sentence, source } from '../draft'
import type { Grounds } from '../grounds'
import { commitmentsHeading, defectsHeading } from '../headings'
import { inLetter, lacking, says } from '../mentions'
import { warn, warnIf } from '../warnings'
import { registeredLetter } from './forms'
import { block, type Kind } from './kind'
import { onEarlierLetter } from './onEarlierLetter'
import { groundOf, recallOfNotice, terminationOffer } from './terminationGrounds'

/**
 * The end of the contract (legal.md §6.5), on one of three grounds: the second letter, after a formal notice that announced
 * that right and whose delay has passed. It must give its reasons.
 */
export const contractTermination: Kind = {
  ...registeredLetter,
  kind: 'contract-termination',
  name: 'Notification de fin de contrat',
  subject: (grounds) => {
    const { noun, why } = groundOf(grounds)
    return `Notification de la ${noun} du contrat pour ${why}`
  },
  tone: 'firm',
  blocks: [
    block('opening', null, recallOfNotice),
    block('contract', 'Le contrat', contractBlock),
    block('defects', defectsHeading, defectsBlock),
    block('commitments', commitmentsHeading, commitmentsBlock),
    block(
      'effects',
      (grounds) => `La ${groundOf(grounds).noun}`,
      (grounds) => paragraph([groundOf(grounds).effects(grounds)])
    ),
    { ...block('demands', 'Ce que je demande', demands), boxed: true },
    block('closing', null, closingBlock)
  ],
  mentions: ['sender', 'recipient', 'contract', 'place-and-date', 'signature'],
  missing: ({ grounds, letter }) => [
    ...lacking(
      says(letter, /notifie la (résolution|résiliation)/i),
      'words-termination',
      inLetter('effects')
    ),
    ...lacking(grounds.openDefects.length + grounds.broken.length > 0, 'reasons', {
      screen: 'journal',
      id: null
    })
  ],
  warnings: (seen) => {
    const place = inLetter('effects')
    return [
      ...warn('termination-risk', place),
      ...warnIf(seen.grounds.letter.endsFor === 'never-supplied', 'never-supplied', place),
      ...warnIf(seen.grounds.letter.endsFor === 'performance-gap', 'performance-gap', place),
      ...warn('keep-paying', place),
      ...(seen.grounds.file.trader.sector === 'telecom' ? warn('keep-number', place) : []),
      ...onEarlierLetter(seen, ['formal-notice']).filter(
        // It says nothing of an answer.
        ({ code }) => code !== 'no-answer-noted'
      )
    ]
  },
  offered: terminationOffer
}

/** What is settled when a contract ends; nothing the file does not hold is claimed. */
function demands(grounds: Grounds): readonly DraftPart[] {
  const { letter, credits, totals } = grounds
  const mine = [source('letter', letter.id)]
  const days = deadlineWords(letter.answerDays)
  const within = days === null ? '' : ` et sous ${days}`
  const pending = credits.filter(({ stage }) => stage !== 'seen')
  const refund = groundOf(grounds).refund(grounds)
  const due = totals.announcedCents - totals.seenCents
  const items = [
    sentence(
      [
        `de m’adresser par écrit${within} le décompte arrêté au jour de la réception de la présente, sans frais ni indemnité à ma charge`
      ],
      mine,
      days === null ? [] : [days]
    ),
    ...(refund === null ? [] : [refund]),
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
