import { INK } from '../geometry'
import { sentencesOf, spansOf, type Words } from '../spans'
import type { StyleId } from './looks'
import { colour, twips } from './units'
import { element, literal, spelt, val, w, type Xml } from './xml'

/** What one paragraph has beside its style. */
export type Setting = {
  /** The list whose marker it bears. */
  readonly list?: number
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean
  /** Its own lines stay on one page. */
  readonly whole?: boolean
  /** Millimetres above and below it. */
  readonly before?: number
  readonly after?: number
  readonly align?: 'left' | 'right'
  /** The section that it ends. */
  readonly section?: Xml
}

/** A paragraph of a style. */
export function paragraph(style: StyleId, runs: readonly Xml[], setting: Setting = {}): Xml {
  const { list, before, after, align, section } = setting
  const room = {
    ...(before === undefined ? {} : { before: twips(before) }),
    ...(after === undefined ? {} : { after: twips(after) })
  }
  return w(
    'p',
    {},
    w(
      'pPr',
      {},
      val('pStyle', style),
      setting.keepNext === true ? w('keepNext') : null,
      setting.whole === true ? w('keepLines') : null,
      list === undefined ? null : w('numPr', {}, val('ilvl', 0), val('numId', list)),
      before === undefined && after === undefined ? null : w('spacing', room),
      align === 'right' ? val('jc', align) : null,
      section ?? null
    ),
    runs
  )
}

/** Text, or sentences on one line after the other, with their bold phrases and superior letters. */
export function runs(words: Words): readonly Xml[] {
  return spansOf(sentencesOf(words), spelt).map(({ text, bold, raised }) =>
    run(text, bold ? w('b') : null, raised ? val('vertAlign', 'superscript') : null)
  )
}

/** Words of one look; `looks` in the order of the standard. */
export function run(text: string, ...looks: readonly (Xml | null)[]): Xml {
  const look = looks.some((one) => one !== null) ? w('rPr', {}, ...looks) : null
  const lines = spelt(text).split('\n')
  const told = lines.flatMap((line, index) => [...(index === 0 ? [] : [w('br')]), wordsOf(line)])
  return w('r', {}, look, told)
}

/** Words that name what follows, in a lighter ink. */
export function label(words: string): readonly Xml[] {
  return [run(words, val('color', colour(INK.label)))]
}

/** The stop that follows in the style of the paragraph. */
export function tab(): Xml {
  return w('r', {}, w('tab'))
}

/** What the word processor counts itself: `PAGE`, `NUMPAGES`. */
export function field(name: string): Xml {
  return w('fldSimple', { instr: ` ${name} ` }, run('1'))
}

// Spaces at the ends of a run would be lost without the mark.
function wordsOf(line: string): Xml {
  return element('w:t', { 'xml:space': 'preserve' }, literal(line))
}

/** An empty paragraph so many millimetres high: two tables without one between them would become one. */
export function gap(height: number): Xml {
  return paragraph('Gap', [], { before: height })
}
