import { SECRET } from './files.test-support'

/** The greys of the corners of the picture as it is stored: top left, top right, bottom left, bottom right. */
export const CORNERS = [0, 80, 170, 255] as const
const MIDDLE = 128

/** A place as telephones write it: 48° 51′ 29,97″. */
export const PLACE = Buffer.from([
  ...[0, 0, 0, 48, 0, 0, 0, 1],
  ...[0, 0, 0, 51, 0, 0, 0, 1],
  ...[0, 0, 0x0b, 0xb5, 0, 0, 0, 100]
])

/**
 * A JPEG of 24 × 16 pixels, each corner of another grey, turned as a telephone turns it. Its place, a thumbnail, a comment, the
 * words of other programs and what follows it stand in it before, within and after the picture.
 */
export function phoneJpeg(orientation: number): Uint8Array {
  const secret = Buffer.from(SECRET)
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFXX\0\x13'), secret),
    segment(0xe1, Buffer.from('Exif\0\0'), exif(orientation), secret),
    segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0'), secret),
    segment(0xe2, Buffer.from('MPF\0'), secret),
    segment(0xed, Buffer.from('Photoshop 3.0\0'), secret),
    segment(0xfe, secret),
    picture(),
    segment(0xfe, secret),
    Buffer.from([0xff, 0xd9]),
    secret
  ])
}

/** TIFF 6: how the picture is turned, and where its place is written. */
function exif(orientation: number): Buffer {
  const entry = (tag: number, type: number, count: number, value: readonly number[]) => [
    ...[tag >> 8, tag & 0xff, 0, type, 0, 0, 0, count],
    ...value
  ]
  const head = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8]
  const first = [
    ...[0, 2],
    ...entry(0x0112, 3, 1, [0, orientation, 0, 0]),
    ...entry(0x8825, 4, 1, [0, 0, 0, 38]),
    ...[0, 0, 0, 0]
  ]
  const place = [
    ...[0, 2],
    ...entry(1, 2, 2, [0x4e, 0, 0, 0]),
    ...entry(2, 5, 3, [0, 0, 0, 68]),
    ...[0, 0, 0, 0]
  ]
  return Buffer.concat([Buffer.from([...head, ...first, ...place]), PLACE])
}

/** Six blocks of one grey each, coded by hand: four bits say how many follow, a zero ends the block. */
function picture(): Buffer {
  const [a, b, c, d] = CORNERS
  let bits = ''
  let last = 0
  for (const grey of [a, MIDDLE, b, c, MIDDLE, d]) {
    const level = Math.round((grey - 128) / 2)
    const step = level - last
    last = level
    const length = Math.abs(step) === 0 ? 0 : Math.floor(Math.log2(Math.abs(step))) + 1
    const value = step < 0 ? step + 2 ** length - 1 : step
    bits += length.toString(2).padStart(4, '0')
    bits += length === 0 ? '' : value.toString(2).padStart(length, '0')
    bits += '0'
  }
  const data = (bits.match(/.{1,8}/g) ?? []).flatMap((byte) => {
    const value = Number.parseInt(byte.padEnd(8, '1'), 2)
    return value === 0xff ? [0xff, 0] : [value]
  })
  const counts = (at: number, count: number) =>
    Array.from({ length: 16 }, (_, index) => (index === at ? count : 0))
  const symbols = Array.from({ length: 12 }, (_, index) => index)
  return Buffer.concat([
    segment(0xdb, Buffer.from([0, ...Array<number>(64).fill(16)])),
    segment(0xc0, Buffer.from([8, 0, 16, 0, 24, 1, 1, 0x11, 0])),
    segment(0xc4, Buffer.from([0, ...counts(3, 12), ...symbols])),
    segment(0xc4, Buffer.from([0x10, ...counts(0, 1), 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from(data)
  ])
}

function segment(marker: number, ...data: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(data)
  return Buffer.concat([
    Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff]),
    body
  ])
}
