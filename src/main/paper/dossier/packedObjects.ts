import {
  PDFArray,
  type PDFDict,
  PDFName,
  PDFNumber,
  PDFObjectStreamParser,
  PDFRawStream,
  PDFXRefStreamParser
} from '@cantoo/pdf-lib'
import { unpackedOf } from './unpacking'

/** Bytes of the objects packed in one stream, once unpacked: programs pack some hundred objects together. */
const MOST_PACKED = 50_000_000
/** Bytes that a table made without care may lack. */
const WRONG_BY = 1_000_000

/**
 * Keeps the reader of PDFs from unpacking more than that, and from taking a table at its word: left alone, it makes gigabytes
 * of some hundred bytes. What is refused is passed over, as any object that cannot be read.
 */
export function boundPackedObjects(): void {
  const objects = PDFObjectStreamParser.forStream
  PDFObjectStreamParser.forStream = (stream, ...more) => objects(unpacked(stream), ...more)
  const table = PDFXRefStreamParser.forStream
  PDFXRefStreamParser.forStream = (stream) => {
    const plain = unpacked(stream)
    if (rowsSaid(plain.dict) * rowLength(plain.dict) > plain.contents.length + WRONG_BY)
      throw new Error('a table shorter than it says')
    return table(plain)
  }
}

function unpacked(stream: PDFRawStream): PDFRawStream {
  const dict = stream.dict.clone()
  dict.delete(PDFName.of('Filter'))
  return PDFRawStream.of(dict, unpackedOf(stream, MOST_PACKED))
}

function rowsSaid(dict: PDFDict): number {
  const runs = dict.lookup(PDFName.of('Index'))
  if (!(runs instanceof PDFArray)) return dict.lookup(PDFName.of('Size'), PDFNumber).asNumber()
  return figures(runs).reduce((sum, count, at) => (at % 2 === 1 ? sum + count : sum), 0)
}

/** A row of no bytes would be one that never ends a table. */
function rowLength(dict: PDFDict): number {
  const length = figures(dict.lookup(PDFName.of('W'), PDFArray)).reduce((sum, one) => sum + one, 0)
  return length === 0 ? Number.POSITIVE_INFINITY : length
}

function figures(array: PDFArray): readonly number[] {
  return array.asArray().map((_, at) => array.lookup(at, PDFNumber).asNumber())
}
