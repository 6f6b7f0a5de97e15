import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib'
import type { ListedExhibit } from '#domain/dossier/dossier'
import type { Fetched } from '#usecases/binding'

/** Files as exhibits bring them, sound and hostile, each made for the test. */

export const SECRET = 'SECRET-QUI-NE-SORT-PAS'

export async function pdfSaying(
  words: string,
  pages = 1,
  change: (document: PDFDocument) => Promise<void> | void = () => undefined
): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (let page = 1; page <= pages; page += 1)
    document.addPage([595, 842]).drawText(`${words} ${page}`, { x: 60, y: 700, font, size: 14 })
  await change(document)
  return document.save()
}

/** Opens a program, runs a script, carries a file, and hangs actions on a page and on a mark. */
export const hostilePdf = (): Promise<Uint8Array> =>
  pdfSaying('hostile', 1, async (document) => {
    const { context, catalog } = document
    document.addJavaScript('start', `app.alert("${SECRET}")`)
    await document.attach(Buffer.from(SECRET), `${SECRET}.txt`)
    const launch = context.obj({ Type: 'Action', S: 'Launch', F: PDFString.of(SECRET) })
    const script = context.obj({ S: 'JavaScript', JS: PDFString.of(SECRET) })
    catalog.set(PDFName.of('OpenAction'), context.register(launch))
    const [page] = document.getPages()
    page?.node.set(PDFName.of('A#41'), context.obj({ O: script }))
    const link = context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [0, 0, 600, 800],
      A: context.obj({ S: 'URI', URI: PDFString.of(`http://${SECRET}`) })
    })
    page?.node.addAnnot(context.register(link))
    const field = document.getForm().createTextField('nom')
    field.setText('Champ rempli')
    if (page !== undefined) field.addToPage(page, { x: 60, y: 500, width: 200, height: 30 })
  })

export const lockedPdf = (userPassword: string): Promise<Uint8Array> =>
  pdfSaying('verrouille', 1, (document) =>
    document.encrypt({ userPassword, ownerPassword: 'proprietaire', permissions: {} })
  )

const GREY =
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/wAALCAAIABABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAn/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/AKpgA//Z'

/** A JPEG of 16 × 8 pixels, turned as a telephone turns it, with a place and a comment written in it. */
export function phoneJpeg(orientation: number): Uint8Array {
  const plain = Buffer.from(GREY, 'base64')
  const tiff = Buffer.from([
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
  ])
  const exif = segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from(SECRET)]))
  const comment = segment(0xfe, Buffer.from(SECRET))
  return Buffer.concat([
    plain.subarray(0, 2),
    exif,
    comment,
    plain.subarray(2),
    Buffer.from(SECRET)
  ])
}

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff])
  return Buffer.concat([head, data])
}

/** A PNG with a text in it: 2, colours; 6, colours seen through. */
export function png(width: number, height: number, type: 2 | 6 = 2): Uint8Array {
  const channels = type === 2 ? 3 : 4
  const rows = Buffer.alloc(height * (1 + width * channels), 0x55)
  for (let row = 0; row < height; row += 1) rows[row * (1 + width * channels)] = 0
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, type, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('tEXt', Buffer.from(`Comment\0${SECRET}`)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0))
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([size, named, check])
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}

export const hashOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

/** Exhibits numbered from 1 over these bytes, and what fetches them. */
export function exhibitsOf(
  files: readonly (readonly [fileName: string, bytes: Uint8Array | Exclude<Fetched, Uint8Array>])[]
): {
  readonly exhibits: readonly ListedExhibit[]
  readonly bring: (sha256: string) => Promise<Fetched>
} {
  const contents = new Map<string, Fetched>()
  const exhibits = files.map(([fileName, bytes], index): ListedExhibit => {
    const sha256 = typeof bytes === 'string' ? `${index}`.padStart(64, '0') : hashOf(bytes)
    contents.set(sha256, bytes)
    const original = { sha256, mediaType: '' }
    return {
      number: index + 1,
      id: `exhibit-${index + 1}`,
      title: `Titre de ${fileName}`,
      kept: 'file',
      fileName,
      original,
      printed: original,
      copy: null,
      places: []
    }
  })
  return { exhibits, bring: async (sha256) => contents.get(sha256) ?? 'missing' }
}
