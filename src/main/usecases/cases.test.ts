import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Edit } from '#domain/case/edits'
import { got, place, titled } from '#storage/place.test-support'
import { application } from './application.test-support'

const demand = (id: string, text: string): Edit => ({
  label: 'add-demand',
  changes: [{ op: 'add', in: 'demands', id, set: { text } }]
})

/** A person who has given her name and where she lives. */
async function known(at = place()) {
  const running = await application(at)
  const settings = await running.store.settings.read('fr')
  const claimant = { ...settings.claimant, name: 'Anne Fictive', territory: 'FR-RE' as const }
  got(await running.calls.saveSettings({ settings: { ...settings, claimant } }))
  return running
}

test('a case is started with its title and with who sits here', async () => {
  const { calls } = await known()
  const { id } = got(await calls.createCase({ title: 'Box en panne' }))
  expect(got(await calls.openCase({ id }))).toMatchObject({
    file: { head: { title: 'Box en panne' }, claimant: { name: 'Anne Fictive' } },
    eventCount: 0,
    readOnly: null,
    notices: []
  })
  expect(got(await calls.listCases({}))).toMatchObject([{ id, title: 'Box en panne' }])
})

test('ten edits are undone and redone one by one, across a restart', async () => {
  const { calls, at } = await known()
  const { id } = got(await calls.createCase({ title: 'un' }))
  for (let n = 1; n <= 10; n += 1) got(await calls.editCase({ id, edit: titled(`t${n}`) }))
  for (let n = 9; n >= 5; n -= 1) {
    got(await calls.undo({ id }))
    expect(got(await calls.openCase({ id })).file.head.title).toBe(`t${n}`)
  }
  const { calls: later } = await application(at)
  for (const title of ['t4', 't3', 't2', 't1', 'un']) {
    expect(got(await later.undo({ id })).canRedo).toBe(true)
    expect(got(await later.openCase({ id })).file.head.title).toBe(title)
  }
  for (let n = 1; n <= 10; n += 1) {
    expect(got(await later.redo({ id })).canRedo).toBe(n < 10)
    expect(got(await later.openCase({ id })).file.head.title).toBe(`t${n}`)
  }
  expect(await later.redo({ id })).toEqual({ ok: false, failure: { kind: 'nothing-to-redo' } })
})

test('each line says who wrote it, by the name in the settings at that moment', async () => {
  const { calls, at, store } = await application()
  const { id } = got(await calls.createCase({ title: 'un' }))
  expect(got(await calls.editCase({ id, edit: demand('d1', 'de rétablir') })).line.author).toBe('')
  const settings = await store.settings.read('fr')
  const claimant = { ...settings.claimant, name: 'Anne Fictive' }
  got(await calls.saveSettings({ settings: { ...settings, claimant } }))
  const { line, canUndo } = got(await calls.editCase({ id, edit: demand('d2', 'de créditer') }))
  expect(line.author).toBe('Anne Fictive')
  expect(canUndo).toBe(true)
  // What was written before she gave her name is hers to take back as well.
  got(await calls.undo({ id }))
  got(await calls.undo({ id }))
  expect(Object.values(got(await calls.openCase({ id })).file.demands)).toMatchObject([
    { deleted: true },
    { deleted: true }
  ])
  const folder = join(at.dataFolder, 'cases', id, 'history')
  const [name = ''] = readdirSync(folder)
  const lines = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n')
  expect(lines.map((text) => JSON.parse(text).author)).toEqual([
    '',
    '',
    '',
    'Anne Fictive',
    'Anne Fictive',
    'Anne Fictive'
  ])
})

test('an edit of what is not there is refused by the field, and nothing is written', async () => {
  const { calls } = await application()
  const { id } = got(await calls.createCase({ title: 'un' }))
  const edit: Edit = {
    label: 'edit-demand',
    changes: [{ op: 'set', in: 'demands', id: 'd9', set: { text: 'x' }, was: {} }]
  }
  expect(await calls.editCase({ id, edit })).toMatchObject({
    ok: false,
    failure: { kind: 'edit-not-applicable' }
  })
  const { line } = got(await calls.editCase({ id, edit: titled('deux') }))
  // The line that begins the history, the title given first, and this one.
  expect(line.n).toBe(3)
})

test('the example opened twice is one case, as it was left', async () => {
  const { calls, at } = await application()
  const first = got(await calls.openExample({}))
  got(await calls.editCase({ id: first.id, edit: titled('Mon exemple') }))
  expect(got(await calls.openExample({}))).toEqual(first)
  const { calls: later } = await application(at)
  expect(got(await later.openExample({}))).toEqual(first)
  expect(got(await later.listCases({}))).toMatchObject([{ id: first.id, title: 'Mon exemple' }])
})

test('today is the claimant’s day, and in the example its own', async () => {
  const { calls } = await application()
  // Half past eleven in Paris on the 24th is the next day already in Réunion.
  expect(got(await calls.start({})).today).toBe('2026-11-24')
  const { calls: far } = await known()
  expect(got(await far.start({})).today).toBe('2026-11-25')
  const { id } = got(await calls.openExample({}))
  const [listed] = got(await calls.listCases({}))
  expect(listed).toMatchObject({ id, asOf: '2026-12-09', counts: { broken: 4, toConfirm: 0 } })
})

test('unfinished text comes back with its case, and goes when it is cleared', async () => {
  const { calls, at } = await application()
  const { id } = got(await calls.createCase({ title: 'un' }))
  got(await calls.keepDraft({ id, field: 'composer', text: 'appel hier' }))
  const { calls: later } = await application(at)
  expect(got(await later.openCase({ id })).drafts).toEqual({ composer: 'appel hier' })
  got(await later.keepDraft({ id, field: 'composer', text: '' }))
  expect(got(await later.openCase({ id })).drafts).toEqual({})
})
