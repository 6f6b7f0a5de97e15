import { type PDFContext, type PDFDocument, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib'
import type { Unshown } from '#domain/dossier/unshown'
import { HEAD_BYTES, isDrawable } from '#domain/evidence/limits'
import { pictureSize } from '#domain/evidence/pictureSize'
import { cleanJpeg, type Orientation } from './jpeg'
import { type PlainPng, plainPng, withoutWords } from './png'
import type { Matrix, Sheet } from './sheets'

/** Points a pixel: 96 to the inch, as screens show pictures; larger ones are made to fit. */
const POINTS = 0.75

/** A picture as a sheet, turned upright; nothing of it but what is seen. */
export async function pictureSheet(
  type: 'jpeg' | 'png',
  bytes: Uint8Array,
  document: PDFDocument
): Promise<Sheet | Unshown> {
  const size = pictureSize(type, bytes.subarray(0, HEAD_BYTES))
  if (size === null) return 'damaged'
  if (!isDrawable(size)) return 'too-large'
  return type === 'jpeg' ? jpegSheet(bytes, document) : pngSheet(bytes, document)
}

async function jpegSheet(bytes: Uint8Array, document: PDFDocument): Promise<Sheet | Unshown> {
  const clean = cleanJpeg(bytes)
  if (clean === null) return 'damaged'
  const picture = await document.embedJpg(clean.bytes)
  await picture.embed()
  return turned(picture.ref, picture.width, picture.height, clean.orientation)
}

async function pngSheet(bytes: Uint8Array, document: PDFDocument): Promise<Sheet | Unshown> {
  const plain = plainPng(bytes)
  if (plain === null) return 'damaged'
  if (plain !== 'decode')
    return turned(asImage(plain, document.context), plain.width, plain.height, 1)
  const picture = await document.embedPng(withoutWords(bytes))
  await picture.embed()
  return turned(picture.ref, picture.width, picture.height, 1)
}

/** PDF reads the rows of a PNG with the same prediction, so that they are not compressed anew. */
function asImage(png: PlainPng, context: PDFContext): PDFRef {
  const { width, height, bits, colours, palette, rows } = png
  const space =
    palette === null
      ? colours === 3
        ? 'DeviceRGB'
        : 'DeviceGray'
      : context.obj([
          'Indexed',
          'DeviceRGB',
          Math.floor(palette.length / 3) - 1,
          context.register(context.flateStream(palette))
        ])
  const dict = context.obj({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: bits,
    ColorSpace: space,
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 15, Colors: colours, BitsPerComponent: bits, Columns: width }
  })
  return context.register(PDFRawStream.of(dict, rows))
}

function turned(what: PDFRef, pixelsWide: number, pixelsHigh: number, turn: Orientation): Sheet {
  const [wide, high] = [pixelsWide * POINTS, pixelsHigh * POINTS]
  const [width, height] = turn >= 5 ? [high, wide] : [wide, high]
  const turns: Readonly<Record<Orientation, Matrix>> = {
    1: [width, 0, 0, height, 0, 0],
    2: [-width, 0, 0, height, width, 0],
    3: [-width, 0, 0, -height, width, height],
    4: [width, 0, 0, -height, 0, height],
    5: [0, -height, -width, 0, width, height],
    6: [0, -height, width, 0, 0, height],
    7: [0, height, width, 0, 0, 0],
    8: [0, height, -width, 0, width, 0]
  }
  return { width, height, draws: [{ what, matrix: turns[turn] }] }
}
