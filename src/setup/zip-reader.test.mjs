import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unzip } from './zip-reader.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zip-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** @typedef {{ name: string, content: Buffer, deflate?: boolean, mode?: number, crc?: number }} Member */

/** @param {Member[]} members */
function zip(members) {
  /** @type {Buffer[]} */
  const locals = []
  /** @type {Buffer[]} */
  const directory = []
  let offset = 0
  for (const { name, content, deflate = false, mode = 0o644, crc = crc32(content) } of members) {
    const data = deflate ? deflateRawSync(content) : content
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(name.length, 26)
    // Archives often carry more here than in the directory.
    local.writeUInt16LE(4, 28)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(deflate ? 8 : 0, 10)
    entry.writeUInt32LE(crc, 16)
    entry.writeUInt32LE(data.length, 20)
    entry.writeUInt32LE(content.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt16LE(2, 30)
    entry.writeUInt16LE(3, 32)
    entry.writeUInt32LE((0o100000 | mode) * 0x10000, 38)
    entry.writeUInt32LE(offset, 42)
    directory.push(entry, Buffer.from(name), Buffer.from('xxccc'))
    const whole = Buffer.concat([local, Buffer.from(name), Buffer.alloc(4), data])
    locals.push(whole)
    offset += whole.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  const path = join(folder, 'archive.zip')
  writeFileSync(path, Buffer.concat([...locals, listed, end, Buffer.from('a comment')]))
  return path
}

const same = (/** @type {string} */ name) => name
const out = () => join(folder, 'out')

describe('the zip reader', () => {
  it('writes stored and deflated files with their content and mode', () => {
    const long = Buffer.from('courrier '.repeat(5000))
    const archive = zip([
      { name: 'a/stored.txt', content: Buffer.from('tel quel') },
      { name: 'a/run', content: long, deflate: true, mode: 0o755 },
      { name: 'empty', content: Buffer.alloc(0) }
    ])
    expect(unzip(archive, out(), same)).toBe(3)
    expect(readFileSync(join(out(), 'a/stored.txt'), 'utf8')).toBe('tel quel')
    expect(readFileSync(join(out(), 'a/run'))).toEqual(long)
    expect(statSync(join(out(), 'a/run')).mode & 0o777).toBe(0o755)
  })

  it('leaves out what has no place and renames what has another', () => {
    const archive = zip([
      { name: 'top/', content: Buffer.alloc(0) },
      { name: 'top/kept', content: Buffer.from('1') },
      { name: 'top/dropped', content: Buffer.from('2') }
    ])
    unzip(archive, out(), (name) => (name === 'top/kept' ? 'renamed' : undefined))
    expect(readdirSync(out())).toEqual(['renamed'])
  })

  it('refuses a file that would land outside the folder', () => {
    const archive = zip([{ name: '../outside', content: Buffer.from('x') }])
    expect(() => unzip(archive, out(), same)).toThrow('outside the folder')
    expect(readdirSync(folder)).toEqual(['archive.zip'])
  })

  it('refuses a file whose bytes were altered', () => {
    const archive = zip([{ name: 'a', content: Buffer.from('x'), crc: 1 }])
    expect(() => unzip(archive, out(), same)).toThrow('CRC-32')
  })

  it('refuses an archive cut short', () => {
    const archive = zip([{ name: 'a', content: Buffer.alloc(500, 'x') }])
    writeFileSync(archive, readFileSync(archive).subarray(0, 300))
    expect(() => unzip(archive, out(), same)).toThrow('cut short')
  })
})
