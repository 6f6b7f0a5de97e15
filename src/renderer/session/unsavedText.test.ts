import { expect, test } from 'vitest'
import { words } from '#words/say'
import { unsavedText } from './unsavedText'

test('what is not saved is copied as it was written, without ids or names of fields', () => {
  const text = unsavedText(
    [
      {
        op: 'add',
        in: 'events',
        id: 'e1',
        set: {
          title: 'Appel au service clients',
          text: 'Coupé deux fois.',
          ticket: '',
          kind: 'contact',
          happened: { day: '2026-11-24', time: '10:12', until: null, precision: 'minute' },
          recordedAt: '2026-11-24T10:30:00+01:00'
        }
      },
      {
        op: 'add',
        in: 'commitments',
        id: 'c1',
        set: { madeIn: 'e1', words: 'rappel sous 2 jours' }
      },
      { op: 'add', in: 'credits', id: 'k1', set: { announcedIn: 'e1', amountCents: 1500 } },
      {
        op: 'section',
        in: 'claimant',
        set: { address: ['3 rue du Test', '37000 TOURS'] },
        was: { address: [] }
      },
      { op: 'remove', in: 'events', id: 'e0' }
    ],
    words('fr')
  )
  expect(text.split('\n')).toEqual([
    'Appel au service clients',
    'Coupé deux fois.',
    '2026-11-24 10:12',
    'rappel sous 2 jours',
    '15,00\u00a0€',
    '3 rue du Test',
    '37000 TOURS'
  ])
})
