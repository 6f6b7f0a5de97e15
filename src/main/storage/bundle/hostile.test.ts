import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeSnapshot } from '#domain/history/snapshot'
import { START } from '#domain/history/writing.test-support'
import { sha256 } from '../names'
import { got, open, place, titled } from '../place.test-support'
import { bundlePath, filesIn } from './exchange.test-support'
import {
  bundle,
  caseOf,
  history,
  hostile,
  manifest,
  seat,
  snapshot,
  sound
} from './hostileBundles.test-support'
import { manifestOf, rawZip } from './rawZip.test-support'

describe('a hostile bundle', () => {
  test.each(hostile)(
    '%s: told by name, and nothing is left of it',
    async (_what, made, why, entry) => {
      const at = place()
      mkdirSync(at.dataFolder, { recursive: true })
      const store = await open(at)
      got(await store.cases.create('case-1', 'Anne', titled('le mien')))
      await store.cases.closeAll()
      const before = filesIn(dirname(at.dataFolder))
      const path = bundlePath()
      writeFileSync(path, made())
      const came = await store.bundles.take(path)
      expect(came).toMatchObject({ ok: false, failure: { kind: 'bundle-refused', why } })
      if (entry !== undefined) expect(came).toMatchObject({ failure: { entry } })
      expect(filesIn(dirname(at.dataFolder))).toEqual(before)
      expect(readdirSync(dirname(path))).toHaveLength(1)
      expect(Reflect.get({}, 'a')).toBeUndefined()
    }
  )

  test('is no more than a sound one with something in it: that one is taken', async () => {
    const store = await open(place())
    const path = bundlePath()
    writeFileSync(path, bundle(sound))
    expect(got(await store.bundles.take(path))).toEqual({ id: 'case-1', came: 'new', lines: 1 })
    expect(got(await store.cases.open('case-1', 'Anne')).file.head.title).toBe('un')
  })
})

describe('a bundle of another version', () => {
  const take = async (bytes: Buffer) => {
    const store = await open(place())
    const path = bundlePath()
    writeFileSync(path, bytes)
    return { store, came: await store.bundles.take(path) }
  }

  test('that only a newer one understands says which', async () => {
    const { came } = await take(
      manifest((document) => Object.assign(document, { version: 4, minReader: 3 }))
    )
    expect(came).toEqual({ ok: false, failure: { kind: 'newer-version', version: 4 } })
  })

  test('with a case file that only a newer one understands says which', async () => {
    const file = JSON.parse(writeSnapshot(snapshot, sha256))
    const newer = caseOf(JSON.stringify({ ...file, version: 9, minReader: 9, sha256: null }))
    const { came } = await take(bundle([newer]))
    expect(came).toEqual({ ok: false, failure: { kind: 'newer-version', version: 9 } })
  })

  test('with lines of a newer one can be read here and not changed, as in a folder', async () => {
    const line = seat.texts.at(-1)?.replace('"v":3', '"v":9') ?? ''
    const longer = { ...history, bytes: Buffer.from(seat.text + line) }
    const { store, came } = await take(bundle([longer]))
    expect(got(came)).toMatchObject({ came: 'new' })
    const opened = got(await store.cases.open('case-1', 'Anne'))
    expect(opened).toMatchObject({ readOnly: { version: 9 }, file: { head: { title: 'un' } } })
  })

  test('with a case file of an older one is read as that file would be', async () => {
    const folder = join(import.meta.dirname, '../../../domain/history/examples/version-1')
    const read = (name: string) => ({ name, bytes: readFileSync(join(folder, name)) })
    const names = readdirSync(join(folder, 'history')).map((name) => `history/${name}`)
    const entries = ['case.json', ...names].map(read)
    const id = JSON.parse(String(entries[0]?.bytes)).case.id
    const { store, came } = await take(rawZip([manifestOf(entries, undefined, id), ...entries]))
    expect(got(came)).toMatchObject({ id, came: 'new' })
    expect(got(await store.cases.open(id, 'Anne')).notices).toEqual([])
  })
})

test('a case file that says other than its history is not believed', async () => {
  const lying = { ...START.file, head: { ...START.file.head, title: 'un autre' } }
  const last = seat.lines.at(-1)
  const folded = { [seat.seat]: { n: 2, hash: last?.hash ?? '', clock: last?.clock ?? 1 } }
  const text = writeSnapshot({ ...snapshot, file: lying, folded }, sha256)
  const store = await open(place())
  const path = bundlePath()
  writeFileSync(path, bundle([caseOf(text), history]))
  const { id } = got(await store.bundles.take(path))
  expect(got(await store.cases.open(id, 'Anne')).file.head.title).toBe('un')
})
