import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { got, place, titled } from '#storage/place.test-support'
import { application } from './application.test-support'

/** Where a person says, at the dialogs. */
function chosenPath(): string {
  const folder = join(place().dataFolder, '..')
  mkdirSync(folder, { recursive: true })
  return join(folder, 'choisi.doleances')
}

test('a case is exported where the person says, under its title, and imported on another computer', async () => {
  const chosen = chosenPath()
  const anne = await application(place(), chosen)
  const { id } = got(await anne.calls.createCase({ title: 'Fuite : 2/3' }))
  expect(got(await anne.calls.exportCase({ id, edition: 'whole' }))).toEqual({
    fileName: 'choisi.doleances',
    left: 0
  })
  expect(anne.suggested).toEqual(['Fuite 2 3.doleances'])
  const basile = await application(place(), chosen)
  expect(got(await basile.calls.importCases({ from: { kind: 'picker' } }))).toEqual({
    brought: [{ fileName: 'choisi.doleances', taken: { id, came: 'new', lines: 1 } }]
  })
  expect(got(await basile.calls.openCase({ id })).file.head.title).toBe('Fuite : 2/3')
})

test('nothing is written or taken when the person gives up', async () => {
  const { calls } = await application()
  const { id } = got(await calls.createCase({ title: '' }))
  const gaveUp = { ok: true, value: { cancelled: true } }
  expect(await calls.exportCase({ id, edition: 'third-party' })).toEqual(gaveUp)
  expect(await calls.importCases({ from: { kind: 'picker' } })).toEqual(gaveUp)
  expect(await calls.importCases({ from: { kind: 'dropped', token: 'no such' } })).toEqual(gaveUp)
})

test('of several bundles that are dropped each is told for itself', async () => {
  const chosen = chosenPath()
  const anne = await application(place(), chosen)
  const { id } = got(await anne.calls.createCase({ title: 'un' }))
  got(await anne.calls.exportCase({ id, edition: 'whole' }))
  got(await anne.store.cases.edit(id, 'Anne', titled('deux')))
  const bad = `${chosen}-abime`
  writeFileSync(bad, 'PK')
  const basile = await application(place(), null)
  const paths = [bad, chosen, `${chosen}-absent`, chosen]
  const { importCases } = await import('./importCases')
  const dropped = importCases({ ...basile.ports, dropped: { collect: () => paths } })
  const { brought } = got(await dropped({ from: { kind: 'dropped', token: 't' } })) as {
    brought: readonly unknown[]
  }
  expect(brought).toMatchObject([
    { fileName: 'choisi.doleances-abime', failure: { why: 'not-a-bundle' } },
    { taken: { id, came: 'new' } },
    { failure: { kind: 'source-lost', why: 'gone' } },
    { taken: { id, came: 'merged', lines: 0 } }
  ])
  expect(existsSync(bad)).toBe(true)
})
