import { describe, expect, it, test } from 'vitest'
import {
  answeredBy,
  arrivals,
  firstSight,
  isLeftOut,
  MOST_IN_FOLDER,
  newestFirst,
  offeredTo,
  type ScannedFile,
  withoutGone
} from './scanFolder'

const file = (id: string, bytes = 10, modified = 0): ScannedFile => ({
  id,
  name: `${id}.pdf`,
  bytes,
  modified
})
const nothing = new Set<string>()

describe('a name in the folder of scans', () => {
  it.each([
    '.DS_Store',
    '~$bail.docx',
    'facture.pdf~',
    'facture.pdf.part',
    'facture.TMP',
    'photo.jpg.crdownload',
    'Thumbs.db',
    'desktop.ini',
    'Facture.lnk'
  ])('%s is left out: hidden, unfinished or of the system', (name) => {
    expect(isLeftOut(name)).toBe(true)
  })
  it.each(['Facture.pdf', 'temp.pdf', 'part 2.jpg', 'téléchargement', 'SMS ~ 3.png'])(
    '%s may be evidence',
    (name) => {
      expect(isLeftOut(name)).toBe(false)
    }
  )
})

describe('a file that arrives in the folder of scans', () => {
  test('is offered once it has not moved for two seconds', () => {
    const first = arrivals(nothing, [file('a')], new Map(), 10_000)
    expect([first.arrived, [...first.waiting]]).toEqual([[], [['a', 10_000]]])
    const soon = arrivals(nothing, [file('a')], first.waiting, 11_000)
    expect(soon.arrived).toEqual([])
    const later = arrivals(nothing, [file('a')], soon.waiting, 12_000)
    expect([later.arrived, later.waiting.size]).toEqual([[file('a')], 0])
  })

  test('waits as long as it grows, and for ever while it is empty', () => {
    const first = arrivals(nothing, [file('a at 10'), file('b', 0)], new Map(), 10_000)
    const grown = arrivals(nothing, [file('a at 20'), file('b', 0)], first.waiting, 13_000)
    expect(grown.arrived).toEqual([])
    const still = arrivals(nothing, [file('a at 20'), file('b', 0)], grown.waiting, 16_000)
    expect(still.arrived).toEqual([file('a at 20')])
    expect([...still.waiting.keys()]).toEqual(['b'])
  })

  test('does not wait for ever when the clock is set back', () => {
    const first = arrivals(nothing, [file('a')], new Map(), 10_000_000)
    expect(arrivals(nothing, [file('a')], first.waiting, 10_000).arrived).toEqual([file('a')])
  })

  test('is offered to the case that is open and to no other, until it is answered', () => {
    const before = firstSight([file('old')])
    const offered = offeredTo(before, 'one', [file('a'), file('b')])
    expect(arrivals(offered.seen, [file('old'), file('a')], new Map(), 0).waiting.size).toBe(0)
    expect([...(offered.offers.get('one') ?? [])]).toEqual(['a', 'b'])
    expect(offered.offers.has('two')).toBe(false)
    const answered = answeredBy(offered, 'one', new Set(['a']))
    expect([...(answered.offers.get('one') ?? [])]).toEqual(['b'])
    expect(answeredBy(answered, 'one', new Set(['b'])).offers.size).toBe(0)
    expect(answered.seen).toEqual(new Set(['old', 'a', 'b']))
  })

  test('is shown before those that came earlier', () => {
    const files = [file('b', 1, 5), file('c', 1, 9), file('a', 1, 5)]
    expect(newestFirst(files).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  })
})

test('files that left the folder are forgotten only once there are very many of them', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => file(`f${at}`))
  const few = offeredTo(firstSight(many(100)), 'one', [file('a')])
  expect(withoutGone(few, [])).toBe(few)
  const full = offeredTo(firstSight(many(2 * MOST_IN_FOLDER)), 'one', [file('a')])
  const left = withoutGone(full, [file('f1')])
  expect([[...left.seen], left.offers.size]).toEqual([['f1'], 0])
})
