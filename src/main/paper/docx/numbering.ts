import { INK } from '../geometry'
import { LISTS } from './looks'
import { fontOf } from './styles'
import { colour, twips } from './units'
import { root, val, w, type Xml } from './xml'

/** What a list bears before its items: "1.", "–", "a)", "1". */
export type Marker = 'heading' | 'dash' | 'letter' | 'exhibit'

const MARKERS = {
  heading: { format: 'decimal', text: '%1.', indent: { left: 5.5, hanging: 5.5 } },
  dash: { format: 'bullet', text: '–', indent: LISTS.dash },
  letter: { format: 'lowerLetter', text: '%1)', indent: LISTS.letter },
  exhibit: { format: 'decimal', text: '%1', indent: LISTS.exhibit }
} as const
const ALL = ['heading', 'dash', 'letter', 'exhibit'] as const satisfies readonly Marker[]

/** Past "z" Word goes on with "bb", where we write "ab": such items bear their letters as words. */
export const LAST_LETTER = 26

/** The lists of one document, numbered by the word processor. */
export type Lists = {
  /** A new list that starts at a number; gives what its paragraphs name it by. */
  start(marker: Marker, at?: number): number
  /** The list that this number goes on with, or a new one. */
  at(marker: Marker, number: number): number
  /** `word/numbering.xml`, once every list is there. */
  part(): Xml
}

export function newLists(): Lists {
  const lists: { readonly marker: Marker; readonly from: number; last: number }[] = []
  const start = (marker: Marker, from = 1) => lists.push({ marker, from, last: from })
  return {
    start,
    at(marker, number) {
      const open = lists.findLastIndex((list) => list.marker === marker)
      const list = lists[open]
      if (list === undefined || list.last !== number - 1) return start(marker, number)
      list.last = number
      return open + 1
    },
    part: () =>
      root(
        'numbering',
        ALL.map(definitionOf),
        lists.map(({ marker, from }, index) => listOf(marker, from, index + 1))
      )
  }
}

function definitionOf(marker: Marker, id: number): Xml {
  const { format, text, indent } = MARKERS[marker]
  const left = twips(indent.left)
  return w(
    'abstractNum',
    { abstractNumId: id },
    val('multiLevelType', 'singleLevel'),
    w(
      'lvl',
      { ilvl: 0 },
      val('start', 1),
      val('numFmt', format),
      val('lvlText', text),
      val('lvlJc', 'left'),
      w(
        'pPr',
        {},
        w('tabs', {}, w('tab', { val: 'num', pos: left })),
        w('ind', { left, hanging: twips(indent.hanging) })
      ),
      w(
        'rPr',
        {},
        fontOf(marker === 'exhibit' ? 'sans' : 'serif'),
        val('b', 0),
        val('color', colour(INK.text))
      )
    )
  )
}

function listOf(marker: Marker, from: number, id: number): Xml {
  const override = w('lvlOverride', { ilvl: 0 }, val('startOverride', from))
  return w('num', { numId: id }, val('abstractNumId', ALL.indexOf(marker)), override)
}
