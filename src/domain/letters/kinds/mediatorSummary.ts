import { commitmentsBlock } from '../blocks/commitmentsTable'
import { creditsBlock } from '../blocks/creditsTable'
import { defectsBlock } from '../blocks/defects'
import { demandsUnder } from '../blocks/demands'
import { partiesBlock } from '../blocks/parties'
import { wentLines } from '../blocks/recall'
import { stepsBlock } from '../blocks/steps'
import { type DraftPart, paragraph, punctuated, sentence, source } from '../draft'
import type { Grounds } from '../grounds'
import { commitmentsHeading, creditsHeading, defectsHeading } from '../headings'
import { inLetter, lacking, onParties } from '../mentions'
import { warn } from '../warnings'
import { signedSheet } from './forms'
import { block, type Kind } from './kind'
import { afterComplaint } from './onEarlierLetter'

const COMPLAINTS = [
  'first-complaint',
  'formal-notice',
  'follow-up-reminder',
  'second-complaint'
] as const

/** A reminder alone opens no mediator. */
const WRITTEN = COMPLAINTS.filter((kind) => kind !== 'follow-up-reminder')

/** What a mediator looks for (legal.md §6.6): the complaints and their dates first, then the dispute and what is asked. */
export const mediatorSummary: Kind = {
  ...signedSheet,
  kind: 'mediator-summary',
  name: 'Récapitulatif pour le médiateur',
  subject: () => 'Saisine du médiateur : récapitulatif du litige',
  tone: 'neutral',
  blocks: [
    block('parties', 'Les parties et le contrat', partiesBlock),
    block('recall', 'Mes réclamations écrites', complaints),
    block('defects', defectsHeading, defectsBlock),
    block('steps', 'Mes démarches', stepsBlock),
    block('commitments', commitmentsHeading, commitmentsBlock),
    block('credits', creditsHeading, creditsBlock),
    {
      ...block('demands', 'La solution que je souhaite', (grounds) =>
        demandsUnder(grounds, 'Je demande à l’entreprise :', 'de donner suite à mes réclamations')
      ),
      boxed: true
    },
    block('declaration', null, declaration)
  ],
  mentions: ['sender', 'facts', 'demand', 'place-and-date', 'signature'],
  missing: ({ grounds: { file } }) => [
    ...lacking(
      file.trader.legalName.trim() !== '',
      'recipient-name',
      onParties('trader.legalName')
    ),
    ...lacking(file.contract.offer.trim() !== '', 'contract', onParties('contract.offer'))
  ],
  warnings: () => [
    ...warn('declaration', inLetter('declaration')),
    ...warn('check-door', inLetter('recall'))
  ],
  offered: (grounds) => afterComplaint(grounds, WRITTEN, inLetter('recall'))
}

function complaints(grounds: Grounds): readonly DraftPart[] {
  const items = wentLines(grounds, COMPLAINTS)
  return items.length === 0 ? [] : [{ kind: 'list', marker: 'dash', items: punctuated(items) }]
}

/** The claimant's own declaration: a mediator refuses a dispute that another has examined. */
function declaration(_grounds: Grounds): readonly DraftPart[] {
  return paragraph([
    sentence(
      ['Je déclare qu’aucun tribunal ni aucun autre médiateur n’est saisi de ce litige.'],
      [source('claimant', 'claimant')]
    )
  ])
}
