import { mm, PAGE } from './geometry'

/**
 * A PDF of nothing but JPEGs, one to a page, each as large as A4 allows and turned as it is. The same pictures always give the
 * same bytes. Rejects where one is no JPEG.
 */
export async function picturesPdf(pages: readonly Uint8Array[]): Promise<Uint8Array> {
  const { PDFDocument } = await import('@cantoo/pdf-lib')
  const short = mm(PAGE.width)
  const long = mm(PAGE.height)
  const document = await PDFDocument.create({ updateMetadata: false })
  for (const bytes of pages) {
    const picture = await document.embedJpg(bytes)
    const [width, height] = picture.width > picture.height ? [long, short] : [short, long]
    const scale = Math.min(width / picture.width, height / picture.height)
    const size = { width: picture.width * scale, height: picture.height * scale }
    document.addPage([size.width, size.height]).drawImage(picture, { x: 0, y: 0, ...size })
  }
  return document.save({ useObjectStreams: false })
}
