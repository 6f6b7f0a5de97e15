import { characters, stands, u16, u24, u32 } from './bytes'
import type { FileType } from './fileType'
import type { PictureSize } from './limits'

/**
 * The size a picture says it has, read in its header before anything is decoded; null where the bytes given do not tell it:
 * cut, damaged, or written further on.
 */
export function pictureSize(type: FileType, head: Uint8Array): PictureSize | null {
  switch (type) {
    case 'jpeg':
      return jpegSize(head)
    case 'png':
      return stands(head, 'IHDR', 12) ? size(u32(head, 16), u32(head, 20)) : null
    case 'webp':
      return webpSize(head)
    case 'heic':
      return heicSize(head)
    case 'tiff':
      return tiffSize(head)
    default:
      return null
  }
}

function size(width: number | null, height: number | null): PictureSize | null {
  return width === null || height === null || width === 0 || height === 0 ? null : { width, height }
}

/** Frames C0 to CF tell the size, but for C4, C8 and CC, which are tables. */
function jpegSize(head: Uint8Array): PictureSize | null {
  for (let at = 2; at + 4 <= head.length; ) {
    if (head[at] !== 0xff) return null
    const marker = head[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += 2
      continue
    }
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return size(u16(head, at + 7), u16(head, at + 5))
    const length = u16(head, at + 2)
    if (length === null || length < 2 || marker === 0xd9 || marker === 0xda) return null
    at += 2 + length
  }
  return null
}

function webpSize(head: Uint8Array): PictureSize | null {
  switch (characters(head, 12, 16)) {
    case 'VP8X':
      return size(plusOne(u24(head, 24)), plusOne(u24(head, 27)))
    case 'VP8L': {
      const bits = u32(head, 21, true)
      return bits === null ? null : size((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1)
    }
    case 'VP8 ': {
      const [width, height] = [u16(head, 26, true), u16(head, 28, true)]
      return width === null || height === null ? null : size(width & 0x3fff, height & 0x3fff)
    }
    default:
      return null
  }
}

const plusOne = (value: number | null): number | null => (value === null ? null : value + 1)

/** A file holds its picture, its tiles and a thumbnail, each with its size: the largest is the picture. */
function heicSize(head: Uint8Array): PictureSize | null {
  let found: PictureSize | null = null
  const last = Math.min(head.length - 16, 65_536)
  for (let at = 4; at <= last; at += 1) {
    if (head[at] !== 0x69 || !stands(head, 'ispe', at)) continue
    const one = size(u32(head, at + 8), u32(head, at + 12))
    if (one !== null && (found === null || one.width * one.height > found.width * found.height))
      found = one
  }
  return found
}

function tiffSize(head: Uint8Array): PictureSize | null {
  const little = head[0] === 0x49
  const directory = u32(head, 4, little)
  const count = directory === null ? null : u16(head, directory, little)
  if (directory === null || count === null) return null
  let [width, height]: [number | null, number | null] = [null, null]
  for (let entry = 0; entry < Math.min(count, 200); entry += 1) {
    const at = directory + 2 + 12 * entry
    const tag = u16(head, at, little)
    const value =
      u16(head, at + 2, little) === 3 ? u16(head, at + 8, little) : u32(head, at + 8, little)
    if (tag === 256) width = value
    if (tag === 257) height = value
  }
  return size(width, height)
}
