import { characters, u16, u32 } from '#domain/evidence/bytes'

/** How a picture is turned to be seen upright: the eight values of EXIF. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

export type CleanJpeg = { readonly bytes: Uint8Array; readonly orientation: Orientation }

/**
 * A JPEG with nothing but its picture: place, device, thumbnails, comments and whatever follows its end are left out, colours
 * are kept. Null where it is cut or damaged.
 */
export function cleanJpeg(bytes: Uint8Array): CleanJpeg | null {
  if (u16(bytes, 0) !== 0xffd8) return null
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let orientation: Orientation = 1
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xd9) return null
    const length = u16(bytes, at + 2) ?? 0
    if (length < 2) return null
    const end = at + 2 + length
    if (marker === 0xda) {
      const last = endOfPicture(bytes, end)
      return last === null
        ? null
        : { bytes: Buffer.concat([...kept, bytes.subarray(at, last)]), orientation }
    }
    const segment = bytes.subarray(at, end)
    if (marker === 0xe1) orientation = orientationIn(segment) ?? orientation
    if (isOfPicture(marker, segment)) kept.push(segment)
    at = end
  }
  return null
}

/** Tables, frames, and of the segments of applications those that say how colours are read. */
function isOfPicture(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xfe) return false
  if (marker < 0xe0 || marker > 0xef) return true
  const name = characters(segment, 4, 16)
  return marker === 0xe0 || marker === 0xee || (marker === 0xe2 && name.startsWith('ICC_PROFILE'))
}

/** Where the end of the picture stands, past tables and further scans; null where it is missing. */
function endOfPicture(bytes: Uint8Array, from: number): number | null {
  let at = from
  while (at + 1 < bytes.length) {
    at = bytes.indexOf(0xff, at)
    if (at === -1 || at + 1 >= bytes.length) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xd9) return at + 2
    const isData = marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7)
    at += isData ? (marker === 0xff ? 1 : 2) : 2 + (u16(bytes, at + 2) ?? 0)
  }
  return null
}

function orientationIn(segment: Uint8Array): Orientation | null {
  if (characters(segment, 4, 8) !== 'Exif') return null
  const tiff = segment.subarray(10)
  const little = tiff[0] === 0x49
  const directory = u32(tiff, 4, little)
  const count = directory === null ? null : u16(tiff, directory, little)
  if (directory === null || count === null) return null
  for (let entry = 0; entry < Math.min(count, 200); entry += 1) {
    const at = directory + 2 + 12 * entry
    if (u16(tiff, at, little) !== 0x112) continue
    const value = u16(tiff, at + 8, little)
    return isOrientation(value) ? value : null
  }
  return null
}

function isOrientation(value: number | null): value is Orientation {
  return value !== null && value >= 1 && value <= 8
}
