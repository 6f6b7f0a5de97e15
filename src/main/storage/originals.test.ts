import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sha256 } from './names'
import { got, open, watchedDisk } from './place.test-support'
import { withTitles } from './savedCase.test-support'

const BYTES = Buffer.from('%PDF-1.4 les pages exactes')

describe('an original of a case', () => {
  test('lies under the hash of its bytes, once, and is read back to the byte', async () => {
    const { at, store } = await withTitles()
    const hash = got(await store.originals.put('c1', BYTES))
    expect(hash).toBe(sha256(BYTES))
    expect(got(await store.originals.put('c1', BYTES))).toBe(hash)
    const folder = join(at.dataFolder, 'cases/c1/exhibits')
    expect(readdirSync(folder)).toEqual([hash])
    expect(Buffer.from(got(await store.originals.read('c1', hash)))).toEqual(BYTES)
    expect(readFileSync(join(folder, hash))).toEqual(BYTES)
  })

  test('changed by other hands is told, and what took its place is kept when it comes again', async () => {
    const { at, store } = await withTitles()
    const hash = got(await store.originals.put('c1', BYTES))
    const file = join(at.dataFolder, 'cases/c1/exhibits', hash)
    writeFileSync(file, 'autre chose')
    expect(await store.originals.read('c1', hash)).toEqual({
      ok: false,
      failure: { kind: 'altered-original' }
    })
    got(await store.originals.put('c1', BYTES))
    expect(readFileSync(file)).toEqual(BYTES)
    expect(readFileSync(join(at.dataFolder, 'quarantine/c1/1', hash), 'utf8')).toBe('autre chose')
  })

  test('that is not there, or asked for by no hash, is told and never becomes a path', async () => {
    const { store } = await withTitles()
    for (const hash of ['0'.repeat(64), '../../../case.json', ''])
      expect(await store.originals.read('c1', hash)).toEqual({
        ok: false,
        failure: { kind: 'missing-original' }
      })
  })

  test('is flushed, with its folder, before it is said to be there; a full disk is told', async () => {
    const { at, store } = await withTitles()
    await store.cases.closeAll()
    const { fs, calls } = watchedDisk()
    const watched = await open({ ...at, fs })
    const hash = got(await watched.originals.put('c1', BYTES))
    const told = calls.map(({ what, path }) => `${what} ${path.slice(at.dataFolder.length)}`)
    const renamed = told.indexOf(`rename /cases/c1/exhibits/${hash}`)
    expect(
      told.slice(0, renamed).some((call) => call.startsWith('sync /cases/c1/exhibits/~'))
    ).toBe(true)
    expect(told.slice(renamed + 1)).toContain('sync folder /cases/c1/exhibits')
    const full = watchedDisk(({ what, path }) =>
      what === 'write' && path.includes('exhibits') ? 'ENOSPC' : null
    )
    const store2 = await open({ ...at, fs: full.fs })
    expect(await store2.originals.put('c1', Buffer.from('autres'))).toEqual({
      ok: false,
      failure: { kind: 'disk-full' }
    })
    expect(readdirSync(join(at.dataFolder, 'cases/c1/exhibits'))).toEqual([hash])
  })
})
