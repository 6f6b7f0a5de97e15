import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { START } from '#domain/history/writing.test-support'
import { diskError } from './diskFailure'
import { disk } from './files'
import { got, open, place, titled, watchedDisk } from './place.test-support'
import { withTitles } from './savedCase.test-support'

const caseFolder = (at: { dataFolder: string }): string => join(at.dataFolder, 'cases', 'c1')
const histories = (at: { dataFolder: string }): readonly string[] =>
  readdirSync(join(caseFolder(at), 'history')).filter((name) => name.endsWith('.jsonl'))

describe('what others put in a data folder', () => {
  test('files and links among the cases: a link is followed, one that leads nowhere is told, a file is let be', async () => {
    const { at, store } = await withTitles('deux')
    await store.cases.closeAll()
    const cases = join(at.dataFolder, 'cases')
    writeFileSync(join(cases, '.DS_Store'), 'x')
    writeFileSync(join(cases, 'notes.txt'), 'x')
    mkdirSync(join(cases, 'vide'))
    symlinkSync(join(at.dataFolder, 'parti'), join(cases, 'lien'))
    renameSync(join(cases, 'c1'), join(at.dataFolder, 'ailleurs'))
    symlinkSync(join(at.dataFolder, 'ailleurs'), join(cases, 'c1'))
    const again = await open(at)
    expect(got(await again.cases.list())).toMatchObject([
      { id: 'c1', readable: true },
      { id: 'lien', readable: false, why: { kind: 'not-found' } }
    ])
    got(await again.cases.edit('c1', 'Anne', titled('par le lien')))
    await again.cases.closeAll()
    expect(readFileSync(join(cases, 'notes.txt'), 'utf8')).toBe('x')
    expect(got(await (await open(at)).cases.open('c1', 'Anne')).file.head.title).toBe('par le lien')
  })

  test('a folder where the case file should be is told, and stays', async () => {
    const at = place()
    mkdirSync(join(caseFolder(at), 'case.json'), { recursive: true })
    const store = await open(at)
    expect(got(await store.cases.list())).toMatchObject([
      { id: 'c1', readable: false, why: { kind: 'unreadable', code: 'EISDIR' } }
    ])
    expect(existsSync(join(caseFolder(at), 'case.json'))).toBe(true)
  })

  test('a file in the place of the cases is no empty data folder', async () => {
    const at = place()
    mkdirSync(at.dataFolder)
    writeFileSync(join(at.dataFolder, 'cases'), 'x')
    const store = await open(at)
    const missing = { ok: false, failure: { kind: 'folder-missing' } }
    expect(await store.cases.list()).toEqual(missing)
    expect(await store.cases.create('c1', 'Anne', titled('un'))).toEqual(missing)
    expect(readFileSync(join(at.dataFolder, 'cases'), 'utf8')).toBe('x')
  })

  test('a new data folder in which nothing may be written says so', async () => {
    const at = place()
    const { fs } = watchedDisk(({ what, path }) =>
      what === 'make folder' && path.startsWith(at.dataFolder) ? 'EACCES' : null
    )
    const store = await open({ ...at, fs })
    const refused = { ok: false, failure: { kind: 'read-only-folder' } }
    expect(await store.cases.list()).toEqual(refused)
    expect(await store.cases.create('c1', 'Anne', titled('un'))).toEqual(refused)
    // The rights were given meanwhile.
    expect(got(await (await open(at)).cases.list())).toEqual([])
  })

  test('another seat’s history that cannot be read now keeps nobody from saving, and is heard later', async () => {
    const { at, store } = await withTitles()
    await store.cases.closeAll()
    const basile = await open({ ...at, userData: `${at.userData}-b` })
    got(await basile.cases.edit('c1', 'Basile', titled('chez Basile')))
    const [mine = ''] = histories(at).filter((name) =>
      readFileSync(join(caseFolder(at), 'history', name), 'utf8').includes('"author":"Anne"')
    )
    let held = false
    const holding = {
      ...disk,
      read: async (path: string) => {
        if (held && path.endsWith('.jsonl') && !path.endsWith(mine)) throw diskError('EBUSY')
        return disk.read(path)
      }
    }
    const anne = await open({ ...at, fs: holding })
    got(await anne.cases.open('c1', 'Anne'))
    held = true
    got(await basile.cases.edit('c1', 'Basile', titled('encore Basile')))
    expect(got(await anne.cases.edit('c1', 'Anne', titled('chez Anne'))).others).toEqual([])
    held = false
    const shown = got(await anne.cases.open('c1', 'Anne'))
    expect(shown.toReview).toMatchObject([{ kind: 'conflict', in: 'head', field: 'title' }])
  })

  test('lines written behind a torn tail since it was read are left where they are', async () => {
    const { at } = await withTitles('deux', 'trois')
    const [name = ''] = histories(at)
    const path = join(caseFolder(at), 'history', name)
    const whole = readFileSync(path)
    truncateSync(path, whole.length - 20)
    const store = await open(at)
    expect(got(await store.cases.open('c1', 'Anne')).file.head.title).toBe('deux')
    // A synchronising tool brings the rest after all.
    appendFileSync(path, whole.subarray(whole.length - 20))
    got(await store.cases.edit('c1', 'Anne', titled('quatre')))
    expect(readFileSync(path)).toEqual(whole)
    expect(histories(at)).toHaveLength(2)
    const again = got(await (await open(at)).cases.open('c1', 'Anne'))
    expect(again.file.head.title).toBe('quatre')
    // Written without having seen it: what was there after all is shown beside it, not lost.
    expect(again.toReview).toMatchObject([{ kind: 'conflict', other: '"trois"' }])
  })
})

describe('what other versions and hands wrote', () => {
  test('fields that nobody here knows survive edits, undo and restarts, wherever they are', async () => {
    const at = place()
    const { file } = START
    const document = {
      format: 'doleances/case',
      version: 1,
      minReader: 1,
      sha256: null,
      folded: {},
      base: null,
      toReview: [],
      case: {
        ...file,
        id: 'c1',
        weather: { rain: [1, 2] },
        head: { ...file.head, colour: 'bleu' },
        demands: {
          d1: { deleted: false, text: 'a', amountCents: null, calculation: '', mood: 'calme' }
        }
      },
      later: ['x']
    }
    mkdirSync(caseFolder(at), { recursive: true })
    writeFileSync(join(caseFolder(at), 'case.json'), JSON.stringify(document))
    const text = { op: 'set', in: 'demands', id: 'd1', set: { text: 'b' }, was: {} } as const
    for (const step of ['edit', 'undo', 'edit'] as const) {
      const store = await open(at)
      if (step === 'undo') got(await store.cases.undo('c1', 'Anne'))
      else
        for (const edit of [titled(step), { label: 'edit-demand' as const, changes: [text] }])
          got(await store.cases.edit('c1', 'Anne', edit))
      await store.cases.closeAll()
    }
    const [snapshot = ''] = readdirSync(caseFolder(at)).filter((name) => /^case\.\w+\./.test(name))
    expect(JSON.parse(readFileSync(join(caseFolder(at), snapshot), 'utf8'))).toMatchObject({
      later: ['x'],
      case: {
        weather: { rain: [1, 2] },
        head: { title: 'edit', colour: 'bleu' },
        demands: { d1: { text: 'b', mood: 'calme' } }
      }
    })
  })

  test('settings and drafts that cannot be understood are kept aside before new ones take their place', async () => {
    const at = place()
    const store = await open(at)
    got(await store.settings.save(await store.settings.read('fr')))
    got(await store.drafts.keep('c1', 'composer', 'un mot'))
    writeFileSync(join(at.userData, 'settings.json'), '{"spoilt":')
    writeFileSync(join(at.userData, 'drafts', 'c1', 'drafts.json'), 'spoilt too')
    const again = await open(at)
    got(await again.settings.save(await again.settings.read('fr')))
    got(await again.drafts.keep('c1', 'composer', 'un autre'))
    const kept = (...names: string[]) =>
      readFileSync(
        join(at.userData, ...names.slice(0, -1), 'quarantine', '1', names.at(-1) ?? ''),
        'utf8'
      )
    expect(kept('settings.json')).toBe('{"spoilt":')
    expect(kept('drafts', 'c1', 'drafts.json')).toBe('spoilt too')
    expect(await (await open(at)).drafts.read('c1')).toEqual({ composer: 'un autre' })
  })
})
