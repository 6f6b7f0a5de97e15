import { type TiffPage, tiffPages } from '#domain/evidence/tiffPages'
import { letGo } from '../drawing'
import { openExhibitPdf } from '../exhibitPdf'
import type { ExhibitPages, NotOpened } from '../pages'
import { tiffPdf, uprightPlace, uprightSize } from './tiffPdf'

/** The pages of a TIFF, each upright, decoded by pdf.js in a worker that ends with it. */
export async function openTiff(bytes: Uint8Array): Promise<ExhibitPages | NotOpened> {
  const read = tiffPages(bytes)
  if ('kind' in read) return read
  const told = toldAsPdf(bytes, read.pages, read.littleEndian)
  if (!(told instanceof Uint8Array)) return told
  const opened = await openExhibitPdf(told, NOTHING)
  if (!('count' in opened)) return opened
  const draw = async (number: number, across: number) => {
    const page = read.pages[number - 1]
    if (page === undefined) throw new Error('no such page')
    // Drawn point for point first: at any other size a seam would show between its strips.
    const whole = await opened.draw(number, uprightSize(page).width)
    if (!isCovered(whole, page)) throw new Error('a strip was not decoded')
    return reduced(whole, page, across)
  }
  // One after the other: a page of a scanner is some thirty megabytes while it is drawn.
  let turn: Promise<unknown> = Promise.resolve()
  return {
    count: read.pages.length,
    draw: (number, across) => {
      const drawing = turn.then(() => draw(number, across))
      turn = drawing.catch(() => undefined)
      return drawing
    },
    close: opened.close
  }
}

/** What is drawn on: where pdf.js cannot decode a strip it says nothing, and this is still seen. */
const NOTHING = 'rgba(0, 0, 0, 0)'

function isCovered(whole: HTMLCanvasElement, page: TiffPage): boolean {
  const { data } = context2d(whole).getImageData(0, 0, whole.width, whole.height)
  const isDrawn = (x: number, y: number) => data[4 * (y * whole.width + x) + 3] === 255
  return page.pieces.every((piece) => {
    const place = uprightPlace(page, {
      x: piece.x + Math.floor(Math.min(piece.width, page.width - piece.x) / 2),
      y: piece.y + Math.floor(Math.min(piece.height, page.height - piece.y) / 2)
    })
    return isDrawn(place.x, place.y)
  })
}

function toldAsPdf(
  bytes: Uint8Array,
  pages: readonly TiffPage[],
  littleEndian: boolean
): Uint8Array | NotOpened {
  try {
    return tiffPdf(bytes, pages, littleEndian) ?? { kind: 'unknown-coding' }
  } catch {
    return { kind: 'unreadable' }
  }
}

function reduced(whole: HTMLCanvasElement, page: TiffPage, across: number): HTMLCanvasElement {
  const tall = page.orientation >= 5 ? 1 / page.tall : page.tall
  const natural = {
    width: tall < 1 ? whole.width / tall : whole.width,
    height: tall > 1 ? whole.height * tall : whole.height
  }
  const scale = Math.min(1, across / natural.width)
  if (scale === 1 && tall === 1) return whole
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(natural.width * scale))
  canvas.height = Math.max(1, Math.round(natural.height * scale))
  const context = context2d(canvas)
  context.imageSmoothingQuality = 'high'
  context.drawImage(whole, 0, 0, canvas.width, canvas.height)
  letGo(whole)
  return canvas
}

function context2d(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('a page cannot be drawn on')
  return context
}
