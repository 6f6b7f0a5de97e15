import { closingBlock } from '../blocks/closing'
import { commitmentsBlock } from '../blocks/commitmentsTable'
import { consequenceBlock } from '../blocks/consequence'
import { contractBlock } from '../blocks/contract'
import { creditsBlock } from '../blocks/creditsTable'
import { defectsBlock } from '../blocks/defects'
import { demandsBlock } from '../blocks/demands'
import { lawBlock } from '../blocks/lawBlock'
import { openingBlock } from '../blocks/opening'
import { stepsBlock } from '../blocks/steps'
import { commitmentsHeading, creditsHeading, defectsHeading } from '../headings'
import { mentionCodes } from '../mentions'
import { subjectOf } from '../subject'
import { block, type Kind, OPEN } from './kind'

/** The formal notice (legal.md §6.1): it sets a delay, announces what follows, and counts as a written complaint. */
export const formalNotice: Kind = {
  kind: 'formal-notice',
  name: 'Mise en demeure',
  subject: subjectOf,
  addressee: 'complaint-service',
  form: 'letter',
  registered: true,
  signed: true,
  tone: 'firm',
  reader: 'trader',
  citesExhibits: true,
  limit: null,
  blocks: [
    block('opening', null, openingBlock),
    block('contract', 'Le contrat', contractBlock),
    block('defects', defectsHeading, defectsBlock),
    block('steps', 'Mes démarches', stepsBlock),
    block('commitments', commitmentsHeading, commitmentsBlock),
    block('credits', creditsHeading, creditsBlock),
    block('law', 'En droit', lawBlock),
    { ...block('demands', 'Ce que je demande', demandsBlock), boxed: true },
    block('consequence', 'À défaut', consequenceBlock),
    block('closing', null, closingBlock)
  ],
  mentions: mentionCodes,
  missing: () => [],
  warnings: () => [],
  offered: () => OPEN
}
