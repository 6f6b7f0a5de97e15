import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sha256 } from './names'
import { got, handClock, open, place, setTitle, titled } from './place.test-support'

const HISTORY = (at: { dataFolder: string }, id = 'c1') =>
  join(at.dataFolder, 'cases', id, 'history')
const CASE = (at: { dataFolder: string }, id = 'c1') =>
  join(at.dataFolder, 'cases', id, 'case.json')

async function withTitles(...titles: readonly string[]) {
  const at = place()
  const store = await open(at)
  got(await store.cases.create('c1', 'Anne', titled('un')))
  for (const title of titles) got(await store.cases.edit('c1', 'Anne', titled(title)))
  return { at, store }
}

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
    expect(readdirSync(HISTORY(at))).toHaveLength(1)
  })

  test('writes case.json when it is closed, never at an edit, and is read from it', async () => {
    const { at, store } = await withTitles('deux')
    expect(existsSync(CASE(at))).toBe(false)
    got(await store.cases.close('c1'))
    const document = JSON.parse(readFileSync(CASE(at), 'utf8'))
    expect(document).toMatchObject({
      format: 'doleances/case',
      version: 1,
      minReader: 1,
      base: null,
      toReview: [],
      case: { id: 'c1', head: { title: 'deux' } }
    })
    const { sha256: seal, ...rest } = document
    expect(sha256(JSON.stringify(rest))).toBe(seal)
    expect(statSync(CASE(at)).mode & 0o777).toBe(0o600)
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
    expect(existsSync(CASE(at))).toBe(false)
    time.pass(1_000)
    await store.cases.open('c1', 'Anne')
    expect(existsSync(CASE(at))).toBe(true)
    rmSync(CASE(at))
    for (let n = 0; n < 500; n += 1) got(await store.cases.edit('c1', 'Anne', titled(`t${n}`)))
    await store.cases.open('c1', 'Anne')
    expect(existsSync(CASE(at))).toBe(true)
  }, 30_000)

  test('with its case.json spoilt is made again from its history, and the spoilt file is kept', async () => {
    const { at, store } = await withTitles('deux')
    got(await store.cases.close('c1'))
    const spoilt = readFileSync(CASE(at)).subarray(0, 300)
    writeFileSync(CASE(at), spoilt)
    const again = await open(at)
    expect(got(await again.cases.list())).toMatchObject([
      { id: 'c1', readable: true, rebuilt: true }
    ])
    expect(got(await again.cases.open('c1', 'Anne'))).toMatchObject({
      file: { head: { title: 'deux' } },
      notices: ['rebuilt']
    })
    expect(readFileSync(CASE(at))).toEqual(spoilt)
    got(await again.cases.close('c1'))
    expect(JSON.parse(readFileSync(CASE(at), 'utf8')).case.head.title).toBe('deux')
    expect(readFileSync(join(at.dataFolder, 'quarantine', 'c1', '1', 'case.json'))).toEqual(spoilt)
  })

  test.each([
    ['empty-file', () => ''],
    ['truncated-file', (text: string) => text.slice(0, 200)],
    ['foreign-file', () => '{"a":1}'],
    ['altered-file', (text: string) => text.replace('deux', 'dix')],
    ['newer-version', (text: string) => text.replace('"minReader": 1', '"minReader": 2')]
  ])(
    'alone with its case.json is listed as %s, left as it is, and the others still open',
    async (kind, spoil) => {
      const { at, store } = await withTitles('deux')
      got(await store.cases.create('c2', 'Anne', titled('saine')))
      await store.cases.closeAll()
      rmSync(HISTORY(at), { recursive: true })
      const spoilt = spoil(readFileSync(CASE(at), 'utf8'))
      writeFileSync(CASE(at), spoilt)
      const again = await open(at)
      expect(got(await again.cases.list())).toMatchObject([
        { id: 'c1', readable: false, why: { kind } },
        { id: 'c2', readable: true }
      ])
      expect(await again.cases.open('c1', 'Anne')).toMatchObject({ ok: false, failure: { kind } })
      expect(got(await again.cases.open('c2', 'Anne')).file.head.title).toBe('saine')
      await again.cases.closeAll()
      expect(readFileSync(CASE(at), 'utf8')).toBe(spoilt)
    }
  )

  test('cut at any byte of its history opens with every whole line, goes on, and keeps the torn piece', async () => {
    const { at } = await withTitles('deux', 'trois')
    const [name = ''] = readdirSync(HISTORY(at))
    const path = join(HISTORY(at), name)
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
    copyFileSync(CASE(at), CASE(other))
    const bytes = readFileSync(CASE(at))
    const there = await open(other)
    expect(got(await there.cases.open('c1', 'Basile'))).toMatchObject({
      file: { head: { title: 'deux' } },
      notices: ['incomplete-history']
    })
    got(await there.cases.edit('c1', 'Basile', titled('trois')))
    got(await there.cases.close('c1'))
    expect(readFileSync(CASE(other))).toEqual(bytes)
    expect(readFileSync(join(HISTORY(other), `base-${sha256(bytes)}.json`))).toEqual(bytes)
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
    copyFileSync(CASE(at), CASE(other))
    const there = await open(other)
    got(await there.cases.edit('c1', 'Basile', titled('chez Basile')))
    await there.cases.closeAll()
    cpSync(HISTORY(at), HISTORY(other), { recursive: true })
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
    const bytes = readFileSync(CASE(at))
    const there = await open(place())
    const ids = await Promise.all([1, 2, 3].map(() => there.cases.adopt(bytes, 'Basile')))
    expect(ids.map(got)).toEqual(['c1', 'c1', 'c1'])
    expect(got(await there.cases.list())).toMatchObject([{ id: 'c1', readable: true }])
  })
})

describe('a seat', () => {
  test('takes a new name when its file was put back from a backup, says so once, and goes on', async () => {
    const { at, store } = await withTitles('deux')
    const [name = ''] = readdirSync(HISTORY(at))
    const path = join(HISTORY(at), name)
    const before = statSync(path).size
    got(await store.cases.edit('c1', 'Anne', titled('trois')))
    got(await store.cases.close('c1'))
    truncateSync(path, before)
    const again = await open(at)
    expect(got(await again.cases.open('c1', 'Anne')).notices).toEqual([
      'incomplete-history',
      'new-seat'
    ])
    got(await again.cases.edit('c1', 'Anne', titled('quatre')))
    await again.cases.closeAll()
    expect(statSync(path).size).toBe(before)
    expect(readdirSync(HISTORY(at))).toHaveLength(2)
    const third = await open(at)
    expect(got(await third.cases.open('c1', 'Anne'))).toMatchObject({
      file: { head: { title: 'quatre' } },
      notices: ['incomplete-history'],
      canUndo: true
    })
  })

  test('takes a new name when another computer wrote in its file while it was closed, or while it is open', async () => {
    const { at, store } = await withTitles('deux')
    await store.cases.closeAll()
    const clone = { ...at, userData: `${at.userData}-clone` }
    cpSync(at.userData, clone.userData, { recursive: true })
    const [one, two] = [await open(at), await open(clone)]
    expect(got(await two.cases.open('c1', 'Anne')).notices).toEqual([])
    got(await one.cases.edit('c1', 'Anne', titled('un')))
    got(await two.cases.edit('c1', 'Anne', titled('deux')))
    expect(readdirSync(HISTORY(at)).filter((name) => name.endsWith('.jsonl'))).toHaveLength(2)
    await one.cases.closeAll()
    expect(got(await (await open(at)).cases.open('c1', 'Anne'))).toMatchObject({
      file: { head: { title: 'deux' } },
      notices: []
    })
  })

  test('sees what another seat wrote at its next edit, and its own case.json is not written by the other', async () => {
    const { at, store } = await withTitles()
    const basile = await open({ ...at, userData: `${at.userData}-b` })
    got(await basile.cases.open('c1', 'Basile'))
    const first = got(await basile.cases.edit('c1', 'Basile', titled('chez Basile')))
    expect(first.others).toEqual([])
    const saved = got(
      await store.cases.edit('c1', 'Anne', {
        label: 'edit-case',
        changes: [{ op: 'section', in: 'head', set: { notes: 'n' }, was: {} }]
      })
    )
    expect(saved.others).toMatchObject([
      { author: 'Basile', changes: [{ ...setTitle('chez Basile'), was: { title: 'un' } }] }
    ])
    got(await basile.cases.close('c1'))
    expect(existsSync(CASE(at))).toBe(false)
    expect(
      readdirSync(join(at.dataFolder, 'cases', 'c1')).filter((name) =>
        /^case\.[0-9a-f]{16}\.json$/.test(name)
      )
    ).toHaveLength(1)
    expect(await store.cases.undo('c1', 'Anne')).toMatchObject({ ok: true })
    expect(await store.cases.undo('c1', 'Anne')).toEqual({
      ok: false,
      failure: { kind: 'changed-since', by: 'Basile' }
    })
  })

  test('edits nothing in a case that a newer version wrote in', async () => {
    const { at, store } = await withTitles()
    const basile = await open({ ...at, userData: `${at.userData}-b` })
    got(await basile.cases.edit('c1', 'Basile', titled('chez Basile')))
    const [name = ''] = readdirSync(HISTORY(at)).filter((file) =>
      readFileSync(join(HISTORY(at), file), 'utf8').includes('chez Basile')
    )
    appendFileSync(join(HISTORY(at), name), '{"v":2,"n":3,"what":"later"}\n')
    expect(await store.cases.edit('c1', 'Anne', titled('x'))).toEqual({
      ok: false,
      failure: { kind: 'read-only-case', version: 2 }
    })
    expect(got(await (await open(at)).cases.open('c1', 'Anne')).readOnly).toEqual({ version: 2 })
  })
})

describe('a data folder', () => {
  test('that vanished is an error, never an empty list or a new folder', async () => {
    const { at, store } = await withTitles('deux')
    renameSync(at.dataFolder, `${at.dataFolder}-away`)
    expect(await store.cases.edit('c1', 'Anne', titled('x'))).toEqual({
      ok: false,
      failure: { kind: 'folder-missing' }
    })
    const again = await open(at)
    expect(await again.cases.list()).toEqual({ ok: false, failure: { kind: 'folder-missing' } })
    expect(await again.cases.create('c9', 'Anne', titled('x'))).toEqual({
      ok: false,
      failure: { kind: 'folder-missing' }
    })
    expect(existsSync(at.dataFolder)).toBe(false)
    renameSync(`${at.dataFolder}-away`, at.dataFolder)
    expect(got(await store.cases.edit('c1', 'Anne', titled('trois'))).line.n).toBe(4)
  })

  test('never turns an id into a path', async () => {
    const { at, store } = await withTitles()
    for (const id of ['../c1', '..', 'C1', 'c1/', '/etc/passwd', 'x'.repeat(100)])
      expect(await store.cases.open(id, 'Anne')).toEqual({
        ok: false,
        failure: { kind: 'not-found' }
      })
    got(await store.cases.create('../../évasion', 'Anne', titled('dehors')))
    expect(readdirSync(join(at.dataFolder, 'cases'))).toHaveLength(2)
    expect(got(await (await open(at)).cases.open('../../évasion', 'Anne')).file.head.title).toBe(
      'dehors'
    )
  })

  test('with a case folder copied by hand lists two cases', async () => {
    const { at, store } = await withTitles('deux')
    await store.cases.closeAll()
    cpSync(join(at.dataFolder, 'cases', 'c1'), join(at.dataFolder, 'cases', 'c1 - copie'), {
      recursive: true
    })
    const again = await open(at)
    const ids = got(await again.cases.list()).map((one) => one.id)
    expect(new Set(ids).size).toBe(2)
    for (const id of ids) got(await again.cases.edit(id, 'Anne', titled(id)))
    for (const id of ids)
      expect(got(await again.cases.open(id, 'Anne')).file).toMatchObject({
        id,
        head: { title: id }
      })
  })

  test('lists the same cases from the index as from the files, and without it', async () => {
    const { at, store } = await withTitles('deux')
    got(await store.cases.create('c2', 'Anne', titled('autre')))
    const listed = got(await store.cases.list())
    expect(got(await (await open(at)).cases.list())).toEqual(listed)
    writeFileSync(
      join(at.userData, 'index', readdirSync(join(at.userData, 'index'))[0] ?? '', 'cases.json'),
      'spoilt'
    )
    expect(got(await (await open(at)).cases.list())).toEqual(listed)
    got(await store.cases.edit('c2', 'Anne', titled('plus tard')))
    expect(got(await (await open(at)).cases.list())).toMatchObject([
      {},
      { outline: { head: { title: 'plus tard' } } }
    ])
  })
})
