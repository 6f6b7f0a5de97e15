import { decodePDFRawStream, type PDFRawStream } from '@cantoo/pdf-lib'

/** The bytes of a stream as they are meant, no more of them than that: a few may be packed to stand for any number. */
export function unpackedOf(stream: PDFRawStream, most: number): Buffer {
  const decoding = decodePDFRawStream(stream)
  const pieces: Uint8Array[] = []
  let length = 0
  for (;;) {
    const piece = decoding.getBytes(65_536)
    if (piece.length === 0) return Buffer.concat(pieces)
    length += piece.length
    if (length > most) throw new Error('too much is packed in a stream')
    pieces.push(Uint8Array.from(piece))
  }
}
