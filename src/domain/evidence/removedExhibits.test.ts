import { expect, test } from 'vitest'
import { emptyCase } from '../case/blank'
import { applyEdit, type Change } from '../case/edits'
import { removedExhibits } from './removedExhibits'

const HASH = (letter: string) => letter.repeat(64)
const add = (id: string, set: object): Change =>
  ({ op: 'add', in: 'exhibits', id, set }) as unknown as Change
const remove = (id: string): Change => ({ op: 'remove', in: 'exhibits', id })
const removed = (...changes: readonly Change[]) => {
  const { file, refusals } = applyEdit(emptyCase('c', '2026-11-02T09:00:00+01:00'), changes)
  expect(refusals).toEqual([])
  return removedExhibits(file).map(({ id }) => id)
}

test('exhibits taken out can be put back, the last brought in first', () => {
  const changes = [
    add('a', { title: 'Facture', sha256: HASH('a'), addedAt: '2026-11-03T09:00:00+01:00' }),
    add('b', { title: 'SMS', sha256: HASH('b'), addedAt: '2026-11-05T09:00:00+01:00' }),
    add('c', { title: 'Lettre', onPaper: true }),
    add('d', { title: 'Gardée', sha256: HASH('d') })
  ]
  expect(removed(...changes)).toEqual([])
  expect(removed(...changes, remove('a'), remove('b'), remove('c'))).toEqual(['b', 'a', 'c'])
})

test('one whose bytes came in again, or that never was anything, is not offered', () => {
  expect(
    removed(
      add('a', { title: 'Facture', sha256: HASH('a') }),
      remove('a'),
      add('again', { title: 'Facture', sha256: HASH('a') }),
      add('b', {}),
      remove('b')
    )
  ).toEqual([])
})
