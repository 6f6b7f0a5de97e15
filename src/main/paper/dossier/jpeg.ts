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
  let scans = 0
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xd9) {
      kept.push(bytes.subarray(at, at + 2))
      return scans === 0 ? null : { bytes: Buffer.concat(kept), orientation }
    }
    const length = u16(bytes, at + 2) ?? 0
    if (length < 2) return null
    const isScan = marker === 0xda
    const end = isScan ? endOfScan(bytes, at + 2 + length) : at + 2 + length
    if (end === null) return null
    if (isScan) scans += 1
    const segment = bytes.subarray(at, end)
    if (marker === 0xe1) orientation = orientationIn(segment) ?? orientation
    if (isOfPicture(marker, segment)) kept.push(segment)
    at = end
  }
  return null
}

/** Tables, frames, scans, and of the segments of applications those that say how colours are read. */
function isOfPicture(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xfe) return false
  if (marker < 0xe0 || marker > 0xef) return true
  return (
    marker === 0xee || (marker === 0xe2 && characters(segment, 4, 16).startsWith('ICC_PROFILE'))
  )
}

/** Where the marker stands that ends the data of a scan; null where there is none. */
function endOfScan(bytes: Uint8Array, from: number): number | null {
  let at = from
  while (at + 1 < bytes.length) {
    at = bytes.indexOf(0xff, at)
    if (at === -1 || at + 1 >= bytes.length) return null
    const next = bytes[at + 1] ?? 0
    const isData = next === 0 || (next >= 0xd0 && next <= 0xd7)
    if (!isData && next !== 0xff) return at
    at += isData ? 2 : 1
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
