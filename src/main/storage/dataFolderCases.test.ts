import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CASE_MIN_READER, CASE_VERSION } from '#domain/history/snapshot'
import { sha256 } from './names'
import { got, handClock, open, place, titled } from './place.test-support'
import { caseFileOf, historyOf, withTitles } from './savedCase.test-support'

describe('a case in a data folder', () => {
  test('is there after the application was killed, with its undo', async () => {
    const { at } = await withTitles('deux', 'trois')
    const again = await open(at)
    expect(got(await again.cases.open('c1', 'Anne'))).toMatchObject({
      file: { id: 'c1', head: { title: 'trois' } },
      canUndo: true,
      canRedo: false,
      notices: [],
      readOnly: null
    })
    got(await again.cases.undo('c1', 'Anne'))
    got(await again.cases.undo('c1', 'Anne'))
    expect(got(await again.cases.open('c1', 'Anne'))).toMatchObject({
      file: { head: { title: 'un' } },
      canRedo: true
    })
    const third = await open(at)
    got(await third.cases.redo('c1', 'Anne'))
    expect(got(await third.cases.open('c1', 'Anne')).file.head.title).toBe('deux')
    expect(readdirSync(historyOf(at))).toHaveLength(1)
  })

  test('writes case.json when it is closed, never at an edit, and is read from it', async () => {
    const { at, store } = await withTitles('deux')
    expect(existsSync(caseFileOf(at))).toBe(false)
    got(await store.cases.close('c1'))
    const document = JSON.parse(readFileSync(caseFileOf(at), 'utf8'))
    expect(document).toMatchObject({
      format: 'doleances/case',
      version: CASE_VERSION,
      minReader: CASE_MIN_READER,
      base: null,
      toReview: [],
      case: { id: 'c1', head: { title: 'deux' } }
    })
    const { sha256: seal, ...rest } = document
    expect(sha256(JSON.stringify(rest))).toBe(seal)
    expect(statSync(caseFileOf(at)).mode & 0o777).toBe(0o600)
    expect(statSync(join(at.dataFolder, 'cases', 'c1')).mode & 0o777).toBe(0o700)
    expect(readdirSync(join(at.userData, 'generations')).length).toBe(1)
  })

  test('writes case.json after a minute without edits, and after 500 lines', async () => {
    const at = place()
    const time = handClock()
    const store = await open({ ...at, schedule: time.schedule })
    got(await store.cases.create('c1', 'Anne', titled('un')))
    time.pass(59_000)
    await store.cases.open('c1', 'Anne')
    expect(existsSync(caseFileOf(at))).toBe(false)
    time.pass(1_000)
    await store.cases.open('c1', 'Anne')
    expect(existsSync(caseFileOf(at))).toBe(true)
    rmSync(caseFileOf(at))
    for (let n = 0; n < 500; n += 1) got(await store.cases.edit('c1', 'Anne', titled(`t${n}`)))
    await store.cases.open('c1', 'Anne')
    expect(existsSync(caseFileOf(at))).toBe(true)
  }, 30_000)

  test('with its case.json spoilt is made again from its history, and the spoilt file is kept', async () => {
    const { at, store } = await withTitles('deux')
    got(await store.cases.close('c1'))
    const spoilt = readFileSync(caseFileOf(at)).subarray(0, 300)
    writeFileSync(caseFileOf(at), spoilt)
    const again = await open(at)
    expect(got(await again.cases.list())).toMatchObject([
      { id: 'c1', readable: true, rebuilt: true }
    ])
    expect(got(await again.cases.open('c1', 'Anne'))).toMatchObject({
      file: { head: { title: 'deux' } },
      notices: ['rebuilt']
    })
    expect(readFileSync(caseFileOf(at))).toEqual(spoilt)
    got(await again.cases.close('c1'))
    expect(JSON.parse(readFileSync(caseFileOf(at), 'utf8')).case.head.title).toBe('deux')
    expect(readFileSync(join(at.dataFolder, 'quarantine', 'c1', '1', 'case.json'))).toEqual(spoilt)
  })

  test.each([
    ['empty-file', () => ''],
    ['truncated-file', (text: string) => text.slice(0, 200)],
    ['foreign-file', () => '{"a":1}'],
    ['altered-file', (text: string) => text.replace('deux', 'dix')],
    [
      'newer-version',
      (text: string) => text.replace(/"minReader": \d+/, `"minReader": ${CASE_MIN_READER + 1}`)
    ]
  ])(
    'alone with its case.json is listed as %s, left as it is, and the others still open',
    async (kind, spoil) => {
      const { at, store } = await withTitles('deux')
      got(await store.cases.create('c2', 'Anne', titled('saine')))
      await store.cases.closeAll()
      rmSync(historyOf(at), { recursive: true })
      const spoilt = spoil(readFileSync(caseFileOf(at), 'utf8'))
      writeFileSync(caseFileOf(at), spoilt)
      const again = await open(at)
      expect(got(await again.cases.list())).toMatchObject([
        { id: 'c1', readable: false, why: { kind } },
        { id: 'c2', readable: true }
      ])
      expect(await again.cases.open('c1', 'Anne')).toMatchObject({ ok: false, failure: { kind } })
      expect(got(await again.cases.open('c2', 'Anne')).file.head.title).toBe('saine')
      await again.cases.closeAll()
      expect(readFileSync(caseFileOf(at), 'utf8')).toBe(spoilt)
    }
  )

  test('cut at any byte of its history opens with every whole line, goes on, and keeps the torn piece', async () => {
    const { at } = await withTitles('deux', 'trois')
    const [name = ''] = readdirSync(historyOf(at))
    const path = join(historyOf(at), name)
    const whole = readFileSync(path)
    const ends = [...whole.entries()].flatMap(([at, byte]) => (byte === 10 ? [at + 1] : []))
    const last = ends.at(-2) ?? 0
    for (let cut = last; cut < whole.length; cut += 7) {
      writeFileSync(path, whole.subarray(0, cut))
      const store = await open(at)
      const opened = got(await store.cases.open('c1', 'Anne'))
      expect(opened).toMatchObject({ file: { head: { title: 'deux' } }, notices: [] })
      expect(readFileSync(path).length).toBe(cut)
      got(await store.cases.edit('c1', 'Anne', titled('quatre')))
      const next = await open(at)
      expect(got(await next.cases.open('c1', 'Anne')).file.head.title).toBe('quatre')
    }
    const kept = readdirSync(join(at.dataFolder, 'quarantine', 'c1')).map(
      (place) => readFileSync(join(at.dataFolder, 'quarantine', 'c1', place, name)).length
    )
    expect(kept.sort((one, other) => one - other)[0]).toBe(7)
  })

  test('taken in as a lone file keeps its bytes as the base, and the file itself', async () => {
    const { at, store } = await withTitles('deux')
    got(await store.cases.close('c1'))
    const other = place()
    mkdirSync(join(other.dataFolder, 'cases', 'c1'), { recursive: true })
    copyFileSync(caseFileOf(at), caseFileOf(other))
    const bytes = readFileSync(caseFileOf(at))
    const there = await open(other)
    expect(got(await there.cases.open('c1', 'Basile'))).toMatchObject({
      file: { head: { title: 'deux' } },
      notices: ['incomplete-history']
    })
    got(await there.cases.edit('c1', 'Basile', titled('trois')))
    got(await there.cases.close('c1'))
    expect(readFileSync(caseFileOf(other))).toEqual(bytes)
    expect(readFileSync(join(historyOf(other), `base-${sha256(bytes)}.json`))).toEqual(bytes)
    const again = await open(other)
    expect(got(await again.cases.open('c1', 'Basile'))).toMatchObject({
      file: { head: { title: 'trois' } },
      notices: []
    })
    got(await again.cases.undo('c1', 'Basile'))
    expect(got(await again.cases.open('c1', 'Basile')).file.head.title).toBe('deux')
  })

  test('whose own history arrives after it was taken in stays beside it, under another id', async () => {
    const { at, store } = await withTitles('deux')
    got(await store.cases.close('c1'))
    const other = place()
    mkdirSync(join(other.dataFolder, 'cases', 'c1'), { recursive: true })
    copyFileSync(caseFileOf(at), caseFileOf(other))
    const there = await open(other)
    got(await there.cases.edit('c1', 'Basile', titled('chez Basile')))
    await there.cases.closeAll()
    cpSync(historyOf(at), historyOf(other), { recursive: true })
    const listed = got(await (await open(other)).cases.list())
    expect(listed.map((one) => one.readable && one.outline.head.title).sort()).toEqual([
      'chez Basile',
      'deux'
    ])
    expect(new Set(listed.map((one) => one.id)).size).toBe(2)
    const again = await open(other)
    for (const one of listed) {
      const file = got(await again.cases.open(one.id, 'Basile')).file
      expect(file.id).toBe(one.id)
      got(await again.cases.edit(one.id, 'Basile', titled(`${file.head.title} !`)))
    }
    await again.cases.closeAll()
    const titles = got(await (await open(other)).cases.list()).map(
      (one) => one.readable && one.outline.head.title
    )
    expect(titles.sort()).toEqual(['chez Basile !', 'deux !'])
  })

  test('is taken in once, whatever the number of times it is asked for', async () => {
    const { at, store } = await withTitles('deux')
    got(await store.cases.close('c1'))
    const bytes = readFileSync(caseFileOf(at))
    const there = await open(place())
    const ids = await Promise.all([1, 2, 3].map(() => there.cases.adopt(bytes, 'Basile')))
    expect(ids.map(got)).toEqual(['c1', 'c1', 'c1'])
    expect(got(await there.cases.list())).toMatchObject([{ id: 'c1', readable: true }])
  })
})
