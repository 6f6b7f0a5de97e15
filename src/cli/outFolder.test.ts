import { symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { withTitles } from '#storage/savedCase.test-support'
import { EXAMPLE, fingerprints, folder, place, terminal } from './terminal.test-support'

const print = (input: string, out: string) =>
  terminal(['print', input, '--kind', 'formal-notice', '--format', 'txt', '--out', out, '--json'])

describe('nothing is written in what is read', () => {
  test('not in a data folder or a case folder, however it is named, and whatever was given', async () => {
    const { at, store } = await withTitles()
    await store.cases.closeAll()
    const data = at.dataFolder
    const link = join(folder(), 'link')
    symlinkSync(join(data, 'cases/c1/history'), link)
    const before = fingerprints(data)
    for (const out of [
      data,
      join(data, 'out'),
      join(data, 'cases'),
      join(data, 'cases/c1'),
      join(data, 'cases/c1/exhibits/out'),
      join(data, 'cases/new'),
      relative(process.cwd(), join(data, 'out')),
      join(link, 'out'),
      link
    ]) {
      const { status, json } = await print(EXAMPLE, out)
      expect({ out, status, code: json.error.code }).toEqual({
        out,
        status: 2,
        code: 'output-in-input'
      })
    }
    expect(fingerprints(data)).toEqual(before)
  })

  test('not in a folder that was given as a case, though it has no history', async () => {
    const at = folder()
    place(join(at, 'case.json'), 'a')
    expect((await print(at, join(at, 'out'))).json.error.code).toBe('output-in-input')
    const copied = place(join(at, 'data/cases/a/case.json'), 'a')
    expect((await print(copied, join(copied, '../out'))).json.error.code).toBe('output-in-input')
    // Folders that only look alike are nobody's data: nothing of them was given.
    expect((await print(EXAMPLE, join(at, 'data/out'))).status).toBe(0)
    // A lone file is a document like another: beside it is not in it.
    expect((await print(join(at, 'case.json'), join(at, 'out'))).status).toBe(0)
  })

  test('not over a file that is read', async () => {
    const at = folder()
    const input = place(join(at, 'formal-notice-a.txt'), 'a')
    const before = fingerprints(at)
    const { status, json } = await print(input, at)
    expect(status).toBe(1)
    expect(json.failed[0].error.code).toBe('output-is-input')
    expect(fingerprints(at)).toEqual(before)
  })
})

describe('a folder that cannot be written in', () => {
  test('is refused before anything is read', async () => {
    const at = folder()
    writeFileSync(join(at, 'file'), '')
    for (const out of [join(at, 'file'), join(at, 'file/below')]) {
      const { status, json } = await print(EXAMPLE, out)
      expect({ out, status, code: json.error.code }).toEqual({
        out,
        status: 2,
        code: 'output-unusable'
      })
    }
  })
})
