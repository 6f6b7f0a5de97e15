import { drawPage } from '../letter/preview/drawPage'
import { openPdf } from '../letter/preview/pdfReader'
import type { Cover } from './covers'

/** What an exhibit shows, page by page, for the screen and for the copy. */
export type Sheets = {
  readonly count: number
  /** A page drawn `width` pixels wide. */
  readonly draw: (page: number, width: number) => Promise<HTMLCanvasElement>
  readonly close: () => void
}

/** Two hundred dots to the inch on A4: small print stays readable, and a page weighs some hundred kilobytes. */
const COPY_WIDTH = 1654
const QUALITY = 0.86

/** Opens a picture or a PDF; null when neither can be drawn here. */
export async function openSheets(bytes: Uint8Array, mediaType: string): Promise<Sheets | null> {
  try {
    return mediaType === 'application/pdf'
      ? await pdfSheets(bytes)
      : await picture(bytes, mediaType)
  } catch {
    return null
  }
}

async function pdfSheets(bytes: Uint8Array): Promise<Sheets> {
  const task = await openPdf(bytes)
  const document = await task.promise
  return {
    count: document.numPages,
    draw: async (page, width) =>
      (await drawPage(document, page, width / Math.max(1, window.devicePixelRatio))).canvas,
    close: () => void task.destroy()
  }
}

async function picture(bytes: Uint8Array, mediaType: string): Promise<Sheets> {
  const bitmap = await createImageBitmap(new Blob([bytes.slice()], { type: mediaType }), {
    imageOrientation: 'from-image'
  })
  return {
    count: 1,
    draw: async (_page, width) => {
      const canvas = document.createElement('canvas')
      canvas.width = Math.min(width, bitmap.width)
      canvas.height = Math.max(1, Math.round((canvas.width * bitmap.height) / bitmap.width))
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
      return canvas
    },
    close: () => bitmap.close()
  }
}

/**
 * The pages drawn anew with the covers burnt in, each as a JPEG: whatever was under a cover, or written in the file beside
 * its pages, is not in them. `told` hears how many are done.
 */
export async function burnt(
  sheets: Sheets,
  covers: readonly Cover[],
  told: (done: number) => void
): Promise<readonly Uint8Array[]> {
  const pages: Uint8Array[] = []
  for (let page = 1; page <= sheets.count; page += 1) {
    const canvas = await sheets.draw(page, COPY_WIDTH)
    blacken(
      canvas,
      covers.filter((cover) => cover.page === page)
    )
    pages.push(await jpegOf(canvas))
    told(page)
  }
  return pages
}

function blacken(canvas: HTMLCanvasElement, covers: readonly Cover[]): void {
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('a page cannot be drawn on')
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.fillStyle = '#000000'
  for (const { x, y, width, height } of covers) {
    // Whole pixels, outwards: no edge lets a shade of what is under it through.
    const left = Math.floor(x * canvas.width)
    const top = Math.floor(y * canvas.height)
    context.fillRect(
      left,
      top,
      Math.ceil((x + width) * canvas.width) - left,
      Math.ceil((y + height) * canvas.height) - top
    )
  }
}

async function jpegOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const flat = document.createElement('canvas')
  flat.width = canvas.width
  flat.height = canvas.height
  const context = flat.getContext('2d')
  if (context === null) throw new Error('a page cannot be drawn on')
  // A JPEG has no transparency: what was see-through would turn black.
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, flat.width, flat.height)
  context.drawImage(canvas, 0, 0)
  const blob = await new Promise<Blob | null>((done) => flat.toBlob(done, 'image/jpeg', QUALITY))
  if (blob === null) throw new Error('a page could not be kept')
  return new Uint8Array(await blob.arrayBuffer())
}
