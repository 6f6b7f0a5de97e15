import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { got, place, titled } from '#storage/place.test-support'
import { application } from './application.test-support'
import { createUseCases } from './createUseCases'
import type { Ports } from './ports'

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
  expect(got(await anne.calls.exportCase({ id, work: 'w', edition: 'whole' }))).toEqual({
    fileName: 'choisi.doleances',
    left: 0
  })
  expect(anne.suggested).toEqual(['Fuite 2 3.doleances'])
  const basile = await application(place(), chosen)
  expect(got(await basile.calls.importCases({ work: 'w', from: { kind: 'picker' } }))).toEqual({
    brought: [{ fileName: 'choisi.doleances', taken: { id, came: 'new', lines: 1 } }]
  })
  expect(got(await basile.calls.openCase({ id })).file.head.title).toBe('Fuite : 2/3')
})

test('nothing is written or taken when the person gives up', async () => {
  const { calls } = await application()
  const { id } = got(await calls.createCase({ title: '' }))
  const gaveUp = { ok: true, value: { cancelled: true } }
  expect(await calls.exportCase({ id, work: 'w', edition: 'third-party' })).toEqual(gaveUp)
  expect(await calls.importCases({ work: 'w', from: { kind: 'picker' } })).toEqual(gaveUp)
  expect(
    await calls.importCases({ work: 'w', from: { kind: 'dropped', token: 'no such' } })
  ).toEqual(gaveUp)
})

test('of several bundles that are dropped each is told for itself', async () => {
  const chosen = chosenPath()
  const anne = await application(place(), chosen)
  const { id } = got(await anne.calls.createCase({ title: 'un' }))
  got(await anne.calls.exportCase({ id, work: 'w', edition: 'whole' }))
  got(await anne.store.cases.edit(id, 'Anne', titled('deux')))
  const bad = `${chosen}-abime`
  writeFileSync(bad, 'PK')
  const basile = await application(place(), null)
  const paths = [bad, chosen, `${chosen}-absent`, chosen]
  const dropped = createUseCases({
    ...basile.ports,
    dropped: { collect: () => paths }
  }).importCases
  const { brought } = got(await dropped({ work: 'w', from: { kind: 'dropped', token: 't' } })) as {
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

test('a case that goes and comes back is followed, and stopped it leaves nothing', async () => {
  const chosen = chosenPath()
  const anne = await application(place(), chosen)
  const { id } = got(await anne.calls.createCase({ title: 'Fuite' }))
  got(await anne.ports.originals.put(id, Buffer.alloc(3_000_000, 'a')))
  const told: { work: string; done: number; total: number }[] = []
  const stopping = new Set<string>()
  const verbs = (ports: Ports) => {
    const calls = createUseCases({
      ...ports,
      tellWork: (said) => {
        told.push(said)
        if (stopping.has(said.work)) void calls.stopWork({ work: said.work })
      }
    })
    return calls
  }
  const calls = verbs(anne.ports)
  stopping.add('stopped')
  expect(got(await calls.exportCase({ id, work: 'stopped', edition: 'whole' }))).toEqual({
    cancelled: true
  })
  expect(readdirSync(join(chosen, '..'))).toEqual([])
  got(await calls.exportCase({ id, work: 'whole', edition: 'whole' }))
  const parts = told.filter(({ work }) => work === 'whole')
  expect(parts.map(({ done }) => done)).toEqual(
    parts.map(({ done }) => done).toSorted((a, b) => a - b)
  )
  expect(parts.at(-1)).toMatchObject({ done: parts[0]?.total })
  expect(parts.length).toBeGreaterThan(4)

  const basile = await application(place(), chosen)
  const there = verbs(basile.ports)
  got(await there.listCases({}))
  const before = readdirSync(basile.at.dataFolder)
  const stopped = await there.importCases({ work: 'stopped', from: { kind: 'picker' } })
  expect(got(stopped)).toEqual({ cancelled: true })
  expect(readdirSync(basile.at.dataFolder)).toEqual(before)
  expect(got(await there.importCases({ work: 'again', from: { kind: 'picker' } }))).toMatchObject({
    brought: [{ taken: { id, came: 'new' } }]
  })
  expect(told.filter(({ work }) => work === 'again').at(-1)?.total).toBeGreaterThan(3_000_000)
})
