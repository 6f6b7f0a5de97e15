import { fileType, typeOfMedia } from './fileType'
import { isDrawable } from './limits'
import { pictureSize } from './pictureSize'

/** The longest side of the picture made to be printed: at 2,000 pixels a page of A4 is sharp. */
export const PRINTED_SIDE = 2_000

/** How an original gets on paper: as it is, through pictures the page makes of it, or not at all. */
export function printing(mediaType: string): 'as-it-is' | 'converted' | 'never' {
  switch (typeOfMedia(mediaType)) {
    case 'webp':
    case 'heic':
    case 'tiff':
      return 'converted'
    case null:
      return 'never'
    default:
      return 'as-it-is'
  }
}

/** Whether these bytes are such a picture: a JPEG of at most that size, that holds no data about place or camera. */
export function isPrintedPicture(bytes: Uint8Array): boolean {
  const read = fileType('', bytes)
  if (!read.known || read.type !== 'jpeg') return false
  const size = pictureSize('jpeg', bytes)
  if (size === null || !isDrawable(size)) return false
  return Math.max(size.width, size.height) <= PRINTED_SIDE && !holdsExif(bytes)
}

/** Blocks E1 carry Exif and XMP; they stand before the picture itself. */
function holdsExif(bytes: Uint8Array): boolean {
  for (let at = 2; bytes[at] === 0xff && at + 4 <= bytes.length; ) {
    if (bytes[at + 1] === 0xe1) return true
    if (bytes[at + 1] === 0xda) return false
    at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
  }
  return false
}
