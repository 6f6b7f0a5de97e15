import { describe, expect, test } from 'vitest'
import { applyEdit } from '../case/edits'
import { change, changed, shown } from '../letters/testCases'
import { foundingCase } from '../letters/testDisputes'
import { type Place, pinpointEdit, pinpointOf, placesIn } from './pinpoints'
import { factsByExhibit } from './shownFacts'

const AT = '2026-12-09T10:00:00+01:00'
const file = foundingCase()
const [fact] = factsByExhibit(file).get('chat7') ?? []
if (fact === undefined || fact.in === 'contract') throw new Error('the chat is linked to a fact')
const { id } = fact
const placed = (place: Place, from = file) => {
  const edit = pinpointEdit(from, 'chat7', id, place, 'place-1')
  return edit === null ? from : applyEdit(from, [edit.change]).file
}
const texts = (from: typeof file) =>
  placesIn(from, 'chat7', factsByExhibit(from).get('chat7') ?? []).map(({ text }) => shown(text))

describe('where an exhibit shows a fact', () => {
  test('is said by its page, its words, or both', () => {
    expect(texts(placed({ page: 2, words: ' rappel demain ' }))).toEqual([
      'p.~2~: «~rappel demain~»'
    ])
    expect(texts(placed({ page: 3, words: '' }))).toEqual(['p.~3'])
    expect(texts(placed({ page: null, words: 'en bas' }))).toEqual(['«~en bas~»'])
  })

  test('is changed in its place, and taken back when nothing is said of it', () => {
    const once = placed({ page: 2, words: '' })
    const twice = placed({ page: 4, words: '' }, once)
    expect(Object.keys(twice.pinpoints)).toEqual(['place-1'])
    expect(pinpointOf(twice, 'chat7', id)?.page).toBe(4)
    expect(texts(placed({ page: null, words: ' ' }, twice))).toEqual([])
  })

  test('makes no edit where nothing changes', () => {
    expect(pinpointEdit(file, 'chat7', id, { page: null, words: '' }, 'x')).toBeNull()
    const once = placed({ page: 2, words: 'a' })
    expect(pinpointEdit(once, 'chat7', id, { page: 2, words: 'a' }, 'x')).toBeNull()
  })

  test('of an exhibit with parts blacked out is its page alone', () => {
    const copy = { sha256: 'c'.repeat(64), bytes: 1, mediaType: 'application/pdf', madeAt: AT }
    const hidden = changed(
      placed({ page: 2, words: 'compte 1234' }),
      change('exhibits', 'chat7', { blackedOut: copy })
    )
    expect(texts(hidden)).toEqual(['p.~2'])
    expect(texts(placed({ page: null, words: 'compte 1234' }, hidden))).toEqual([])
  })

  test('goes with the fact', () => {
    const once = placed({ page: 2, words: '' })
    expect(texts(changed(once, { op: 'remove', in: fact.in, id }))).toEqual([])
  })
})
