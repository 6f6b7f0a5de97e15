import type { FamilyName } from '../faces'
import { INK, type Size, type Sizes } from '../geometry'
import { type Look, looks } from './looks'
import { colour, halfPoints, pointTwips, twips } from './units'
import { root, val, w, type Xml } from './xml'

/** Our faces; a computer without them takes another of the same kind (`fonts.ts`). */
export const FONTS: Readonly<Record<FamilyName, string>> = {
  serif: 'Source Serif 4',
  sans: 'Source Sans 3'
}
/** Height of a line of our faces when no distance is asked, per point of size. */
export const LINE_HEIGHT: Readonly<Record<FamilyName, number>> = { serif: 1.371, sans: 1.424 }

/** `word/styles.xml`: whoever edits the letter changes a style, and everything that bears it. */
export function stylesPart(sizes: Sizes, address: Size): Xml {
  const all: Readonly<Record<string, Look>> = looks(sizes, address)
  const defaults = w(
    'docDefaults',
    {},
    w('rPrDefault', {}, w('rPr', {}, fontOf('serif'), val('color', colour(INK.text)), french())),
    w('pPrDefault', {}, w('pPr', {}, w('widowControl'), w('spacing', { before: 0, after: 0 })))
  )
  return root(
    'styles',
    defaults,
    ...Object.entries(all).map(([id, look]) => styleOf(id, look)),
    plainTable()
  )
}

function styleOf(id: string, look: Look): Xml {
  const normal = id === 'Normal'
  return w(
    'style',
    { type: 'paragraph', ...(normal ? { default: 1 } : {}), styleId: id },
    val('name', look.name),
    normal ? null : val('basedOn', 'Normal'),
    look.next === undefined ? null : val('next', look.next),
    w('qFormat'),
    w('pPr', {}, ...paragraphLook(look)),
    w('rPr', {}, ...letterLook(look))
  )
}

function paragraphLook(look: Look): readonly (Xml | null)[] {
  const { before = 0, after = 0, left = 0, hanging = 0, tab, outline } = look
  return [
    look.keepNext === true ? w('keepNext') : null,
    tab === undefined ? null : w('tabs', {}, w('tab', { val: tab.align, pos: twips(tab.at) })),
    w('spacing', { before: twips(before), after: twips(after), ...lineOf(look) }),
    w('ind', { left: twips(left), ...(hanging > 0 ? { hanging: twips(hanging) } : {}) }),
    outline === undefined ? null : val('outlineLvl', outline)
  ]
}

/** The distance of lines, as a share of what the font asks: larger letters or a picture make room for themselves. */
function lineOf({ family = 'serif', size, exact = false }: Look) {
  if (exact) return { line: pointTwips(size.leading), lineRule: 'exact' }
  const natural = (halfPoints(size) / 2) * LINE_HEIGHT[family]
  return { line: Math.round((size.leading / natural) * 240), lineRule: 'auto' }
}

function letterLook(look: Look): readonly (Xml | null)[] {
  const size = halfPoints(look.size)
  return [
    fontOf(look.family ?? 'serif'),
    look.bold === true ? w('b') : null,
    look.ink === undefined ? null : val('color', colour(look.ink)),
    look.spacing === undefined ? null : val('spacing', pointTwips(look.spacing)),
    val('sz', size),
    val('szCs', size)
  ]
}

/** A family for every script. */
export function fontOf(family: FamilyName): Xml {
  const name = FONTS[family]
  return w('rFonts', { ascii: name, hAnsi: name, eastAsia: name, cs: name })
}

function french(): Xml {
  return w('lang', { val: 'fr-FR', eastAsia: 'fr-FR', bidi: 'fr-FR' })
}

/** Tables without any space of their own inside their cells. */
function plainTable(): Xml {
  const sides = ['top', 'left', 'bottom', 'right'].map((side) => w(side, { w: 0, type: 'dxa' }))
  return w(
    'style',
    { type: 'table', default: 1, styleId: 'TableNormal' },
    val('name', 'Normal Table'),
    val('uiPriority', 99),
    w('tblPr', {}, w('tblInd', { w: 0, type: 'dxa' }), w('tblCellMar', {}, ...sides))
  )
}
