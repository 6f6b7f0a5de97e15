import { execFileSync } from 'node:child_process'
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sha256 } from './names'
import { type Call, got, open, watchedDisk } from './place.test-support'
import { withTitles } from './savedCase.test-support'

const BYTES = Buffer.from('%PDF-1.4 une facture')
const unwatched = { signal: new AbortController().signal, progress: () => undefined }

async function withSource(bytes: Uint8Array | null = BYTES) {
  const { at, store } = await withTitles()
  const source = join(at.dataFolder, '..', 'facture.pdf')
  if (bytes !== null) writeFileSync(source, bytes)
  const folder = join(at.dataFolder, 'cases/c1/exhibits')
  return { at, store, source, folder }
}

/** A store on a disk that notes what is done to it. */
async function watched(failing?: (call: Call) => string | null) {
  const made = await withSource()
  await made.store.cases.closeAll()
  const { fs, calls, reads } = watchedDisk(failing)
  return { ...made, calls, reads, store: await open({ ...made.at, fs }) }
}

describe('a file that is brought', () => {
  test('is copied to the byte under its hash, once, and left as it was', async () => {
    const { store, source, folder } = await withSource()
    const before = statSync(source)
    const seen: number[] = []
    const taken = got(
      await store.originals.take('c1', source, {
        ...unwatched,
        progress: (bytes) => seen.push(bytes)
      })
    )
    expect(taken).toEqual({ sha256: sha256(BYTES), bytes: BYTES.length })
    expect(got(await store.originals.take('c1', source, unwatched))).toEqual(taken)
    expect(readdirSync(folder)).toEqual([taken.sha256])
    expect(readFileSync(join(folder, taken.sha256))).toEqual(BYTES)
    expect(seen).toEqual([BYTES.length])
    expect(readFileSync(source)).toEqual(BYTES)
    expect(statSync(source).mtimeMs).toBe(before.mtimeMs)
  })

  test('is flushed, read again, named, and its folder flushed, before it is said to be there', async () => {
    const { store, source, calls, folder } = await watched()
    const { sha256: hash } = got(await store.originals.take('c1', source, unwatched))
    const told = calls.map(({ what, path }) =>
      `${what} ${path.replace(folder, '').replace(/[0-9a-f]{8}\.tmp$/, 'tmp')}`.trim()
    )
    expect(told.slice(told.indexOf('open new /~incoming.tmp'))).toEqual([
      'open new /~incoming.tmp',
      'write /~incoming.tmp',
      'sync /~incoming.tmp',
      'open to read /~incoming.tmp',
      `rename /${hash}`,
      'sync folder'
    ])
  })

  test('of a gigabyte and more is refused before anything of it is read', async () => {
    const { store, source, calls, reads, folder } = await watched()
    const file = openSync(source, 'w')
    ftruncateSync(file, 5 * 1024 ** 3)
    closeSync(file)
    calls.length = 0
    for (const answer of [
      await store.originals.look(source),
      await store.originals.take('c1', source, unwatched)
    ])
      expect(answer).toEqual({ ok: false, failure: { kind: 'source-lost', why: 'too-large' } })
    expect(reads).toEqual([])
    expect(calls.filter(({ what }) => what === 'write')).toEqual([])
    expect(readdirSync(folder)).toEqual([])
  })

  test('of 200 MB comes in within seconds, with progress, in little memory', async () => {
    const { store, source, folder } = await withSource(null)
    const piece = Buffer.alloc(1024 * 1024, 'x')
    const file = openSync(source, 'w')
    for (let at = 0; at < 200; at += 1) {
      piece.writeUInt32BE(at)
      writeSync(file, piece)
    }
    closeSync(file)
    const before = process.memoryUsage.rss()
    let highest = before
    let told = 0
    const from = performance.now()
    const taken = got(
      await store.originals.take('c1', source, {
        ...unwatched,
        progress: () => {
          told += 1
          highest = Math.max(highest, process.memoryUsage.rss())
        }
      })
    )
    expect(performance.now() - from).toBeLessThan(20_000)
    expect(taken.bytes).toBe(200 * 1024 * 1024)
    expect(told).toBe(200)
    expect(highest - before).toBeLessThan(60 * 1024 * 1024)
    expect(statSync(join(folder, taken.sha256)).size).toBe(taken.bytes)
  })

  test('is let go at once when the person gives up, with nothing left of it', async () => {
    const { store, source, folder } = await withSource(Buffer.alloc(3 * 1024 * 1024))
    const stop = new AbortController()
    const answer = await store.originals.take('c1', source, {
      signal: stop.signal,
      progress: () => stop.abort()
    })
    expect(answer).toEqual({ ok: false, failure: { kind: 'cancelled' } })
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a file that cannot be brought', () => {
  test('leaves nothing when the disk fills up in the middle, and says so', async () => {
    const failing = ({ what, path }: Call) =>
      what === 'write' && path.includes('incoming') ? 'ENOSPC' : null
    const { store, source, folder } = await watched(failing)
    expect(await store.originals.take('c1', source, unwatched)).toEqual({
      ok: false,
      failure: { kind: 'disk-full' }
    })
    expect(readdirSync(folder)).toEqual([])
  })

  test('is not begun on a disk without the room for it', async () => {
    const { at, store, source, folder } = await withSource()
    await store.cases.closeAll()
    const { fs, calls } = watchedDisk()
    const small = await open({
      ...at,
      fs: { ...fs, freeBytes: async () => 50 * 1024 * 1024 + BYTES.length - 1 }
    })
    expect(await small.originals.take('c1', source, unwatched)).toEqual({
      ok: false,
      failure: { kind: 'disk-full' }
    })
    expect(calls.filter(({ path }) => path.includes('incoming'))).toEqual([
      expect.objectContaining({ what: 'remove' })
    ])
    expect(readdirSync(folder)).toEqual([])
  })

  test('is refused when the disk lied about what it wrote', async () => {
    const { at, store, source, folder } = await withSource()
    await store.cases.closeAll()
    const { fs } = watchedDisk()
    const lying = await open({
      ...at,
      fs: {
        ...fs,
        async open(path, how) {
          const file = await fs.open(path, how)
          if (!path.includes('incoming')) return file
          return { ...file, write: (bytes) => file.write(bytes.map((byte) => byte ^ 1)) }
        }
      }
    })
    expect(await lying.originals.take('c1', source, unwatched)).toEqual({
      ok: false,
      failure: { kind: 'disk-error', code: 'EIO' }
    })
    expect(readdirSync(folder)).toEqual([])
  })

  test('is a folder, a device, a pipe or a link to one, and none of them is waited for', async () => {
    const { at, store } = await withSource()
    const root = join(at.dataFolder, '..')
    mkdirSync(join(root, 'dossier.pdf'))
    execFileSync('mkfifo', [join(root, 'pipe.pdf')])
    symlinkSync('/dev/zero', join(root, 'zero.pdf'))
    symlinkSync(join(root, 'dossier.pdf'), join(root, 'lien.pdf'))
    for (const name of ['dossier.pdf', 'pipe.pdf', 'zero.pdf', 'lien.pdf'])
      expect(await store.originals.take('c1', join(root, name), unwatched)).toEqual({
        ok: false,
        failure: { kind: 'source-lost', why: 'not-a-file' }
      })
  })

  test('is gone since it was chosen, or grows while it is copied', async () => {
    const { at, store, source, folder } = await withSource()
    const gone = join(at.dataFolder, 'nulle-part.pdf')
    const lost = { ok: false, failure: { kind: 'source-lost', why: 'gone' } }
    expect(await store.originals.look(gone)).toEqual(lost)
    expect(await store.originals.take('c1', gone, unwatched)).toEqual(lost)
    const growing = await store.originals.take('c1', source, {
      ...unwatched,
      progress: () => writeFileSync(source, Buffer.concat([BYTES, BYTES]))
    })
    expect(growing).toEqual({ ok: false, failure: { kind: 'source-lost', why: 'changed' } })
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('among the originals of a case', () => {
  test('a copy cut by a power failure is cleared a day later, not before', async () => {
    const { store, source, folder } = await withSource()
    mkdirSync(folder)
    const [old, recent] = ['~incoming.00000000.tmp', '~incoming.11111111.tmp']
    for (const name of [old, recent]) writeFileSync(join(folder, name), 'moitié')
    const twoDaysAgo = Date.now() / 1_000 - 2 * 86_400
    utimesSync(join(folder, old), twoDaysAgo, twoDaysAgo)
    const { sha256: hash } = got(await store.originals.take('c1', source, unwatched))
    expect(readdirSync(folder).sort()).toEqual([hash, recent].sort())
  })

  test('what took the place of one is kept aside when it comes again', async () => {
    const { at, store, source, folder } = await withSource()
    const { sha256: hash } = got(await store.originals.take('c1', source, unwatched))
    writeFileSync(join(folder, hash), 'autre chose')
    got(await store.originals.take('c1', source, unwatched))
    expect(readFileSync(join(folder, hash))).toEqual(BYTES)
    expect(readFileSync(join(at.dataFolder, 'quarantine/c1/1', hash), 'utf8')).toBe('autre chose')
  })

  test('each is there, absent or altered; the quick look only weighs it', async () => {
    const { store, source, folder } = await withSource()
    const taken = got(await store.originals.take('c1', source, unwatched))
    const stateOf = async (thorough: boolean) =>
      got(await store.originals.stateOf('c1', taken, thorough))
    expect([await stateOf(false), await stateOf(true)]).toEqual(['there', 'there'])
    const flipped = Buffer.from(BYTES)
    flipped[3] = (flipped[3] ?? 0) ^ 1
    writeFileSync(join(folder, taken.sha256), flipped)
    expect([await stateOf(false), await stateOf(true)]).toEqual(['there', 'altered'])
    writeFileSync(join(folder, taken.sha256), 'plus court')
    expect([await stateOf(false), await stateOf(true)]).toEqual(['altered', 'altered'])
    const absent = { sha256: '0'.repeat(64), bytes: 1 }
    expect(got(await store.originals.stateOf('c1', absent, true))).toBe('absent')
    const noHash = { sha256: '../../case.json', bytes: null }
    expect(got(await store.originals.stateOf('c1', noHash, true))).toBe('absent')
  })
})
