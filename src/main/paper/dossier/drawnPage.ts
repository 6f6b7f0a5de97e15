import {
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage
} from '@cantoo/pdf-lib'
import { labels } from '#domain/dossier/labels'
import type { Faces } from '../faces'
import { FOOT_SIZE, mm, PAGE } from '../geometry'
import { legible } from '../printable'
import type { Role } from '../tags'
import { type Leaf, placed, type Stamp } from './leaves'
import type { Pen } from './pens'
import { cm, figure, followedBy, type Matrix, type Sheet } from './sheets'
import type { Structure } from './structure'

/** What the foot and the stamp of a page are written with. */
export type Pens = { readonly plain: Pen; readonly bold: Pen; readonly faces: Faces }

/** Millimetres from the top edge of the paper to the line of the page number. */
const FOOT_LINE = 4.8
const STAMP = { size: 12, top: 4.5, height: 7.5, side: 8, padding: 2.4 }
const SMALL = 8.2

/** Draws a leaf as the next page of a document, with its number and stamp, and notes what each part of it is. */
export function drawnPage(
  document: PDFDocument,
  leaf: Leaf,
  number: string,
  pens: Pens,
  tree: Structure
): PDFPage {
  const { sheet, stamp, title } = leaf
  const { width, height, matrix, edge } = placed(leaf)
  const page = document.addPage([width, height])
  const { context } = document
  page.node.set(PDFName.of('Resources'), resourcesOf(sheet, pens, context))
  const foot = mm(FOOT_LINE)
  const right = width - mm(stamp === null ? PAGE.side : STAMP.side)
  const size = FOOT_SIZE.fontSize + 0.6
  const numberX = right - pens.bold.width(number, size)
  const marks = sheet.written?.marks ?? []
  const heard = sheet.written === undefined ? leaf.heard : null
  // The marks of a page of ours come with it; those of its title and of what is shown are numbered after them.
  const [ofTitle, ofShown] = [marks.length, marks.length + (title === null ? 0 : 1)]
  if (title !== null) tree.words(page, ofTitle, title)
  for (const [at, { tag }] of marks.entries()) tree.words(page, at, tag)
  if (heard !== null) tree.words(page, ofShown, heard)
  const drawings = sheet.draws.map(
    (draw, at) => `q ${cm(followedBy(draw.matrix, matrix))} /X${at} Do Q`
  )
  const around = [
    ...(edge === null ? [] : [`q 0.6 G 0.4 w ${edge.map(figure).join(' ')} re S Q`]),
    '0.1 g',
    words(number, numberX, foot, size, 'S1', pens),
    ...(leaf.foot === null ? [] : [footWords(leaf.foot, numberX, foot, pens)])
  ]
  const written = [
    ...(heard === null ? drawings : marked(heard.role, ofShown, drawings)),
    ...artifact(around),
    ...(stamp === null ? [] : stamped(stamp, title === null ? null : ofTitle, width, height, pens))
  ].join('\n')
  page.node.set(PDFName.of('Contents'), contentsOf(sheet, matrix, written, context))
  return page
}

/** Fonts of the stamps and what is drawn, beside what a page of ours has of its own. */
function resourcesOf({ written, draws }: Sheet, pens: Pens, context: PDFContext): PDFDict {
  const resources = written?.resources ?? context.obj({})
  const own = resources.lookup(PDFName.of('Font'))
  const fonts = own instanceof PDFDict ? own : context.obj({})
  fonts.set(PDFName.of('S0'), pens.plain.ref)
  fonts.set(PDFName.of('S1'), pens.bold.ref)
  resources.set(PDFName.of('Font'), fonts)
  if (draws.length > 0) {
    const drawings = Object.fromEntries(draws.map(({ what }, at) => [`X${at}`, what]))
    resources.set(PDFName.of('XObject'), context.obj(drawings))
  }
  return resources
}

/** Some hundred characters a page: compressing each apart would win nothing and cost time. */
function contentsOf(
  { written }: Sheet,
  matrix: Matrix,
  around: string,
  context: PDFContext
): PDFObject {
  const piece = (text: string) => context.register(context.stream(text))
  if (written === undefined) return piece(around)
  return context.obj([piece(`q ${cm(matrix)}`), written.contents, piece(`Q\n${around}`)])
}

function marked(role: Role, number: number, drawn: readonly string[]): readonly string[] {
  return [`/${role} <</MCID ${number}>> BDC`, ...drawn, 'EMC']
}

/** What stands on every page, and says nothing of its own. */
function artifact(drawn: readonly string[]): readonly string[] {
  return ['/Artifact BMC', ...drawn, 'EMC']
}

/** Left of the number of the page, whatever its words are. */
function footWords(
  { words: said, left }: NonNullable<Leaf['foot']>,
  until: number,
  y: number,
  pens: Pens
): string {
  const size = FOOT_SIZE.fontSize
  const line = fitting(said, until - mm(left + 4), size, pens)
  return words(line, mm(left), y, size, 'S0', pens)
}

/** "Pièce n° 3" in its frame, top right, and what the exhibit is called beside it: its title on the first of its pages. */
function stamped(
  stamp: Stamp,
  mark: number | null,
  width: number,
  height: number,
  pens: Pens
): readonly string[] {
  const label = labels.exhibit(stamp.number).replaceAll(' ', '\u00A0')
  const wide = pens.bold.width(label, STAMP.size) + 2 * mm(STAMP.padding)
  const x = width - mm(STAMP.side) - wide
  const y = height - mm(STAMP.top + STAMP.height)
  const room = x - mm(STAMP.side + 4)
  const told = fitting(stamp.told, room - pens.plain.width(stamp.page, SMALL), SMALL, pens)
  const said = [
    // The space is heard between the two.
    words(`${label} `, x + mm(STAMP.padding), y + mm(2.3), STAMP.size, 'S1', pens),
    words(`${told}${stamp.page}`, mm(STAMP.side), y + mm(2.6), SMALL, 'S0', pens)
  ]
  return [
    ...artifact([
      `q 1 g 0.1 G 1.1 w ${[x, y, wide, mm(STAMP.height)].map(figure).join(' ')} re B Q`
    ]),
    ...(mark === null ? artifact(said) : marked('H2', mark, said))
  ]
}

function fitting(text: string, room: number, size: number, { plain, faces }: Pens): string {
  const line = legible(text.replaceAll('\n', ' '), faces).slice(0, 300)
  if (plain.width(line, size) <= room) return line
  const characters = Array.from(line)
  while (characters.length > 0 && plain.width(`${characters.join('')}…`, size) > room)
    characters.pop()
  return `${characters.join('')}…`
}

function words(
  text: string,
  x: number,
  y: number,
  size: number,
  font: 'S0' | 'S1',
  { plain, bold, faces }: Pens
): string {
  const pen = font === 'S0' ? plain : bold
  const encoded = pen.encoded(legible(text, faces))
  return `BT /${font} ${figure(size)} Tf ${figure(x)} ${figure(y)} Td <${encoded}> Tj ET`
}
