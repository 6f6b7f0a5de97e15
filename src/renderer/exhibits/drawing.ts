import { typeOfMedia } from '#domain/evidence/fileType'
import { HEAD_BYTES, isDrawable, type PictureSize } from '#domain/evidence/limits'
import { pictureSize } from '#domain/evidence/pictureSize'
import { PRINTED_SIDE } from '#domain/evidence/printedPicture'
import { hasPages, openPages } from './pages'

export type Original = { readonly bytes: Uint8Array; readonly mediaType: string }

/** Why a picture is not drawn. */
export type NotDrawn =
  | { readonly kind: 'too-many-pixels'; readonly size: PictureSize }
  | { readonly kind: 'unreadable' }

const QUALITY = 0.9

/** The size a picture says it has; a reason where it must not be decoded. */
function sizeToDraw({ bytes, mediaType }: Original): PictureSize | NotDrawn {
  const type = typeOfMedia(mediaType)
  if (type === null) return { kind: 'unreadable' }
  const size = pictureSize(type, bytes.subarray(0, HEAD_BYTES))
  if (size === null) return { kind: 'unreadable' }
  return isDrawable(size) ? size : { kind: 'too-many-pixels', size }
}

/**
 * A picture decoded here, in the page's sandbox, upright as its camera says, its longest side at most so long. Close the
 * bitmap to let go of it.
 */
export async function drawn(original: Original, longest: number): Promise<ImageBitmap | NotDrawn> {
  const size = sizeToDraw(original)
  if ('kind' in size) return size
  const blob = new Blob([original.bytes as BlobPart], { type: original.mediaType })
  const scale = longest / Math.max(size.width, size.height)
  // Turned by its camera or not, a square of this size holds it: one side sets the scale of the other.
  const resize =
    scale >= 1
      ? {}
      : { resizeWidth: Math.max(1, Math.round(size.width * scale)), resizeQuality: 'high' as const }
  try {
    return await createImageBitmap(blob, { imageOrientation: 'from-image', ...resize })
  } catch {
    return { kind: 'unreadable' }
  }
}

/**
 * The JPEGs to print in place of an original no PDF holds, one a page, and all of them or none: drawn anew, so that nothing of
 * its hidden data is left.
 */
export async function printedCopy(original: Original): Promise<Uint8Array[] | null> {
  if (hasPages(original.mediaType)) return printedPages(original)
  const picture = await drawn(original, PRINTED_SIDE)
  if (!(picture instanceof ImageBitmap)) return null
  try {
    return [await printed(picture)]
  } finally {
    picture.close()
  }
}

async function printedPages(original: Original): Promise<Uint8Array[] | null> {
  const opened = await openPages(original)
  if (!('count' in opened)) return null
  try {
    const made: Uint8Array[] = []
    for (let page = 1; page <= opened.count; page += 1) {
      const drawing = await opened.draw(page, Number.POSITIVE_INFINITY)
      made.push(await printed(drawing))
      letGo(drawing)
    }
    return made
  } finally {
    opened.close()
  }
}

/** The memory of a large drawing is free at once, not when it is next looked for. */
export function letGo(drawing: HTMLCanvasElement | OffscreenCanvas): void {
  drawing.width = 0
  drawing.height = 0
}

function printed(drawing: ImageBitmap | HTMLCanvasElement): Promise<Uint8Array> {
  const scale = Math.min(1, PRINTED_SIDE / Math.max(drawing.width, drawing.height))
  return jpegOf(drawing, drawing.width * scale, drawing.height * scale)
}

/** A drawing as a JPEG of that size, on white: a JPEG has no transparency, and what was see-through would turn black. */
export async function jpegOf(
  drawing: CanvasImageSource,
  width: number,
  height: number
): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(width)),
    Math.max(1, Math.round(height))
  )
  const context = canvas.getContext('2d', { alpha: false })
  if (context === null) throw new Error('a picture cannot be drawn on')
  context.imageSmoothingQuality = 'high'
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(drawing, 0, 0, canvas.width, canvas.height)
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY })
  letGo(canvas)
  return new Uint8Array(await blob.arrayBuffer())
}
