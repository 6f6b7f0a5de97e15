import { crc32, deflateRawSync } from 'node:zlib'

export type Entry = { readonly name: string; readonly bytes: Uint8Array }

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
/** What a reader must know to unpack: version 2.0, for compressed entries. */
const VERSION = 20
/** Names are in UTF-8. */
const UTF8_NAMES = 0x0800
const DEFLATED = 8

/**
 * A zip of the entries in their order, all dated at noon of the day `YYYY-MM-DD` whatever the clock and its zone: the same
 * entries always give the same bytes. For the small parts of a document: no entry of 4 GB, no 65,536 entries.
 */
export function zipOf(entries: readonly Entry[], day: string): Uint8Array {
  const date = dosDate(day)
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of entries) {
    const packed = deflateRawSync(bytes)
    const label = Buffer.from(name, 'utf8')
    const common = Buffer.alloc(26)
    common.writeUInt16LE(VERSION, 0)
    common.writeUInt16LE(UTF8_NAMES, 2)
    common.writeUInt16LE(DEFLATED, 4)
    common.writeUInt32LE(date, 6)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(label.length, 22)
    const body = Buffer.concat([uint32(LOCAL), common, label, packed])
    // Comment, disk and attributes: none.
    const end = Buffer.alloc(14)
    end.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([uint32(CENTRAL), uint16(VERSION), common, end, label]))
    bodies.push(body)
    offset += body.length
  }
  return Buffer.concat([...bodies, ...directory, closing(directory, offset)])
}

function closing(directory: readonly Buffer[], offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END, 0)
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12
  )
  end.writeUInt32LE(offset, 16)
  return end
}

/** Noon of a day as zip files write it: the time in the low half, the date, from 1980 on, in the high one. */
function dosDate(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  const noon = 12 << 11
  return ((Math.max(0, year - 1980) << 25) | (month << 21) | (date << 16) | noon) >>> 0
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}
