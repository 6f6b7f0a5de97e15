import { describe, expect, test } from 'vitest'
import { emptyCase } from '../case/blank'
import type { CaseFile } from '../case/caseFile'
import { applyEdit, type Change } from '../case/edits'
import { forThirdParty, originalsOf } from './thirdParty'

const [FULL, HIDDEN, BLACKED, PRINTED, SENT] = ['a', 'b', 'c', 'd', 'e'].map((digit) =>
  digit.repeat(64)
) as [string, string, string, string, string]
const copy = (sha256: string) => ({
  sha256,
  bytes: 10,
  mediaType: 'application/pdf',
  madeAt: '2026-12-01T10:00:00Z'
})

function caseWith(...changes: Change[]): CaseFile {
  return applyEdit(emptyCase('c1', '2026-11-02T09:00:00+01:00'), changes).file
}

const file = caseWith(
  { op: 'section', in: 'head', set: { title: 'Sobri', notes: 'SECRET notes' }, was: {} },
  {
    op: 'add',
    in: 'events',
    id: 'e1',
    set: {
      title: 'Appel',
      tomatoes: 4,
      person: { firstName: 'Luc', role: 'conseiller', surname: 'SECRET' }
    }
  },
  { op: 'add', in: 'events', id: 'e2', set: { title: 'SECRET effacé' } },
  { op: 'remove', in: 'events', id: 'e2' },
  {
    op: 'add',
    in: 'exhibits',
    id: 'x1',
    set: {
      title: 'Facture',
      sha256: FULL,
      fileName: 'facture.pdf',
      bytes: 99,
      converted: copy(PRINTED)
    }
  },
  {
    op: 'add',
    in: 'exhibits',
    id: 'x2',
    set: {
      title: 'Relevé',
      sha256: HIDDEN,
      fileName: 'SECRET rib.pdf',
      bytes: 77,
      blackedOut: copy(BLACKED)
    }
  },
  { op: 'add', in: 'exhibits', id: 'x3', set: { title: 'Retirée' } },
  {
    op: 'add',
    in: 'pinpoints',
    id: 'p1',
    set: { exhibit: 'x1', fact: 'e1', page: 2, words: 'avoir de 15 €' }
  },
  {
    op: 'add',
    in: 'pinpoints',
    id: 'p2',
    set: { exhibit: 'x2', fact: 'e1', page: 1, words: 'SECRET iban' }
  },
  {
    op: 'add',
    in: 'pinpoints',
    id: 'p3',
    set: { exhibit: 'x3', fact: 'e1', words: 'SECRET retiré' }
  },
  { op: 'remove', in: 'exhibits', id: 'x3' },
  { op: 'add', in: 'soughtProofs', id: 's1', set: { state: 'not-possible', reason: 'SECRET' } },
  { op: 'add', in: 'letters', id: 'l1', set: { sentPaper: SENT } },
  { op: 'add', in: 'letters', id: 'l2', set: {} },
  {
    op: 'add',
    in: 'passages',
    id: 'l2/facts',
    set: { letter: 'l2', block: 'facts', text: 'SECRET brouillon' }
  },
  { op: 'remove', in: 'letters', id: 'l2' }
)

describe('a case for a third party', () => {
  test('holds what happened and nothing private, deleted, or unknown to this version', () => {
    const known = { ...file, mood: 'SECRET', head: { ...file.head, colour: 'SECRET' } }
    const given = forThirdParty(known)
    expect(JSON.stringify(given)).not.toMatch(/SECRET|tomatoes":[1-5]/)
    expect(given.head.title).toBe('Sobri')
    expect(given.events.e1).toMatchObject({
      title: 'Appel',
      person: { firstName: 'Luc', role: 'conseiller' }
    })
    expect(Object.keys(given.events)).toEqual(['e1'])
  })

  test('shows the blacked-out copy in place of its original, of which not even the hash goes along', () => {
    const given = forThirdParty(file)
    expect(given.exhibits.x2).toMatchObject({
      title: 'Relevé',
      sha256: BLACKED,
      bytes: 10,
      blackedOut: null
    })
    expect(JSON.stringify(given)).not.toContain(HIDDEN)
    expect(originalsOf(given)).toEqual([FULL, BLACKED, PRINTED, SENT])
  })

  test('tells where in an exhibit a fact is shown, without the words of one that was blacked out', () => {
    expect(forThirdParty(file).pinpoints).toMatchObject({
      p1: { page: 2, words: 'avoir de 15 €' },
      p2: { page: 1, words: '' }
    })
  })

  test('leaves the case itself as it was', () => {
    const before = JSON.stringify(file)
    forThirdParty(file)
    expect(JSON.stringify(file)).toBe(before)
  })
})

test('a case kept for oneself needs the original and both its copies', () => {
  expect(originalsOf(file)).toEqual([FULL, HIDDEN, BLACKED, PRINTED, SENT])
})
