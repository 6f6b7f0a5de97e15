import { describe, expect, it } from 'vitest'
import { emptyCase } from '#domain/case/blank'
import { applyEdit, type Change } from '#domain/case/edits'
import { factsHolding } from './findFacts'

const event = (id: string, set: Record<string, string>): Change => ({
  op: 'add',
  in: 'events',
  id,
  set
})
const { file } = applyEdit(emptyCase('c1', '2026-12-09T09:00:00+01:00'), [
  event('call', { title: 'Appel au service clients', text: 'Le dossier est à l’étude.' }),
  event('chat', { title: 'Messagerie', ticket: 'PM-26-5502' }),
  event('gone', { title: 'Appel effacé' }),
  { op: 'remove', in: 'events', id: 'gone' },
  {
    op: 'add',
    in: 'commitments',
    id: 'promise',
    set: { madeIn: 'chat', words: 'rappel sous deux jours ouvrés' }
  },
  {
    op: 'add',
    in: 'credits',
    id: 'credit',
    set: { announcedIn: 'call', amountCents: 1500, reason: 'geste commercial' }
  }
])
const found = (text: string) => {
  const holding = factsHolding(file, text)
  return holding === null ? null : [...holding]
}

describe('the search in a case', () => {
  it('finds a fact by its words, whatever their accents and order', () => {
    expect(found('ETUDE dossier')).toEqual(['call'])
    expect(found('appel')).toEqual(['call', 'chat'])
  })
  it('finds it by a ticket, a promise made or a credit announced there', () => {
    expect(found('pm-26')).toEqual(['chat'])
    expect(found('ouvres')).toEqual(['chat'])
    expect(found('15,00')).toEqual(['call'])
  })
  it('leaves out removed facts, and finds nothing rather than everything', () => {
    expect(found('efface')).toEqual([])
    expect(found('appel introuvable')).toEqual([])
  })
  it('asks nothing when no word is written', () => {
    expect(found('  ’ ')).toBeNull()
  })
})
