import { promisesBlock } from '../blocks/brief'
import { defectsBlock } from '../blocks/defects'
import { demandsUnder } from '../blocks/demands'
import { partiesBlock } from '../blocks/parties'
import { wentLines } from '../blocks/recall'
import { stepsBlock } from '../blocks/steps'
import { punctuated } from '../draft'
import { defectsHeading, promisesHeading } from '../headings'
import { lacking, onParties } from '../mentions'
import { signedSheet } from './forms'
import { block, type Kind, OPEN } from './kind'

const LETTERS = [
  'first-complaint',
  'formal-notice',
  'follow-up-reminder',
  'second-complaint',
  'contract-termination'
] as const

/**
 * One page for the conciliator (legal.md §6.8): who, with whom, what happened, what was tried, what is asked. Exhibits
 * are those of the file it is handed over with, under their numbers there.
 */
export const conciliatorSheet: Kind = {
  ...signedSheet,
  kind: 'conciliator-sheet',
  name: 'Fiche pour le conciliateur',
  subject: () => 'Demande de conciliation : fiche du litige',
  tone: 'neutral',
  citesExhibits: false,
  blocks: [
    block('parties', 'Les parties et le contrat', partiesBlock),
    block('defects', defectsHeading, defectsBlock),
    block('promises', promisesHeading, promisesBlock),
    block('steps', 'Mes démarches', stepsBlock),
    block('recall', 'Mes courriers', (grounds) => {
      const items = wentLines(grounds, LETTERS)
      return items.length === 0 ? [] : [{ kind: 'list', marker: 'dash', items: punctuated(items) }]
    }),
    {
      ...block('demands', 'Ce que je souhaite', (grounds) =>
        demandsUnder(grounds, 'Je demande à l’entreprise :', 'de donner suite à ma réclamation')
      ),
      boxed: true
    }
  ],
  mentions: ['sender', 'facts', 'demand', 'place-and-date', 'signature'],
  missing: ({ grounds: { file } }) =>
    lacking(file.trader.legalName.trim() !== '', 'recipient-name', onParties('trader.legalName')),
  warnings: () => [],
  offered: () => OPEN
}
