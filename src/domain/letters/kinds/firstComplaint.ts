import { answerWithin } from '../blocks/answerWithin'
import { promisesBlock } from '../blocks/brief'
import { closingBlock } from '../blocks/closing'
import { contractBlock } from '../blocks/contract'
import { defectsBlock } from '../blocks/defects'
import { demandsUnder } from '../blocks/demands'
import { complaintOpening } from '../blocks/opening'
import { stepsBlock } from '../blocks/steps'
import { paragraph } from '../draft'
import { defectsHeading, promisesHeading } from '../headings'
import { inLetter, lacking, says } from '../mentions'
import { phrase } from '../phrases'
import { aboutWhat } from '../subject'
import { registeredLetter } from './forms'
import { block, type Kind, OPEN } from './kind'

/** The written complaint to the complaint service (legal.md §6.2): neutral, with a month to answer. */
export const firstComplaint: Kind = {
  ...registeredLetter,
  kind: 'first-complaint',
  name: 'Réclamation',
  subject: (grounds) => `Réclamation : ${aboutWhat(grounds)}`,
  tone: 'neutral',
  blocks: [
    block('opening', null, complaintOpening),
    block('contract', 'Le contrat', contractBlock),
    block('defects', defectsHeading, defectsBlock),
    block('steps', 'Mes démarches', stepsBlock),
    block('promises', promisesHeading, promisesBlock),
    {
      ...block('demands', 'Ce que je demande', (grounds) =>
        demandsUnder(grounds, 'Je vous demande donc :', 'de donner suite à la présente')
      ),
      boxed: true
    },
    block('consequence', 'Votre réponse', (grounds) => [
      ...paragraph([answerWithin(grounds, 'un mois'), phrase(grounds, 'after-first-complaint')]),
      ...paragraph([phrase(grounds, 'written-complaint')])
    ]),
    block('closing', null, closingBlock)
  ],
  mentions: ['sender', 'recipient', 'facts', 'contract', 'demand', 'place-and-date', 'signature'],
  missing: ({ letter }) =>
    lacking(
      says(letter, /réclamation écrite/i),
      'words-written-complaint',
      inLetter('consequence')
    ),
  warnings: () => [],
  offered: () => OPEN
}
