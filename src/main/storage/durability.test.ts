import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { disk, type FileSystem } from './files'
import { type Call, got, open, place, titled, watchedDisk } from './place.test-support'
import { replaceFile } from './replaceFile'

const isHistory = ({ path }: Call): boolean => path.endsWith('.jsonl')
const caseFolder = (at: { dataFolder: string }): string => join(at.dataFolder, 'cases', 'c1')
const historyFiles = (at: { dataFolder: string }): readonly string[] =>
  readdirSync(join(caseFolder(at), 'history')).filter((name) => name.endsWith('.jsonl'))

describe('a saved edit', () => {
  test('is flushed after its last byte and before it is acknowledged, its folder too when the file is new', async () => {
    const at = place()
    const { fs, calls } = watchedDisk()
    const store = await open({ ...at, fs })
    got(await store.cases.create('c1', 'Anne', titled('un')))
    const history = calls
      .filter((call) => isHistory(call) || call.path.endsWith('history'))
      .map((call) => call.what)
    expect(history).toEqual(['make folder', 'open new', 'write', 'sync', 'sync folder'])
    for (const title of ['deux', 'trois']) {
      calls.length = 0
      got(await store.cases.edit('c1', 'Anne', titled(title)))
      expect(calls.map((call) => call.what)).toEqual(['write', 'sync'])
      expect(calls.every(isHistory)).toBe(true)
    }
  })

  test('flushes the entry of each new folder in the one above it', async () => {
    const at = place()
    const { fs, calls } = watchedDisk()
    const store = await open({ ...at, fs })
    got(await store.cases.create('c1', 'Anne', titled('un')))
    for (const folder of [
      join(caseFolder(at), 'history'),
      caseFolder(at),
      join(at.dataFolder, 'cases'),
      at.dataFolder
    ]) {
      const made = calls.findIndex((call) => call.what === 'make folder' && call.path === folder)
      const saved = calls.findLastIndex((call) => call.what === 'write' && isHistory(call))
      const flushed = calls.findIndex(
        (call, n) => n > made && call.what === 'sync folder' && call.path === dirname(folder)
      )
      expect(made).toBeGreaterThan(-1)
      expect(flushed).toBeGreaterThan(made)
      expect(flushed).toBeLessThan(saved)
    }
  })

  test('with bytes taken a few at a time is whole', async () => {
    const at = place()
    const slow: FileSystem = {
      ...disk,
      async open(path, how) {
        const file = await disk.open(path, how)
        return { ...file, write: (bytes) => file.write(bytes.subarray(0, 100)) }
      }
    }
    const store = await open({ ...at, fs: slow })
    got(await store.cases.create('c1', 'Anne', titled('é'.repeat(900))))
    await store.cases.closeAll()
    expect(got(await (await open(at)).cases.open('c1', 'Anne'))).toMatchObject({
      file: { head: { title: 'é'.repeat(900) } },
      notices: []
    })
  })

  test('that finds the disk full fails, leaves nothing behind, and the next one is saved', async () => {
    const at = place()
    let full = false
    const { fs } = watchedDisk()
    const filling: FileSystem = {
      ...fs,
      async open(path, how) {
        const file = await fs.open(path, how)
        if (!path.endsWith('.jsonl')) return file
        return {
          ...file,
          async write(bytes) {
            if (!full) return file.write(bytes)
            await file.write(bytes.subarray(0, 40))
            throw Object.assign(new Error('full'), { code: 'ENOSPC' })
          }
        }
      }
    }
    const store = await open({ ...at, fs: filling })
    got(await store.cases.create('c1', 'Anne', titled('un')))
    const [name = ''] = historyFiles(at)
    const before = readFileSync(join(caseFolder(at), 'history', name))
    full = true
    expect(await store.cases.edit('c1', 'Anne', titled('deux'))).toEqual({
      ok: false,
      failure: { kind: 'disk-full' }
    })
    expect(readFileSync(join(caseFolder(at), 'history', name))).toEqual(before)
    expect(got(await store.cases.open('c1', 'Anne')).file.head.title).toBe('un')
    full = false
    expect(got(await store.cases.edit('c1', 'Anne', titled('deux'))).line.n).toBe(3)
    expect(historyFiles(at)).toHaveLength(1)
  })

  test('whose flush failed is not acknowledged, its file is never flushed again, and a new seat goes on', async () => {
    const at = place()
    let failing = false
    const { fs, calls } = watchedDisk((call) =>
      failing && call.what === 'sync' && isHistory(call) ? 'EIO' : null
    )
    const store = await open({ ...at, fs })
    got(await store.cases.create('c1', 'Anne', titled('un')))
    const [first = ''] = historyFiles(at)
    failing = true
    expect(await store.cases.edit('c1', 'Anne', titled('deux'))).toEqual({
      ok: false,
      failure: { kind: 'disk-error', code: 'EIO' }
    })
    expect(got(await store.cases.open('c1', 'Anne')).canUndo).toBe(true)
    failing = false
    calls.length = 0
    got(await store.cases.edit('c1', 'Anne', titled('trois')))
    expect(calls.filter((call) => call.path.endsWith(first))).toEqual([])
    expect(got(await store.cases.open('c1', 'Anne'))).toMatchObject({
      file: { head: { title: 'trois' } },
      notices: ['new-seat']
    })
    expect(historyFiles(at)).toHaveLength(2)
    const again = await open(at)
    expect(got(await again.cases.open('c1', 'Anne'))).toMatchObject({
      file: { head: { title: 'trois' } },
      canUndo: true
    })
  })

  test('fails at any call the disk refuses, without losing what was saved before', async () => {
    for (const what of ['open new', 'write', 'sync', 'sync folder', 'rename', 'open append']) {
      for (let n = 1; n <= 4; n += 1) {
        const at = place()
        const store = await open(at)
        got(await store.cases.create('c1', 'Anne', titled('un')))
        await store.cases.closeAll()
        const { fs } = watchedDisk((call, count) =>
          call.what === what && count === n ? 'EIO' : null
        )
        const faulty = await open({ ...at, fs })
        let last = 'un'
        for (const title of ['deux', 'trois'])
          if ((await faulty.cases.edit('c1', 'Anne', titled(title))).ok) last = title
        await faulty.cases.closeAll()
        const opened = got(await (await open(at)).cases.open('c1', 'Anne'))
        expect(['trois', last]).toContain(opened.file.head.title)
      }
    }
  }, 30_000)
})

describe('replacing a file', () => {
  test('writes beside it, flushes, renames, then flushes the folder', async () => {
    const { dataFolder } = place()
    mkdirSync(dataFolder)
    const { fs, calls } = watchedDisk()
    await replaceFile(fs, join(dataFolder, 'a.json'), Buffer.from('neuf'))
    expect(calls.map((call) => call.what)).toEqual([
      'open new',
      'write',
      'sync',
      'rename',
      'sync folder'
    ])
    expect(readFileSync(join(dataFolder, 'a.json'), 'utf8')).toBe('neuf')
  })

  test.each(['open new', 'write', 'sync', 'rename'])(
    'that fails at its "%s" leaves the old one and no other',
    async (what) => {
      const { dataFolder } = place()
      mkdirSync(dataFolder)
      const path = join(dataFolder, 'a.json')
      writeFileSync(path, 'ancien')
      const { fs } = watchedDisk((call) => (call.what === what ? 'EIO' : null))
      await expect(replaceFile(fs, path, Buffer.from('neuf'))).rejects.toThrow('EIO')
      expect(readdirSync(dataFolder)).toEqual(['a.json'])
      expect(readFileSync(path, 'utf8')).toBe('ancien')
    }
  )

  test('does not trust a disk that says it wrote', async () => {
    const { dataFolder } = place()
    mkdirSync(dataFolder)
    const lying: FileSystem = {
      ...disk,
      open: async (path, how) => ({
        ...(await disk.open(path, how)),
        write: async (bytes) => bytes.length
      })
    }
    await expect(
      replaceFile(lying, join(dataFolder, 'a.json'), Buffer.from('neuf'))
    ).rejects.toThrow('EIO')
    expect(existsSync(join(dataFolder, 'a.json'))).toBe(false)
  })

  test('waits for a file that something else holds, ten seconds at most', async () => {
    const { dataFolder } = place()
    mkdirSync(dataFolder)
    const path = join(dataFolder, 'a.json')
    const held = watchedDisk((call, count) =>
      call.what === 'rename' && count < 20 ? 'EBUSY' : null
    )
    await replaceFile(held.fs, path, Buffer.from('neuf'))
    expect(readFileSync(path, 'utf8')).toBe('neuf')
    let waited = 0
    const stuck = watchedDisk((call) => (call.what === 'rename' ? 'EPERM' : null))
    const pausing = {
      ...stuck.fs,
      pause: async (milliseconds: number) => {
        waited += milliseconds
      }
    }
    await expect(replaceFile(pausing, path, Buffer.from('x'))).rejects.toThrow('EPERM')
    expect(waited).toBeGreaterThanOrEqual(10_000)
    expect(waited).toBeLessThan(12_000)
  })

  test('refuses when too little room would be left, before it writes anything', async () => {
    const { dataFolder } = place()
    mkdirSync(dataFolder)
    const { fs, calls } = watchedDisk()
    const full = { ...fs, freeBytes: async () => 50 * 1024 * 1024 }
    await expect(
      replaceFile(full, join(dataFolder, 'a.json'), Buffer.from('neuf'))
    ).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(calls).toEqual([])
  })
})

describe('drafts and settings', () => {
  test('are on disk when acknowledged, many keys at a time written together', async () => {
    const at = place()
    const { fs, calls } = watchedDisk()
    const store = await open({ ...at, fs })
    const keys = Array.from({ length: 50 }, (_, n) =>
      store.drafts.keep('c1', 'composer', `texte ${n}`)
    )
    for (const kept of await Promise.all(keys)) got(kept)
    expect(calls.filter((call) => call.what === 'rename').length).toBeLessThan(5)
    expect(await (await open(at)).drafts.read('c1')).toEqual({ composer: 'texte 49' })
    got(await store.drafts.keep('c1', 'composer', ''))
    expect(await (await open(at)).drafts.read('c1')).toEqual({})
  })

  test('are taken as unwritten when their file is spoilt, and temporary files of a kill go', async () => {
    const at = place()
    const store = await open(at)
    const settings = await store.settings.read('en')
    expect(settings.language).toBe('en')
    got(await store.settings.save({ ...settings, theme: 'dark' }))
    writeFileSync(join(at.userData, '~settings.json.0123abcd.tmp'), 'torn')
    expect(await (await open(at)).settings.read('fr')).toEqual({ ...settings, theme: 'dark' })
    expect(readdirSync(at.userData)).not.toContain('~settings.json.0123abcd.tmp')
    writeFileSync(join(at.userData, 'settings.json'), '{"format":')
    expect((await (await open(at)).settings.read('fr')).theme).toBe('system')
  })
})
