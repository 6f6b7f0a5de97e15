import { createHash } from 'node:crypto'
import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of a zip made by hand, with whatever is to be wrong in it. */
export type RawEntry = {
  readonly name: string | Buffer
  readonly bytes: Buffer
  readonly stored?: boolean
  readonly crc?: number
  /** What the directory says of its size, packed or not. */
  readonly saysBytes?: number
  readonly saysPacked?: number
  /** The Unix mode, its type of file in front. */
  readonly mode?: number
  readonly flags?: number
  readonly method?: number
  /** The body of the entry of this index is taken for its own. */
  readonly bodyOf?: number
}

/** A zip of these entries, and of nothing that was not asked for. */
export function rawZip(entries: readonly RawEntry[], count = entries.length): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  const places: { offset: number; packed: number }[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.isBuffer(entry.name) ? entry.name : Buffer.from(entry.name, 'utf8')
    const packed = entry.stored ? entry.bytes : deflateRawSync(entry.bytes, { level: 9 })
    const shared = entry.bodyOf === undefined ? null : (places[entry.bodyOf] ?? null)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(entry.flags ?? 0x0800, 2)
    common.writeUInt16LE(entry.method ?? (entry.stored ? 0 : 8), 4)
    common.writeUInt32LE(0x00210000, 6)
    common.writeUInt32LE(entry.crc ?? crc32(entry.bytes), 10)
    common.writeUInt32LE(entry.saysPacked ?? shared?.packed ?? packed.length, 14)
    common.writeUInt32LE(entry.saysBytes ?? entry.bytes.length, 18)
    common.writeUInt16LE(name.length, 22)
    const end = Buffer.alloc(14)
    end.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 6)
    end.writeUInt32LE(shared?.offset ?? offset, 10)
    directory.push(Buffer.concat([u32(0x02014b50), u16(0x0314), common, end, name]))
    places.push({ offset: shared?.offset ?? offset, packed: shared?.packed ?? packed.length })
    if (shared !== null) continue
    const body = Buffer.concat([u32(0x04034b50), common, name, packed])
    bodies.push(body)
    offset += body.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.concat([
    u32(0x06054b50),
    u32(0),
    u16(count),
    u16(count),
    u32(size),
    u32(offset),
    u16(0)
  ])
  return Buffer.concat([...bodies, ...directory, end])
}

/** The manifest of these entries, as an entry; `change` spoils it. */
export function manifestOf(
  entries: readonly RawEntry[],
  change: (document: Record<string, unknown>) => void = () => undefined,
  caseId = 'c1'
): RawEntry {
  const document = {
    format: 'doleances/bundle',
    version: 1,
    minReader: 1,
    edition: 'whole',
    case: caseId,
    entries: entries.map(({ name, bytes }) => ({
      name: String(name),
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex')
    }))
  }
  change(document)
  return { name: 'manifest.json', bytes: Buffer.from(JSON.stringify(document)) }
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
