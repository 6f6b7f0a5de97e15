import { drawn, jpegOf, type Original } from '../exhibits/drawing'
import { type ExhibitPages, hasPages, openPages } from '../exhibits/pages'
import type { Cover } from './covers'

/** What an exhibit shows, page by page, for the screen and for the copy. A picture is one page. */
export type Sheets = ExhibitPages

/** Two hundred dots to the inch on A4: small print stays readable, and a page weighs some hundred kilobytes. */
const COPY_WIDTH = 1654

/** Opens a picture or pages; null when neither can be drawn here. */
export async function openSheets(original: Original): Promise<Sheets | null> {
  if (!hasPages(original.mediaType)) return picture(original)
  const opened = await openPages(original)
  return 'count' in opened ? opened : null
}

async function picture(original: Original): Promise<Sheets | null> {
  const bitmap = await drawn(original, Number.POSITIVE_INFINITY)
  if (!(bitmap instanceof ImageBitmap)) return null
  return {
    count: 1,
    draw: async (_page, across) => {
      const canvas = document.createElement('canvas')
      canvas.width = Math.min(across, bitmap.width)
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
    pages.push(await jpegOf(canvas, canvas.width, canvas.height))
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
