import { expect, test } from 'vitest'
import type { Letter, Sentence } from '#domain/letters/letter'
import { traceRuns } from './trace'

const said = (text: string, event: string): Sentence => ({
  text,
  strong: [],
  sources: [{ kind: 'event', id: event }],
  free: false
})

const letter: Letter = {
  kind: 'formal-notice',
  form: 'letter',
  caseId: 'c',
  language: 'fr',
  title: 'Mise en demeure',
  author: 'Ada Exemple',
  footer: 'Ada Exemple – mise en demeure',
  day: '2026-12-09',
  sender: ['Ada Exemple', '02 00 00 00 01'],
  recipient: ['ENERGIE FICTIVE SA'],
  windowEnvelope: true,
  registered: { mention: 'Lettre recommandée', number: '' },
  placeAndDate: 'Tours, le 9 décembre 2026',
  references: [],
  salutation: 'Madame, Monsieur,',
  blocks: [
    {
      id: 'steps',
      number: 1,
      heading: 'Mes démarches',
      parts: [
        { kind: 'paragraph', sentences: [said('J’ai signalé la panne le 1er décembre.', 'a')] }
      ],
      boxed: false,
      rewritten: false
    },
    {
      id: 'closing',
      number: null,
      heading: null,
      parts: [{ kind: 'paragraph', sentences: [said('Joignable au 02 00 00 00 01.', 'b')] }],
      boxed: false,
      rewritten: false
    }
  ],
  signature: 'Ada Exemple',
  exhibitsHeading: 'Pièces jointes',
  exhibits: []
}

test('a sentence broken over lines and raised letters leads to its block and its facts', () => {
  const traces = traceRuns(letter, ['J’ai signalé la panne le 1', 'er', ' décembre.'])
  expect(traces.map((trace) => trace?.row)).toEqual(['steps', 'steps', 'steps'])
  expect(new Set(traces.map((trace) => trace?.at)).size).toBe(1)
  expect(traces[0]?.said?.sources).toEqual([{ kind: 'event', id: 'a' }])
})

test('a line that ends one sentence and begins the next rests on what both rest on', () => {
  const [steps, closing] = letter.blocks
  if (steps === undefined || closing === undefined) throw new Error('two blocks')
  const two = {
    ...letter,
    blocks: [
      {
        ...steps,
        parts: [
          {
            kind: 'paragraph' as const,
            sentences: [said('Je paie ici.', 'a'), said('Puis là.', 'b')]
          }
        ]
      },
      closing
    ]
  }
  const traces = traceRuns(two, ['Je paie', ' ici. Puis là.', 'Joignable au'])
  const rests = traces.map((trace) => trace?.said?.sources.map(({ id }) => id))
  expect(rests).toEqual([['a'], ['a', 'b'], ['b']])
})

test('the telephone number of the sender is not taken for that of the closing', () => {
  const traces = traceRuns(letter, ['02 00 00 00 01', 'J’ai signalé', 'Joignable au 02 00'])
  expect(traces.map((trace) => trace?.row)).toEqual(['sender', 'steps', 'closing'])
})

test('a page number comes from no sentence and does not lose the place', () => {
  const traces = traceRuns(letter, ['Madame, Monsieur,', 'page 1 sur 2', '1', 'Mes démarches'])
  expect(traces.map((trace) => trace?.row ?? null)).toEqual(['opening', null, 'steps', 'steps'])
})
