import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { withTitles } from '#storage/savedCase.test-support'
import {
  EXAMPLE,
  fingerprints,
  folder,
  place,
  terminal,
  withoutPlace
} from './terminal.test-support'

const check = (...argv: readonly string[]) => terminal(['check', ...argv, '--json'])

describe('`check` of the example', () => {
  test('lists nothing missing, four broken commitments and the credits', async () => {
    const { status, json, stderr } = await check(EXAMPLE)
    expect(status).toBe(0)
    expect(stderr).toContain('today is taken to be 2026-12-09')
    expect(json).toHaveLength(1)
    const [checked] = json
    expect(Object.keys(checked)).toEqual([
      'case',
      'path',
      'title',
      'on',
      'kind',
      'missing',
      'warnings',
      'commitments',
      'credits',
      'clocks',
      'doors'
    ])
    expect(checked).toMatchObject({
      case: 'exemple',
      path: EXAMPLE,
      on: '2026-12-09',
      kind: 'formal-notice',
      missing: [],
      warnings: [],
      credits: { offeredCents: 2500, seenCents: 0, claimCents: null, balanceCents: null },
      doors: [
        { code: 'consumer-service', open: false, from: null, until: null },
        {
          code: 'mediator',
          open: false,
          why: 'No written complaint was sent yet: it is what opens this door.',
          from: null,
          until: '2027-12-06'
        },
        { code: 'conciliator', open: true, until: '2027-08-18' },
        { code: 'court', open: false, from: null, until: '2027-11-19' },
        { code: 'signalconso', open: true },
        { code: 'arcep', open: true }
      ]
    })
    expect(checked.commitments).toHaveLength(5)
    expect(checked.commitments[0]).toEqual({
      id: expect.any(String),
      type: 'commitment',
      phrase: 'sous cinq jours',
      saidDay: '2026-11-24',
      due: {
        literal: { day: '2026-11-29', time: '24:00' },
        prudent: { day: '2026-11-30', time: '24:00' }
      },
      status: 'not-kept',
      confirmed: true,
      broken: true,
      daysLate: 9
    })
    expect(checked.commitments.filter(({ broken }: { broken: boolean }) => broken)).toHaveLength(4)
    expect(checked.commitments[4]).toMatchObject({
      phrase: 'intervention du niveau\u00a03',
      due: { literal: null, prudent: null },
      status: 'undated',
      broken: false,
      daysLate: null
    })
  })

  test('lets the refund and the mediator clocks run to their last safe day', async () => {
    const { json } = await check(EXAMPLE)
    expect(json[0].clocks).toEqual([
      {
        code: 'refund-limit',
        about: expect.any(String),
        startedOn: '2026-11-20',
        opensOn: null,
        lastSafeDay: '2027-11-19'
      },
      {
        code: 'mediator-limit',
        about: expect.any(String),
        startedOn: '2026-12-07',
        opensOn: null,
        lastSafeDay: '2027-12-06'
      }
    ])
  })

  test('takes the day asked for instead of its own', async () => {
    const { status, json, stderr } = await check(EXAMPLE, '--on', '2026-12-01')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(json[0].on).toBe('2026-12-01')
    const statuses = json[0].commitments.map((one: { status: string }) => one.status)
    expect(statuses).toContain('upcoming')
  })

  test('tells a person the same', async () => {
    const { stdout } = await terminal(['check', EXAMPLE], { environment: { LANG: 'fr_FR' } })
    expect(stdout).toContain('Mise en demeure\u00a0: rien ne manque.')
    expect(stdout).toContain('5\u00a0engagements, dont 4\u00a0non tenus')
    expect(stdout).toContain('25,00\u00a0€')
    expect(stdout).toContain('vendredi 19\u00a0novembre\u00a02027')
  })
})

describe('`check` of other cases', () => {
  test('reads the clock in the claimant’s territory where no day is asked for', async () => {
    const at = folder()
    const path = place(join(at, 'a.json'), 'a', (file) => ({
      ...file,
      asOf: null,
      claimant: { ...file.claimant, territory: 'FR-RE' }
    }))
    const late = { instant: () => '2026-12-09T21:30:00Z' }
    const { json, stderr } = await terminal(['check', path, '--json'], late)
    expect(stderr).toBe('')
    expect(json[0].on).toBe('2026-12-10')
  })

  test('says what is missing with its code and its sentence, and ends with 1', async () => {
    const path = place(join(folder(), 'a.json'), 'a', withoutPlace)
    const { status, json } = await check(path)
    expect(status).toBe(1)
    expect(json[0].missing).toEqual([
      { code: 'place', message: 'The place of signature is missing' }
    ])
  })

  test('gives a letter that nobody has started yet the usual deadline', async () => {
    const path = place(join(folder(), 'a.json'), 'a', (file) => ({ ...file, letters: {} }))
    expect((await check(path)).json[0]).toMatchObject({ missing: [] })
  })

  test('finds the characters that no font has, as `print` does', async () => {
    const path = place(join(folder(), 'a.json'), 'a', (file) => ({
      ...file,
      claimant: { ...file.claimant, name: 'Ωμέγα 中' }
    }))
    const { status, json } = await check(path)
    expect(status).toBe(1)
    expect(json[0].missing).toEqual([
      { code: 'unknown-character', message: 'Characters no font can print: 中' }
    ])
  })

  test('names a bad file among good ones and ends with 1; an array all the same', async () => {
    const at = folder()
    const good = place(join(at, 'a.json'), 'a')
    const bad = join(at, 'b.json')
    writeFileSync(bad, readFileSync(good).subarray(0, 999))
    const { status, json, stderr } = await check(bad, good)
    expect(status).toBe(1)
    expect(json).toEqual([
      { input: bad, error: { code: 'truncated-file', message: expect.stringContaining('end') } },
      expect.objectContaining({ case: 'a', missing: [] })
    ])
    expect(stderr).toContain(bad)
  })
})

describe('a data folder', () => {
  test('is its cases, in order of id whatever their folders are called', async () => {
    const at = folder()
    place(join(at, 'cases/0-1/case.json'), 'zoé')
    place(join(at, 'cases/b/case.json'), 'b')
    place(join(at, 'cases/a/case.json'), 'a')
    writeFileSync(join(at, 'cases/notes.txt'), 'no case')
    const { status, json } = await check(at)
    expect(status).toBe(0)
    expect(json.map((one: { case: string }) => one.case)).toEqual(['a', 'b', 'zoé'])
    expect(json[1].path).toBe(join(at, 'cases/b'))
  })

  test('with nothing in it yet has nothing to list; another folder is no case', async () => {
    const at = folder()
    const other = await check(at)
    expect(other.status).toBe(2)
    expect(other.json.error.message).toContain('holds no case')
    mkdirSync(join(at, 'cases'))
    expect(await check(at)).toMatchObject({ status: 0, json: [] })
  })
})

describe('a case folder', () => {
  test('is brought up to its history, by its own name or that of its case.json, once', async () => {
    const { at, store } = await withTitles('deux', 'trois')
    await store.cases.closeAll()
    const path = join(at.dataFolder, 'cases/c1')
    const before = fingerprints(at.dataFolder)
    const { json } = await check(path, join(path, 'case.json'), at.dataFolder)
    expect(json).toHaveLength(1)
    expect(json[0]).toMatchObject({ case: 'c1', path, title: 'trois' })
    expect(fingerprints(at.dataFolder)).toEqual(before)
  })

  test('with a damaged case.json beside a sound history is made again, and warns', async () => {
    const { at, store } = await withTitles('deux')
    await store.cases.closeAll()
    const path = join(at.dataFolder, 'cases/c1')
    writeFileSync(join(path, 'case.json'), '{"format": "doleances/ca')
    const before = fingerprints(at.dataFolder)
    for (const input of [path, join(path, 'case.json'), at.dataFolder]) {
      const { json } = await check(input)
      expect(json[0]).toMatchObject({ case: 'c1', title: 'deux' })
      expect(json[0].warnings[0]).toEqual({ code: 'rebuilt', message: expect.any(String) })
    }
    expect(fingerprints(at.dataFolder)).toEqual(before)
  })

  test('with an empty history file is the case file alone', async () => {
    const at = folder()
    const path = place(join(at, 'case.json'), 'a')
    place(join(at, 'history/x'), 'a')
    writeFileSync(join(at, 'history/aaaaaaaaaaaaaaaa.jsonl'), '')
    expect((await check(path)).json[0]).toMatchObject({ case: 'a', missing: [] })
    appendFileSync(join(at, 'history/aaaaaaaaaaaaaaaa.jsonl'), '\0\0\0\0')
    expect((await check(at)).json[0]).toMatchObject({ case: 'a', missing: [] })
  })
})
