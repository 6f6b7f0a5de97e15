import { decodePDFRawStream, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib'
import type { DossierOrder } from '#domain/dossier/order'
import { documentPress } from '../documentPress'
import { bindDossier } from './dossierPress'
import { exhibitsOf } from './files.test-support'

export const fonts = 'resources/fonts'
export const press = documentPress(fonts)
export const blank: DossierOrder = {
  title: 'Dossier d’essai',
  author: 'Maud Tissandre',
  subject: 'Essai',
  day: '2026-12-09',
  dossier: null,
  letters: [],
  exhibits: [],
  integrity: [],
  limitBytes: null
}

/** These files bound as exhibits, and nothing else. */
export async function bound(
  files: Parameters<typeof exhibitsOf>[0],
  change: Partial<DossierOrder> = {},
  also: Readonly<Record<string, Uint8Array>> = {}
) {
  const { exhibits, bring } = exhibitsOf(files)
  const order = { ...blank, exhibits, ...change }
  const bringAlso = async (sha256: string) => also[sha256] ?? bring(sha256)
  return bindDossier(order, bringAlso, press, fonts, () => undefined)
}

/** The bytes of the first file. */
export const first = (made: Awaited<ReturnType<typeof bound>>): Uint8Array =>
  made.files[0]?.bytes ?? new Uint8Array()

/** Every object of a PDF as text, streams decoded where they are not pictures. */
export async function insideOf(bytes: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(bytes)
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]) => {
      if (!(object instanceof PDFRawStream)) return String(object)
      const isPicture = /DCTDecode/.test(String(object.dict))
      const content = isPicture ? object.contents : decodePDFRawStream(object).decode()
      return `${object.dict}\n${Buffer.from(content).toString('latin1')}`
    })
    .join('\n')
}
