import type { PDFFont, PDFRef } from '@cantoo/pdf-lib'

/** Writes short lines in a font of ours, sign by sign: shaping each line whole was most of the work of a long dossier. */
export type Pen = {
  readonly ref: PDFRef
  width(text: string, size: number): number
  /** The signs of a text as hexadecimal digits. */
  encoded(text: string): string
}

export function penOf(font: PDFFont): Pen {
  const widths = new Map<string, number>()
  const codes = new Map<string, string>()
  const once = <Value>(known: Map<string, Value>, sign: string, make: () => Value): Value => {
    const found = known.get(sign) ?? make()
    known.set(sign, found)
    return found
  }
  return {
    ref: font.ref,
    width: (text, size) =>
      Array.from(text).reduce(
        (sum, sign) => sum + once(widths, sign, () => font.widthOfTextAtSize(sign, 1)),
        0
      ) * size,
    encoded: (text) =>
      Array.from(text, (sign) =>
        once(codes, sign, () => font.encodeText(sign).toString().replace(/[<>]/g, ''))
      ).join('')
  }
}
