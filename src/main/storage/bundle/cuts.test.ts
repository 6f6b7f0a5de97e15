import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { disk, type FileSystem } from '../files'
import { got, open, place, titled, watchedDisk } from '../place.test-support'
import { withTitles } from '../savedCase.test-support'
import { type At, bundlePath, filesIn, sent, taken } from './exchange.test-support'
import { merge } from './merging'
import { ChangedMeanwhile } from './refusing'

/** A disk on which nothing more can be changed from the `n`-th change on, as when the computer goes down. */
function dyingAt(n: number): { readonly fs: FileSystem; readonly changes: () => number } {
  let changes = 0
  const { fs } = watchedDisk(({ what }) => {
    if (what === 'open to read') return null
    changes += 1
    return changes >= n ? 'EIO' : null
  })
  return { fs, changes: () => changes }
}

/** A disk whose `n`-th write finds no room; what is already there can still be removed. */
function fullAt(n: number): FileSystem {
  return watchedDisk(({ what }, count) => (what === 'write' && count >= n ? 'ENOSPC' : null)).fs
}

/** A case on one computer, with an original, as a bundle. */
async function oneBundle(): Promise<string> {
  const { at, store } = await withTitles('deux')
  got(await store.originals.put('c1', new TextEncoder().encode('une facture')))
  await store.cases.closeAll()
  return sent(at)
}

/** A bundle of a copy of that case that went on: two seats wrote in it, and originals came. */
async function wentOn(there: At): Promise<string> {
  for (const userData of [there.userData, `${there.userData}-autre`]) {
    const store = await open({ ...there, userData })
    got(await store.cases.edit('c1', 'Basile', titled(basename(userData))))
    got(await store.originals.put('c1', new TextEncoder().encode(basename(userData))))
    await store.cases.closeAll()
  }
  return sent(there)
}

/** Another computer in the same state. */
function alike(at: At): At {
  const other = place()
  cpSync(join(at.dataFolder, '..'), join(other.dataFolder, '..'), { recursive: true })
  return other
}

describe('a case that comes in while', () => {
  test('the computer goes down at any moment is there whole, or not at all', async () => {
    const path = await oneBundle()
    const whole = await taken(place(), path)
    for (let n = 1, done = false; !done; n += 1) {
      const at = place()
      const { fs } = dyingAt(n)
      const came = await (await open({ ...at, fs })).bundles.take(path)
      done = came.ok
      const cases = join(at.dataFolder, 'cases')
      const there = existsSync(cases) ? readdirSync(cases) : []
      if (there.length > 0) expect(await taken(at, path)).toMatchObject({ id: 'c1', lines: 0 })
      const again = await taken(at, path)
      expect(again.opened.file).toEqual(whole.opened.file)
      expect(existsSync(join(at.dataFolder, 'incoming'))).toBe(false)
    }
  }, 120_000)

  test('the disk is full leaves nothing, wherever it fills up', async () => {
    const path = await oneBundle()
    for (let n = 1, done = false; !done; n += 1) {
      const at = place()
      got(await (await open(at)).cases.list())
      const before = filesIn(at.dataFolder)
      const came = await (await open({ ...at, fs: fullAt(n) })).bundles.take(path)
      done = came.ok
      if (done) break
      expect(came).toEqual({ ok: false, failure: { kind: 'disk-full' } })
      expect(filesIn(at.dataFolder)).toEqual(before)
    }
  }, 120_000)

  test('the disk has too little room is refused before anything is unpacked', async () => {
    const path = await oneBundle()
    const at = place()
    const { fs, calls } = watchedDisk()
    const store = await open({ ...at, fs: { ...fs, freeBytes: async () => 1_000_000 } })
    expect(await store.bundles.take(path)).toEqual({ ok: false, failure: { kind: 'disk-full' } })
    expect(calls.filter(({ what }) => what === 'write')).toEqual([])
  })
})

describe('two copies put together while', () => {
  test('the computer goes down at any moment lose nothing, and are together the next time', async () => {
    const path = await oneBundle()
    const [here, there] = [place(), place()]
    await taken(here, path)
    await taken(there, path)
    const anne = await open(here)
    got(await anne.cases.edit('c1', 'Anne', titled('à moi')))
    await anne.cases.closeAll()
    const ahead = await wentOn(there)
    const expected = (await taken(alike(here), ahead)).opened
    expect(expected.toReview).toMatchObject([{ kind: 'conflict', field: 'title' }])
    for (let n = 1, done = false; !done; n += 1) {
      const at = alike(here)
      const { fs } = dyingAt(n)
      done = (await (await open({ ...at, fs })).bundles.take(ahead)).ok
      const between = got(await (await open(at)).cases.open('c1', 'Anne'))
      expect(between.notices).toEqual([])
      expect(JSON.stringify(between)).toContain('à moi')
      const { opened } = await taken(at, ahead)
      expect([opened.file, opened.toReview]).toEqual([expected.file, expected.toReview])
    }
  }, 300_000)

  test('a seat writes in its file lose nothing of it', async () => {
    const { dataFolder: root } = place()
    const [staged, folder] = ['staged', 'c1'].map((name) => join(root, name)) as [string, string]
    const file = join('history', 'aaaaaaaaaaaaaaaa.jsonl')
    for (const [at, text] of [
      [staged, 'un\ndeux\n'],
      [folder, 'un\n']
    ] as const) {
      mkdirSync(join(at, 'history'), { recursive: true })
      writeFileSync(join(at, file), text)
    }
    const { fs } = watchedDisk()
    const raced: FileSystem = {
      ...fs,
      async read(path) {
        const bytes = await fs.read(path)
        // Its seat appends a line, just after the file was read to be compared.
        if (path === join(folder, file)) appendFileSync(path, 'trois\n')
        return bytes
      }
    }
    const into = { folder, quarantine: join(root, 'quarantine') }
    await expect(merge(raced, staged, into)).rejects.toThrow(ChangedMeanwhile)
    expect(readFileSync(join(folder, file), 'utf8')).toBe('un\ntrois\n')
    // Asked again, both go on from the same line: both are kept.
    await merge(disk, staged, into)
    const texts = readdirSync(join(folder, 'history')).map((name) =>
      readFileSync(join(folder, 'history', name), 'utf8')
    )
    expect(texts.toSorted()).toEqual(['un\ndeux\n', 'un\ntrois\n'])
  })
})

describe('a bundle written while', () => {
  test('the disk fails at any moment is whole, or not there; what was there stays', async () => {
    const { at, store } = await withTitles('deux')
    await store.cases.closeAll()
    for (let n = 1, done = false; !done; n += 1) {
      const path = bundlePath()
      writeFileSync(path, 'ce qui était là')
      const before = filesIn(dirname(path))
      const failing = watchedDisk((call, count) =>
        call.path.includes('exchange') && call.what === 'write' && count >= n ? 'ENOSPC' : null
      )
      const here = await open({ ...at, fs: failing.fs })
      const written = await here.bundles.write('c1', 'whole', path)
      done = written.ok
      if (done) expect(await taken(place(), path)).toMatchObject({ id: 'c1', came: 'new' })
      else expect(filesIn(dirname(path))).toEqual(before)
    }
  })

  test('an exhibit is altered is not written: its manifest would lie', async () => {
    const { at, store } = await withTitles()
    const hash = got(await store.originals.put('c1', new TextEncoder().encode('intacte')))
    await store.cases.closeAll()
    const file = join(at.dataFolder, 'cases', 'c1', 'exhibits', hash)
    const { fs } = watchedDisk()
    let opened = 0
    const changing: FileSystem = {
      ...fs,
      async openToRead(path) {
        opened += path === file ? 1 : 0
        if (path === file && opened === 2) writeFileSync(file, 'altérée')
        return fs.openToRead(path)
      }
    }
    const path = bundlePath()
    const store2 = await open({ ...at, fs: changing })
    expect(await store2.bundles.write('c1', 'whole', path)).toEqual({
      ok: false,
      failure: { kind: 'changed-outside' }
    })
    expect(readdirSync(dirname(path))).toEqual([])
  })
})
