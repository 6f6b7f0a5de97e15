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

/** What a PDF can do by itself: each of these with its own words in it. */
const DOINGS: readonly Record<string, string>[] = [
  { S: 'JavaScript', JS: SECRET },
  { S: 'Launch', F: SECRET },
  { S: 'URI', URI: `http://${SECRET}` },
  { S: 'GoToR', F: SECRET },
  { S: 'GoToE', T: SECRET },
  { S: 'SubmitForm', F: SECRET },
  { S: 'ImportData', F: SECRET },
  { S: 'Rendition', JS: SECRET }
]

/**
 * Opens a program, runs scripts, carries files, and hangs each action wherever one can hang: on the document, its pages, marks,
 * fields and bookmarks, in the resources of a page, on what draws a mark.
 */
export const hostilePdf = (): Promise<Uint8Array> =>
  pdfSaying('hostile', 1, async (document) => {
    const { context, catalog } = document
    const [page] = document.getPages()
    if (page === undefined) return
    const said = (words: Record<string, string>) =>
      context.obj(
        Object.fromEntries(
          Object.entries(words).map(([key, value]) => [
            key,
            key === 'S' ? value : PDFString.of(value)
          ])
        )
      )
    const actions = DOINGS.map((one) => context.register(said(one)))
    const onEvents = context.obj(Object.fromEntries(actions.map((one, at) => [`X${at}`, one])))
    document.addJavaScript('start', `app.alert("${SECRET}")`)
    await document.attach(Buffer.from(SECRET), `${SECRET}.txt`)
    const [script] = actions
    catalog.set(PDFName.of('OpenAction'), context.obj(actions))
    catalog.set(PDFName.of('AA'), onEvents)
    const outline = context.obj({ Title: PDFString.of(SECRET), A: script })
    catalog.set(PDFName.of('Outlines'), context.obj({ First: context.register(outline) }))
    page.node.set(PDFName.of('A#41'), onEvents)
    const drawing = context.register(
      context.stream('0.5 g 0 0 10 10 re f', {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, 10, 10],
        A: script,
        AA: onEvents,
        F: PDFString.of(`/etc/${SECRET}`),
        Resources: { Properties: said({ S: 'Launch', F: SECRET }), Font: onEvents }
      })
    )
    for (const kind of ['Link', 'Screen', 'RichMedia', 'FileAttachment', 'Movie', 'Widget', '3D'])
      page.node.addAnnot(
        context.register(
          context.obj({
            Type: 'Annot',
            Subtype: kind,
            Rect: [0, 0, 600, 800],
            AP: { N: drawing },
            A: script,
            AA: onEvents,
            FS: { Type: 'Filespec', F: PDFString.of(SECRET) },
            RichMediaContent: { Assets: script }
          })
        )
      )
    page.node.Resources()?.set(PDFName.of('Extra'), onEvents)
    const form = document.getForm()
    const field = form.createTextField('nom')
    field.setText('Champ rempli')
    field.addToPage(page, { x: 60, y: 500, width: 200, height: 30 })
    field.acroField.dict.set(PDFName.of('AA'), onEvents)
  })

export const lockedPdf = (userPassword: string): Promise<Uint8Array> =>
  pdfSaying('verrouille', 1, (document) =>
    document.encrypt({ userPassword, ownerPassword: 'proprietaire', permissions: {} })
  )

/** A PNG with a text in it: 2, colours; 6, colours seen through. */
export function png(width: number, height: number, type: 2 | 6 = 2, bits = 8): Uint8Array {
  const channels = type === 2 ? 3 : 4
  const row = 1 + Math.ceil((width * channels * bits) / 8)
  const rows = Buffer.alloc(height * row, 0x55)
  for (let at = 0; at < height; at += 1) rows[at * row] = 0
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([bits, type, 0, 0, 0], 8)
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
