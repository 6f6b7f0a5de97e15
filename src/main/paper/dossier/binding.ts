import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { PDFDocument, PDFHexString, PDFName, type PDFPage } from '@cantoo/pdf-lib'
import { type Faces, fontFiles } from '../faces'
import { printed } from '../printable'
import { drawnPage, type Pens } from './drawnPage'
import { declaredLayers, type Layers } from './layers'
import type { Leaf } from './leaves'
import { type Bookmark, outlineOf } from './outline'
import { penOf } from './pens'
import { type Structure, structure } from './structure'

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

// electron-vite declares a `require` of its own in each file that seems to call one: two do not load.
const requireHere = createRequire(import.meta.url)

export async function newFile(): Promise<OpenFile> {
  const document = await PDFDocument.create({ updateMetadata: false })
  return { document, layers: { all: [], off: [] }, leaves: [] }
}

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
  const tree = structure(document.context)
  const pages = leaves.map((leaf, at) =>
    drawnPage(document, leaf, `${first + at} / ${total}`, pens, tree)
  )
  for (const [at, page] of pages.entries()) {
    const leaf = leaves[at]
    if (leaf !== undefined) link(page, leaf, pages, target, tree)
  }
  setProperties(document, head)
  tree.write(document.catalog, pages)
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

function link(
  page: PDFPage,
  { leads, sheet }: Leaf,
  pages: readonly PDFPage[],
  target: (name: string) => { readonly page: number; readonly y: number | null } | null,
  tree: Structure
): void {
  const { context } = page.doc
  const tags = (sheet.written?.marks ?? []).flatMap((mark) =>
    Array.from({ length: mark.leads }, () => mark.tag)
  )
  for (const [at, { rect, to }] of leads.entries()) {
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
    const ref = context.register(lead)
    page.node.addAnnot(ref)
    const tag = tags[at]
    if (tag !== undefined) tree.link(page, lead, ref, tag)
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
