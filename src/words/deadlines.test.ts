import { expect, test } from 'vitest'
import type { Deadline } from '#domain/recourse/deadlines'
import { deadlineNote, deadlineTitle } from './deadlines'
import { words } from './say'

const today = '2026-12-09'
const said = (deadline: Deadline, language: 'fr' | 'en' = 'fr') =>
  [deadlineTitle, deadlineNote].map((make) =>
    make(deadline, today, words(language)).replaceAll('\u00a0', ' ')
  )

const promise: Deadline = {
  id: 'c/promise/p',
  day: '2026-12-03',
  estimated: false,
  kind: 'promise',
  commitment: 'p',
  words: 'rappel sous deux jours',
  slot: null,
  toConfirm: true
}
const slot = { from: '14:00', to: '16:30' }

test('a promise is said by its words, by its slot, and by what is asked', () => {
  expect(said(promise)).toEqual([
    'Engagement échu, à confirmer : « rappel sous deux jours »',
    'L’entreprise l’a-t-elle tenu ? Sans votre réponse, il n’entre pas dans la lettre.'
  ])
  expect(said({ ...promise, words: '', toConfirm: false })[0]).toBe('Engagement attendu')
  expect(said({ ...promise, slot, toConfirm: false, words: 'demain' })).toEqual([
    'Rendez-vous attendu entre 14 h et 16 h 30 : « demain »',
    'Ensuite, vous pourrez dire s’il a eu lieu.'
  ])
})

test('a limit says what is lost after it, and that other bills have theirs', () => {
  const limit: Deadline = {
    id: 'c/refund-limit/b',
    day: '2027-11-19',
    estimated: false,
    kind: 'limit',
    what: 'refund-limit',
    more: 0
  }
  const lost = 'Après, il peut être trop tard pour demander ce remboursement.'
  expect(said(limit)).toEqual(['Dernier jour sûr pour demander un remboursement en justice', lost])
  expect(said({ ...limit, more: 1 })[1]).toBe(
    `${lost} Une autre facture a son propre délai, plus tard.`
  )
  expect(said({ ...limit, more: 4 })[1]).toContain('4 autres factures ont leur propre délai')
})

test('a letter is awaited, then has no answer noted', () => {
  const letter: Deadline = {
    id: 'c/notice-deadline/l',
    day: '2026-12-29',
    estimated: false,
    kind: 'letter',
    what: 'notice-deadline',
    letter: 'formal-notice'
  }
  expect(said(letter)[0]).toBe('Fin du délai donné par la mise en demeure')
  expect(said({ ...letter, what: 'reply', day: '2026-12-08' })).toEqual([
    'Mise en demeure : aucune réponse notée',
    'Si une réponse est arrivée, notez-la. Sinon, préparez la suite.'
  ])
  expect(said({ ...letter, what: 'reply', letter: 'follow-up-reminder' })[0]).toBe(
    'Relance : fin du délai de réponse'
  )
  // What no source that was read tells is never said without its doubt.
  for (const day of ['2026-12-08', '2026-12-29'])
    expect(said({ ...letter, what: 'access-answer', letter: 'access-request', day })[1]).toContain(
      'Ce délai n’est pas vérifié'
    )
})

test('a door is said in the words of the steps of its case, with its last safe day once open', () => {
  const door: Deadline = {
    id: 'c/door/mediator',
    day: '2027-02-16',
    estimated: true,
    kind: 'door',
    door: {
      code: 'mediator',
      open: false,
      why: 'awaiting-answer',
      from: '2027-02-16',
      until: '2027-12-06'
    }
  }
  expect(said(door)).toEqual([
    'Médiateur : ce recours s’ouvre',
    'La réponse à votre réclamation est attendue ; sans réponse, ce recours s’ouvre le mardi 16 février 2027.'
  ])
  const open = { ...door.door, open: true, why: 'unanswered' } as const
  expect(said({ ...door, door: open })).toEqual([
    'Médiateur',
    'Votre réclamation est restée sans réponse. Dernier jour sûr : lun. 6 déc. 2027.'
  ])
  const court = { ...open, code: 'court', why: 'amicable-step-ended' } as const
  expect(said({ ...door, door: court })[1]).toContain('Pour un remboursement, dernier jour sûr')
  expect(said({ ...door, door: { ...court, until: '2026-12-01' } })[1]).toBe(
    'La démarche amiable n’a pas réglé le litige.'
  )
  expect(said({ ...door, door: open }, 'en')[1]).toContain('Last safe day: Mon 6 Dec 2027.')
})
