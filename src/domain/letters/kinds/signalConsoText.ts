import { askedBriefly, faultsBriefly, story, whoAndWhat, within } from '../blocks/platformText'
import { pastedText } from './forms'
import { block, type Kind, OPEN } from './kind'
import { platformMissing } from './platformMissing'

/** What the form takes. */
const LIMIT = 1_000

/** The words to paste into SignalConso (legal.md §6.8): short, and nobody of the company is named. */
export const signalConsoText: Kind = {
  ...pastedText,
  kind: 'signalconso-text',
  name: 'Texte pour SignalConso',
  subject: () => 'SignalConso',
  tone: 'neutral',
  limit: LIMIT,
  blocks: [
    block('text', null, (grounds) =>
      within(LIMIT, grounds, (promises) => [
        { said: whoAndWhat('Entreprise', grounds), weight: 1 },
        { said: faultsBriefly(grounds), weight: 0 },
        ...story(grounds, promises),
        { said: askedBriefly(grounds), weight: 1 }
      ])
    )
  ],
  mentions: [],
  missing: platformMissing,
  warnings: () => [],
  offered: () => OPEN
}
