import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { got, open, setTitle, titled } from './place.test-support'
import { caseFileOf, historyOf, withTitles } from './savedCase.test-support'

describe('a seat', () => {
  test('takes a new name when its file was put back from a backup, says so once, and goes on', async () => {
    const { at, store } = await withTitles('deux')
    const [name = ''] = readdirSync(historyOf(at))
    const path = join(historyOf(at), name)
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
    expect(readdirSync(historyOf(at))).toHaveLength(2)
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
    expect(readdirSync(historyOf(at)).filter((name) => name.endsWith('.jsonl'))).toHaveLength(2)
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
    expect(existsSync(caseFileOf(at))).toBe(false)
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
    const [name = ''] = readdirSync(historyOf(at)).filter((file) =>
      readFileSync(join(historyOf(at), file), 'utf8').includes('chez Basile')
    )
    appendFileSync(join(historyOf(at), name), '{"v":9,"n":3,"what":"later"}\n')
    expect(await store.cases.edit('c1', 'Anne', titled('x'))).toEqual({
      ok: false,
      failure: { kind: 'read-only-case', version: 9 }
    })
    expect(got(await (await open(at)).cases.open('c1', 'Anne')).readOnly).toEqual({ version: 9 })
  })
})
