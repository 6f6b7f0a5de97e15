import {
  PDFArray,
  PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFObjectParser,
  PDFRawStream
} from '@cantoo/pdf-lib'
import { unpackedOf } from './unpacking'

/** Where an object stands: at a byte of the file, or as one of those packed in a stream. */
type Place = { readonly at: number } | { readonly packedIn: number; readonly index: number }

/** One table of a file: its words, and where it says that an object stands. */
type Table = { readonly trailer: string; readonly find: (object: number) => Place | null }

/** Bytes unpacked of one stream before giving up: what is looked for stands in a few. */
const MOST_UNPACKED = 32_000_000
/** A file saved over and over has one table for each time. */
const MOST_TABLES = 40

/**
 * How many pages a PDF says it has, read where it says so: some objects of it, whatever its size. Null where it does not say it
 * as the standard has it; reading it whole tells then. Nothing forces it to say the truth.
 */
export function saidPages(bytes: Uint8Array): number | null {
  try {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    const tables = tablesOf(file)
    const root = tables.flatMap(({ trailer }) => figureIn(trailer, /\/Root\s+(\d+)/) ?? [])[0]
    const tree = figureIn(words(file, tables, root), /\/Pages\s+(\d+)\s+\d+\s+R/)
    return figureIn(words(file, tables, tree), /\/Count\s+(\d+)/)
  } catch {
    return null
  }
}

function figureIn(text: string, pattern: RegExp): number | null {
  const [, figures] = pattern.exec(text) ?? []
  return figures === undefined ? null : Number(figures)
}

/** Its tables, the newest first. */
function tablesOf(file: Buffer): readonly Table[] {
  const end = file.toString('latin1', Math.max(0, file.length - 1_024))
  let at = figureIn(end.slice(end.lastIndexOf('startxref')), /^startxref\s+(\d+)/)
  const tables: Table[] = []
  while (at !== null && at < file.length && tables.length < MOST_TABLES) {
    const table = /^\s*xref/.test(file.toString('latin1', at, at + 10))
      ? plainTable(file, at)
      : packedTable(file, at)
    tables.push(table)
    at = figureIn(table.trailer, /\/Prev\s+(\d+)/)
  }
  return tables
}

/** Rows of twenty bytes below the number of the first: that of an object is gone to at once. */
function plainTable(file: Buffer, start: number): Table {
  const runs: { readonly first: number; readonly count: number; readonly at: number }[] = []
  let at = file.indexOf('xref', start) + 4
  for (;;) {
    const [all = '', first, count] =
      /^\s*(\d+)\s+(\d+)\s*/.exec(file.toString('latin1', at, at + 60)) ?? []
    if (all === '') break
    runs.push({ first: Number(first), count: Number(count), at: at + all.length })
    at += all.length + 20 * Number(count)
  }
  const trailer = file.toString('latin1', at, at + 2_000)
  return {
    trailer: trailer.slice(0, trailer.indexOf('startxref')),
    find: (object) => {
      const run = runs.find(({ first, count }) => object >= first && object < first + count)
      if (run === undefined) return null
      const row = run.at + 20 * (object - run.first)
      const place = figureIn(file.toString('latin1', row, row + 20), /^(\d{10}) \d{5} n/)
      return place === null ? null : { at: place }
    }
  }
}

function packedTable(file: Buffer, at: number): Table {
  const { dict, unpacked: rows } = streamAt(file, at)
  const unpacked = unpredicted(rows, dict.lookup(PDFName.of('DecodeParms')))
  const numbers = (name: string): readonly number[] => {
    const list = dict.lookup(PDFName.of(name))
    return list instanceof PDFArray
      ? list.asArray().map((one) => (one instanceof PDFNumber ? one.asNumber() : 0))
      : []
  }
  const [kind = 0, place = 0, index = 0] = numbers('W')
  const runs = dict.has(PDFName.of('Index')) ? numbers('Index') : [0, Number.MAX_SAFE_INTEGER]
  return {
    trailer: dict.toString(),
    find: (object) => {
      let before = 0
      for (let run = 0; run + 1 < runs.length; run += 2) {
        const [first = 0, count = 0] = runs.slice(run, run + 2)
        const row = (before + object - first) * (kind + place + index)
        before += count
        if (object < first || object >= first + count) continue
        const type = kind === 0 ? 1 : unpacked.readUIntBE(row, kind)
        const where = unpacked.readUIntBE(row + kind, place)
        if (type === 1) return { at: where }
        const rank = index === 0 ? 0 : unpacked.readUIntBE(row + kind + place, index)
        return type === 2 ? { packedIn: where, index: rank } : null
      }
      return null
    }
  }
}

/** Rows written as what they add to the row above, as most programs do; any other writing of them is not read here. */
function unpredicted(rows: Buffer, parameters: unknown): Buffer {
  if (!(parameters instanceof PDFDict)) return rows
  const figure = (name: string) => parameters.lookupMaybe(PDFName.of(name), PDFNumber)?.asNumber()
  if ((figure('Predictor') ?? 1) < 10) return rows
  const wide = figure('Columns') ?? 1
  const plain = Buffer.alloc(Math.floor(rows.length / (wide + 1)) * wide)
  for (let at = 0; at < plain.length; at += 1) {
    const row = Math.floor(at / wide)
    const how = rows[row * (wide + 1)]
    if (how !== 0 && how !== 2) throw new Error('rows written in another way')
    const above = how === 2 && row > 0 ? (plain[at - wide] ?? 0) : 0
    plain[at] = (rows[at + row + 1] ?? 0) + above
  }
  return plain
}

/** An object as it is written. */
function words(file: Buffer, tables: readonly Table[], object: number | null | undefined): string {
  if (object == null) return ''
  const [place] = tables.flatMap(({ find }) => find(object) ?? [])
  if (place === undefined) return ''
  if ('at' in place) return file.toString('latin1', place.at, file.indexOf('endobj', place.at))
  const [holder] = tables.flatMap(({ find }) => find(place.packedIn) ?? [])
  if (holder === undefined || !('at' in holder)) return ''
  const { dict, unpacked } = streamAt(file, holder.at)
  const start = dict.lookup(PDFName.of('First'), PDFNumber).asNumber()
  const places = unpacked.toString('latin1', 0, start).trim().split(/\s+/).map(Number)
  const [from = 0, to] = [places[2 * place.index + 1], places[2 * place.index + 3]]
  return unpacked.toString('latin1', start + from, to === undefined ? undefined : start + to)
}

function streamAt(file: Buffer, at: number) {
  const [head = ''] = /^\s*\d+\s+\d+\s+obj/.exec(file.toString('latin1', at, at + 60)) ?? []
  const rest = file.subarray(at + head.length)
  const stream = PDFObjectParser.forBytes(rest, PDFContext.create()).parseObject()
  if (!(stream instanceof PDFRawStream)) throw new Error('no stream')
  return { dict: stream.dict, unpacked: unpackedOf(stream, MOST_UNPACKED) }
}
