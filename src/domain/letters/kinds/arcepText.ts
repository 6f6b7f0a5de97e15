import { faultsBriefly, story, whoAndWhat, within } from '../blocks/platformText'
import { sentence, source } from '../draft'
import { pastedText } from './forms'
import { block, closed, type Kind, OPEN } from './kind'
import { platformMissing } from './platformMissing'

/** What the form takes. */
const LIMIT = 1_000

/** The words to paste into J’alerte l’Arcep (legal.md §6.8): it settles no single case, so that nothing is asked. */
export const arcepText: Kind = {
  ...pastedText,
  kind: 'arcep-text',
  name: 'Texte pour J’alerte l’Arcep',
  subject: () => 'J’alerte l’Arcep',
  tone: 'neutral',
  limit: LIMIT,
  blocks: [
    block('text', null, (grounds) =>
      within(LIMIT, grounds, (promises) => [
        { said: whoAndWhat('Opérateur', grounds), weight: 1 },
        { said: faultsBriefly(grounds), weight: 0 },
        ...story(grounds, promises),
        {
          said: sentence(
            ['Je porte ces faits à la connaissance de l’Arcep.'],
            [source('letter', grounds.letter.id)]
          ),
          weight: 6
        }
      ])
    )
  ],
  mentions: [],
  missing: platformMissing,
  warnings: () => [],
  offered: ({ file }) =>
    file.trader.sector === 'telecom'
      ? OPEN
      : closed('other-sector', { screen: 'parties', field: 'trader.sector' })
}
