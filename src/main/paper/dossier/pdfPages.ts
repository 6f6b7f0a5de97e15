import {
  EncryptedPDFError,
  ParseSpeeds,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFPageLeaf,
  PDFPageTree,
  PDFRawStream,
  type PDFRef,
  PDFStream
} from '@cantoo/pdf-lib'
import type { Unshown } from '#domain/dossier/unshown'
import { MOST_PAGES } from '#domain/evidence/limits'
import { appearances } from './appearances'
import { type Carrier, carrier } from './carrying'
import { type Layers, layersOf } from './layers'
import { boundPackedObjects } from './packedObjects'
import { saidPages } from './saidPages'
import { followedBy, type Matrix, type Sheet } from './sheets'
import { unpackedOf } from './unpacking'

/** Bytes of the drawing of a page, once unpacked. */
const LONGEST_DRAWING = 50_000_000

boundPackedObjects()

export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/** Opens a PDF; one that asks for a password only to be changed opens. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument | Unshown> {
  try {
    if ((saidPages(bytes) ?? 0) > MOST_PAGES) return 'too-many-pages'
    const document = await PDFDocument.load(bytes, {
      updateMetadata: false,
      password: '',
      // The thread has nothing else to do meanwhile.
      parseSpeed: ParseSpeeds.Fastest
    })
    const count = foundPages(document)
    if (count > MOST_PAGES) return 'too-many-pages'
    // What is left of a file that was cut may still open, with nothing in it.
    return count === 0 ? 'damaged' : document
  } catch (error) {
    const isLocked = error instanceof EncryptedPDFError || /password|encrypt/i.test(String(error))
    return isLocked ? 'encrypted' : 'damaged'
  }
}

/** How many pages hang in its tree, counted no further than too many. Throws where it is no tree: its end may be nowhere. */
function foundPages({ catalog }: PDFDocument): number {
  const waiting: unknown[] = [catalog.Pages()]
  const met = new Set<unknown>()
  let pages = 0
  while (waiting.length > 0 && pages <= MOST_PAGES) {
    const node = waiting.pop()
    if (node instanceof PDFPageLeaf) pages += 1
    if (!(node instanceof PDFPageTree)) continue
    if (met.has(node)) throw new Error('pages hang in a circle')
    met.add(node)
    const kids = node.Kids()
    for (let at = 0; at < kids.size(); at += 1) waiting.push(kids.lookup(at))
  }
  return pages
}

/**
 * Every page of a document as a sheet of another: its drawing and the marks made on it, forms filled in and signatures shown,
 * none of its actions.
 */
export function sheetsOf(source: PDFDocument, into: PDFContext, layers: Layers): readonly Sheet[] {
  const carried = carrier(source.context, into)
  const sheets = source.getPages().map((page) => sheetOf(page, into, carried))
  layersOf(source, carried.copied, layers)
  return sheets
}

function sheetOf(page: PDFPage, into: PDFContext, carried: Carrier): Sheet {
  const box = boxOf(page)
  const { matrix, width, height } = upright(box, page.getRotation().angle)
  const form = formOf(page, box, into, carried)
  const marks = appearances(page, into, carried)
  return {
    width,
    height,
    draws: [
      { what: form, matrix },
      ...marks.map((mark) => ({ what: mark.what, matrix: followedBy(mark.matrix, matrix) }))
    ]
  }
}

/** What of the page is shown, in its own space. */
function boxOf(page: PDFPage): Box {
  const { x, y, width, height } = page.getCropBox()
  const [w, h] = [Math.abs(width), Math.abs(height)]
  if (!(w > 0 && h > 0 && w < 20_000 && h < 20_000)) throw new Error('no page size')
  return { x: Math.min(x, x + width), y: Math.min(y, y + height), w, h }
}

/** A page turned as its reader sees it, its corner at 0, 0. */
function upright({ x, y, w, h }: Box, angle: number) {
  const turns: Readonly<Record<number, Matrix>> = {
    0: [1, 0, 0, 1, -x, -y],
    90: [0, -1, 1, 0, -y, w + x],
    180: [-1, 0, 0, -1, w + x, h + y],
    270: [0, 1, -1, 0, h + y, -x]
  }
  const turn = (((Math.round(angle / 90) * 90) % 360) + 360) % 360
  const matrix: Matrix = turns[turn] ?? [1, 0, 0, 1, -x, -y]
  return turn % 180 === 0 ? { matrix, width: w, height: h } : { matrix, width: h, height: w }
}

function formOf(page: PDFPage, box: Box, into: PDFContext, { copy }: Carrier): PDFRef {
  const contents = contentsOf(page)
  const dict = into.obj({
    Type: 'XObject',
    Subtype: 'Form',
    FormType: 1,
    BBox: [box.x, box.y, box.x + box.w, box.y + box.h]
  })
  const resources = page.node.Resources()
  if (resources !== undefined) dict.set(PDFName.of('Resources'), copy(resources))
  const group = page.node.lookup(PDFName.of('Group'))
  if (group instanceof PDFDict) dict.set(PDFName.of('Group'), copy(group))
  if (contents instanceof PDFRawStream) {
    for (const key of ['Filter', 'DecodeParms']) {
      const value = contents.dict.get(PDFName.of(key))
      if (value !== undefined) dict.set(PDFName.of(key), copy(value))
    }
    return into.register(PDFRawStream.of(dict, contents.contents))
  }
  const stream = into.flateStream(contents)
  for (const [key, value] of stream.dict.entries()) dict.set(key, value)
  return into.register(PDFRawStream.of(dict, stream.getContents()))
}

/** The drawing of a page as it lies there where it is one piece; several are read and joined. */
function contentsOf(page: PDFPage): PDFRawStream | Uint8Array {
  const contents: PDFObject | undefined = page.node.Contents()
  if (contents === undefined) return new Uint8Array()
  const pieces = contents instanceof PDFArray ? contents.asArray() : [contents]
  const streams = pieces.map((piece) => page.node.context.lookup(piece))
  const [only] = streams
  if (streams.length === 1 && only instanceof PDFRawStream) return only
  let room = LONGEST_DRAWING
  const joined = streams.flatMap((stream) => {
    if (!(stream instanceof PDFStream)) return []
    const drawing = stream instanceof PDFRawStream ? unpackedOf(stream, room) : stream.getContents()
    room -= drawing.length
    return [drawing, NEWLINE]
  })
  return Buffer.concat(joined)
}

const NEWLINE = Uint8Array.of(10)

/** A number of a PDF, or what stands for it. */
export function numberIn(array: PDFArray, at: number): number {
  const value = array.lookup(at)
  return value instanceof PDFNumber ? value.asNumber() : 0
}
