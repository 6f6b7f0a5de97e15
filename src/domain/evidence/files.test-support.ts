/** Small files made byte by byte, sound and hostile ones. */

export const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part]
    )
  )

const big = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff)
const little = (value: number): number[] => big(value).reverse()

/** The header of a JPEG of this size, behind a block of metadata as phones write it. */
export const jpeg = (width: number, height: number): Uint8Array =>
  bytesOf(
    [0xff, 0xd8, 0xff, 0xe1, 0x00, 0x10],
    'Exif\0\0and more',
    [0xff, 0xc4, 0x00, 0x03, 0x00],
    [0xff, 0xc0, 0x00, 0x11, 0x08],
    big(height).slice(2),
    big(width).slice(2),
    [0x03, 0x01, 0x22, 0x00, 0xff, 0xda, 0x00, 0x02, 0xff, 0xd9]
  )

export const png = (width: number, height: number): Uint8Array =>
  bytesOf(
    [0x89],
    'PNG\r\n',
    [0x1a, 0x0a],
    big(13),
    'IHDR',
    big(width),
    big(height),
    [8, 2, 0, 0, 0]
  )

export const webp = (width: number, height: number): Uint8Array =>
  bytesOf(
    'RIFF',
    little(30),
    'WEBPVP8X',
    little(10),
    [0, 0, 0, 0],
    little(width - 1).slice(0, 3),
    little(height - 1).slice(0, 3)
  )

export const heic = (width: number, height: number, brand = 'heic'): Uint8Array =>
  bytesOf(
    big(24),
    'ftyp',
    brand,
    big(0),
    'mif1',
    brand,
    [...big(20), ...big(0)],
    'ispe',
    [...big(0), ...big(512), ...big(512)],
    'ispe',
    [...big(0), ...big(width), ...big(height)],
    big(0)
  )

export const tiff = (width: number, height: number): Uint8Array =>
  bytesOf(
    'II*\0',
    little(8),
    [2, 0],
    [0, 1, 4, 0, ...little(1), ...little(width)],
    [1, 1, 3, 0, ...little(1), ...little(height)]
  )

export const pdf = (more = ''): Uint8Array => bytesOf(`%PDF-1.4\n${more}\n%%EOF\n`)
