import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { PDFDocument, PDFHexString, PDFName, type PDFPage } from '@cantoo/pdf-lib'
import { labels } from '#domain/dossier/labels'
import { type Faces, fontFiles } from '../faces'
import { FOOT_SIZE, mm, PAGE } from '../geometry'
import { legible, printed } from '../printable'
import { declaredLayers, type Layers } from './layers'
import { type Leaf, placed, type Stamp } from './leaves'
import { type Bookmark, outlineOf } from './outline'
import { type Pen, penOf } from './pens'
import { cm, figure, followedBy } from './sheets'

/** One file under way: its leaves are drawn once all are known. */
export type OpenFile = {
  readonly document: PDFDocument
  readonly layers: Layers
  readonly leaves: Leaf[]
}

export type FileHead = {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly day: string
}

/** Millimetres from the top edge of the paper to the line of the page number. */
const FOOT_LINE = 4.8
const STAMP = { size: 12, top: 4.5, height: 7.5, side: 8, padding: 2.4 }
const SMALL = 8.2

// electron-vite declares a `require` of its own in each file that seems to call one: two do not load.
const requireHere = createRequire(import.meta.url)

export async function newFile(): Promise<OpenFile> {
  const document = await PDFDocument.create({ updateMetadata: false })
  return { document, layers: { all: [], off: [] }, leaves: [] }
}

type Pens = { readonly plain: Pen; readonly bold: Pen; readonly faces: Faces }

/**
 * Draws the leaves of a file as its pages, numbered from `first` of `total`, and gives its bytes. `bookmarks` are given the
 * pages in order; `target` says to which page of the file a name leads.
 */
export async function boundFile(
  file: OpenFile,
  { first, total }: { readonly first: number; readonly total: number },
  head: FileHead,
  fonts: { readonly folder: string; readonly faces: Faces },
  target: (name: string) => { readonly page: number; readonly y: number | null } | null,
  bookmarks: (pages: readonly PDFPage[]) => readonly Bookmark[]
): Promise<Uint8Array> {
  const { document, leaves, layers } = file
  const pens = await pensOf(document, fonts)
  const pages = leaves.map((leaf, at) => drawn(document, leaf, `${first + at} / ${total}`, pens))
  for (const [at, page] of pages.entries()) link(page, leaves[at]?.leads ?? [], pages, target)
  setProperties(document, head)
  const { catalog, context } = document
  const outline = outlineOf(bookmarks(pages), context)
  if (outline !== null) {
    catalog.set(PDFName.of('Outlines'), outline)
    catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
  }
  const declared = declaredLayers(layers, context)
  if (declared !== undefined) catalog.set(PDFName.of('OCProperties'), declared)
  return document.save({
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY
  })
}

async function pensOf(
  document: PDFDocument,
  { folder, faces }: { readonly folder: string; readonly faces: Faces }
): Promise<Pens> {
  const { sans } = fontFiles(folder)
  const pen = async (path: string, customName: string) => {
    const { bytes, font } = await fontAt(path)
    // It opens the font of the bytes given: the one that is open already.
    document.registerFontkit({ create: () => font })
    return penOf(await document.embedFont(bytes, { subset: true, customName }))
  }
  return {
    plain: await pen(sans.normal, 'STAMPA+SourceSans3-Regular'),
    bold: await pen(sans.bold, 'STAMPB+SourceSans3-SemiBold'),
    faces
  }
}

type Fontkit = Parameters<PDFDocument['registerFontkit']>[0]
type OpenFont = { readonly bytes: Uint8Array; readonly font: ReturnType<Fontkit['create']> }
const fontsOpen = new Map<string, Promise<OpenFont>>()

/** A font of the stamps, opened once for all dossiers of this thread. */
function fontAt(path: string): Promise<OpenFont> {
  const known = fontsOpen.get(path)
  if (known !== undefined) return known
  const { create }: Fontkit = requireHere('fontkit')
  const opened = readFile(path).then((bytes) => ({ bytes, font: create(bytes) }))
  fontsOpen.set(path, opened)
  return opened
}

function drawn(document: PDFDocument, leaf: Leaf, number: string, pens: Pens): PDFPage {
  const { width, height, matrix, edge } = placed(leaf)
  const page = document.addPage([width, height])
  const { context } = document
  const names = leaf.sheet.draws.map((_, at) => `X${at}`)
  page.node.set(
    PDFName.of('Resources'),
    context.obj({
      Font: { F0: pens.plain.ref, F1: pens.bold.ref },
      XObject: Object.fromEntries(leaf.sheet.draws.map(({ what }, at) => [`X${at}`, what]))
    })
  )
  const drawings = leaf.sheet.draws.map(
    (draw, at) => `q ${cm(followedBy(draw.matrix, matrix))} /${names[at]} Do Q`
  )
  const foot = mm(FOOT_LINE)
  const right = width - mm(leaf.stamp === null ? PAGE.side : STAMP.side)
  const size = FOOT_SIZE.fontSize + 0.6
  const numberX = right - pens.bold.width(number, size)
  const written = [
    ...drawings,
    ...(edge === null ? [] : [`q 0.6 G 0.4 w ${edge.map(figure).join(' ')} re S Q`]),
    '0.1 g',
    words(number, numberX, foot, size, 'F1', pens),
    ...(leaf.foot === null ? [] : [footWords(leaf.foot, numberX, foot, pens)]),
    ...(leaf.stamp === null ? [] : stamped(leaf.stamp, width, height, pens))
  ]
  // Some hundred characters: compressing each page apart would win nothing and cost time.
  const contents = context.stream(written.join('\n'))
  page.node.set(PDFName.of('Contents'), context.register(contents))
  return page
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
  return words(line, mm(left), y, size, 'F0', pens)
}

/** "Pièce n° 3" in its frame, top right, and what the exhibit is called beside it. */
function stamped(stamp: Stamp, width: number, height: number, pens: Pens): readonly string[] {
  const label = labels.exhibit(stamp.number).replaceAll(' ', '\u00A0')
  const wide = pens.bold.width(label, STAMP.size) + 2 * mm(STAMP.padding)
  const x = width - mm(STAMP.side) - wide
  const y = height - mm(STAMP.top + STAMP.height)
  const room = x - mm(STAMP.side + 4)
  return [
    `q 1 g 0.1 G 1.1 w ${[x, y, wide, mm(STAMP.height)].map(figure).join(' ')} re B Q`,
    words(label, x + mm(STAMP.padding), y + mm(2.3), STAMP.size, 'F1', pens),
    words(
      `${fitting(stamp.told, room - pens.plain.width(stamp.page, SMALL), SMALL, pens)}${stamp.page}`,
      mm(STAMP.side),
      y + mm(2.6),
      SMALL,
      'F0',
      pens
    )
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
  font: 'F0' | 'F1',
  { plain, bold, faces }: Pens
): string {
  const pen = font === 'F0' ? plain : bold
  const encoded = pen.encoded(legible(text, faces))
  return `BT /${font} ${figure(size)} Tf ${figure(x)} ${figure(y)} Td <${encoded}> Tj ET`
}

function link(
  page: PDFPage,
  leads: Leaf['leads'],
  pages: readonly PDFPage[],
  target: (name: string) => { readonly page: number; readonly y: number | null } | null
): void {
  const { context } = page.doc
  for (const { rect, to } of leads) {
    const place = target(to)
    const there = place === null ? undefined : pages[place.page]
    if (place === null || there === undefined) continue
    const lead = context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [...rect],
      Border: [0, 0, 0],
      Dest: [there.ref, 'XYZ', null, place.y, null]
    })
    page.node.addAnnot(context.register(lead))
  }
}

function setProperties(document: PDFDocument, { title, author, subject, day }: FileHead): void {
  const { catalog } = document
  document.setTitle(printed(title), { showInWindowTitleBar: true })
  document.setAuthor(printed(author))
  document.setSubject(printed(subject))
  document.setLanguage('fr-FR')
  // Of the day it is about: the same dossier always gives the same bytes.
  const at = new Date(`${day}T12:00:00Z`)
  document.setCreationDate(at)
  document.setModificationDate(at)
  catalog.set(PDFName.of('Lang'), PDFHexString.fromText('fr-FR'))
}
