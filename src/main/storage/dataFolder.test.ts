import { cpSync, existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { got, open, titled } from './place.test-support'
import { withTitles } from './savedCase.test-support'

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
