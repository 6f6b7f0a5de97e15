import { answerWithin } from '../blocks/answerWithin'
import { closingBlock } from '../blocks/closing'
import { commitmentsBlock } from '../blocks/commitmentsTable'
import { contractBlock } from '../blocks/contract'
import { creditsBlock } from '../blocks/creditsTable'
import { demandsUnder } from '../blocks/demands'
import { copyJoined, repliedTo } from '../blocks/recall'
import { remainingBlock } from '../blocks/remaining'
import { stepsBlock } from '../blocks/steps'
import { paragraph, sentence, source } from '../draft'
import { followed } from '../earlier'
import type { Grounds } from '../grounds'
import { commitmentsHeading, creditsHeading } from '../headings'
import { inLetter, isFilled, lacking, onParties, says } from '../mentions'
import { phrase } from '../phrases'
import { aboutWhat } from '../subject'
import { registeredLetter } from './forms'
import { block, type Kind } from './kind'
import { afterComplaint, onEarlierLetter } from './onEarlierLetter'

const RECALLED = ['first-complaint', 'formal-notice'] as const

/** The complaint to the consumer service, the second level named in the contract (legal.md §6.3). */
export const secondComplaint: Kind = {
  ...registeredLetter,
  kind: 'second-complaint',
  name: 'Recours au service consommateurs',
  addressee: 'consumer-service',
  subject: (grounds) => `Recours auprès du service consommateurs : ${aboutWhat(grounds)}`,
  tone: 'neutral',
  blocks: [
    block('opening', null, opening),
    block('contract', 'Le contrat', contractBlock),
    block('remaining', 'Ce qui reste sans solution', remainingBlock),
    block('steps', 'Mes démarches', stepsBlock),
    block('commitments', commitmentsHeading, commitmentsBlock),
    block('credits', creditsHeading, creditsBlock),
    {
      ...block('demands', 'Ce que je demande', (grounds) =>
        demandsUnder(grounds, 'Je vous demande :', 'de donner suite à ma réclamation')
      ),
      boxed: true
    },
    block('consequence', 'Votre réponse', (grounds) => [
      ...paragraph([answerWithin(grounds, 'un mois'), phrase(grounds, 'after-second-complaint')]),
      ...paragraph([phrase(grounds, 'written-complaint')])
    ]),
    block('closing', null, closingBlock)
  ],
  mentions: ['sender', 'facts', 'contract', 'demand', 'place-and-date', 'signature'],
  missing: ({ grounds: { file }, letter }) => [
    ...lacking(
      file.trader.legalName.trim() !== '',
      'recipient-name',
      onParties('trader.legalName')
    ),
    ...lacking(
      file.trader.consumerService.trim() !== '',
      'consumer-service',
      onParties('trader.consumerService')
    ),
    ...lacking(
      isFilled(file.trader.consumerAddress),
      'consumer-address',
      onParties('trader.consumerAddress')
    ),
    ...lacking(
      says(letter, /réclamation écrite/i),
      'words-written-complaint',
      inLetter('consequence')
    )
  ],
  warnings: (seen) => onEarlierLetter(seen, RECALLED),
  offered: (grounds) => afterComplaint(grounds, RECALLED)
}

function opening(grounds: Grounds) {
  const earlier = followed(grounds, RECALLED)
  const appeal = 'Je soumets à votre service le litige qui suit.'
  return paragraph([
    sentence([appeal], [source('letter', grounds.letter.id)]),
    ...(earlier === null ? [] : [repliedTo(grounds, earlier), copyJoined(earlier)])
  ])
}
