import {
  chmodSync,
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  writeFileSync
} from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { crc32, inflateRawSync } from 'node:zlib'

const endSignature = Buffer.from([0x50, 0x4b, 5, 6])
const entrySignature = 0x02014b50
const entryHeader = 46
const localHeader = 30
// The end record may be followed by a comment of up to 65,535 bytes.
const longestTail = 22 + 0xffff

/** @typedef {{ name: string, method: number, crc: number, packed: number, mode: number, offset: number }} Entry */

/**
 * Unpacks files of a zip archive (stored or deflated; neither encrypted nor zip64). Every file is checked
 * against its CRC-32, and no file lands outside the folder.
 * @param {string} archive
 * @param {string} folder made where it is absent
 * @param {(name: string) => string | undefined} placeOf where in the folder a file goes; undefined leaves it out
 * @returns {number} how many files were written
 */
export function unzip(archive, folder, placeOf) {
  const file = openSync(archive, 'r')
  try {
    let written = 0
    for (const entry of readEntries(file)) {
      const place = entry.name.endsWith('/') ? undefined : placeOf(entry.name)
      if (place === undefined) continue
      const path = resolve(folder, place)
      if (!path.startsWith(resolve(folder) + sep)) throw new Error(`outside the folder: ${place}`)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, readContent(file, entry))
      chmodSync(path, entry.mode & 0o777 || 0o644)
      written += 1
    }
    return written
  } finally {
    closeSync(file)
  }
}

/** @param {number} file an open descriptor @returns {Entry[]} */
function readEntries(file) {
  const { size } = fstatSync(file)
  const tail = readBytes(file, Math.max(0, size - longestTail), Math.min(size, longestTail))
  const end = tail.lastIndexOf(endSignature)
  if (end < 0) throw new Error('not a zip archive, or cut short')
  const directory = readBytes(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12))
  const count = tail.readUInt16LE(end + 10)
  /** @type {Entry[]} */
  const entries = []
  for (let at = 0; entries.length < count; ) {
    if (at + entryHeader > directory.length || directory.readUInt32LE(at) !== entrySignature)
      throw new Error('damaged zip directory')
    const nameLength = directory.readUInt16LE(at + 28)
    const extraLength = directory.readUInt16LE(at + 30)
    const commentLength = directory.readUInt16LE(at + 32)
    entries.push({
      name: directory.toString('utf8', at + entryHeader, at + entryHeader + nameLength),
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packed: directory.readUInt32LE(at + 20),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      offset: directory.readUInt32LE(at + 42)
    })
    at += entryHeader + nameLength + extraLength + commentLength
  }
  return entries
}

/** @param {number} file @param {Entry} entry */
function readContent(file, entry) {
  // The lengths in front of the content may differ from those in the directory.
  const header = readBytes(file, entry.offset, localHeader)
  const start = entry.offset + localHeader + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = readBytes(file, start, entry.packed)
  if (entry.method !== 0 && entry.method !== 8)
    throw new Error(`${entry.name}: compression method ${entry.method} is not supported`)
  const content = entry.method === 8 ? inflateRawSync(packed) : packed
  if (crc32(content) !== entry.crc) throw new Error(`${entry.name}: damaged (CRC-32 differs)`)
  return content
}

/** @param {number} file @param {number} position @param {number} length */
function readBytes(file, position, length) {
  const bytes = Buffer.alloc(length)
  for (let got = 0; got < length; ) {
    const more = readSync(file, bytes, got, length - got, position + got)
    if (more === 0) throw new Error('the zip archive is cut short')
    got += more
  }
  return bytes
}
