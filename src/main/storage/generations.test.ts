import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { disk } from './files'
import { Generations } from './generations'
import { got, open, place, titled } from './place.test-support'

const day = (n: number): string =>
  `2026-${String(1 + Math.floor(n / 28)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`

test('one earlier state is kept for each day on which a case changed, thirty in all', async () => {
  const { userData } = place()
  const generations = new Generations(disk, userData)
  for (let n = 0; n < 33; n += 1) {
    await generations.keepDay('c1', day(n), `matin ${n}`)
    await generations.keepDay('c1', day(n), `soir ${n}`)
  }
  await generations.keepDay('c2', day(0), 'un autre dossier')
  const kept = readdirSync(join(userData, 'c1')).toSorted()
  expect(kept).toEqual(Array.from({ length: 30 }, (_, n) => `${day(n + 3)}.json`))
  expect(readFileSync(join(userData, 'c1', `${day(32)}.json`), 'utf8')).toBe('soir 32')
  expect(readdirSync(join(userData, 'c2'))).toEqual([`${day(0)}.json`])
}, 30_000)

test('the state before a migration is kept beside them, and never counted among them', async () => {
  const { userData } = place()
  const generations = new Generations(disk, userData)
  await generations.keepBefore('c1', '0123abcd', Buffer.from('version d’avant'))
  for (let n = 0; n < 40; n += 1) await generations.keepDay('c1', day(n), `jour ${n}`)
  expect(readFileSync(join(userData, 'c1', 'before-0123abcd.json'), 'utf8')).toBe('version d’avant')
  expect(readdirSync(join(userData, 'c1'))).toHaveLength(31)
}, 30_000)

test('what a kill left half written among them goes with the next one', async () => {
  const { userData } = place()
  mkdirSync(join(userData, 'c1'), { recursive: true })
  writeFileSync(join(userData, 'c1', '~2026-01-01.json.0123abcd.tmp'), 'à moitié')
  await new Generations(disk, userData).keepDay('c1', day(0), 'entier')
  expect(readdirSync(join(userData, 'c1'))).toEqual([`${day(0)}.json`])
})

test('the state of the day is that of the claimant’s territory, as last closed', async () => {
  const at = place()
  const store = await open({ ...at, clock: { instant: () => '2026-11-24T23:30:00+01:00' } })
  const there = { op: 'section', in: 'claimant', set: { territory: 'FR-RE' }, was: {} } as const
  got(await store.cases.create('c1', 'Anne', { label: 'edit-parties', changes: [there] }))
  for (const title of ['un', 'deux']) {
    got(await store.cases.edit('c1', 'Anne', titled(title)))
    got(await store.cases.close('c1'))
  }
  const folder = join(at.userData, 'generations')
  const [name, ...others] = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.json'))
  expect(others).toEqual([])
  expect(name).toMatch(/2026-11-25\.json$/)
  expect(readFileSync(join(folder, name ?? ''), 'utf8')).toContain('"title": "deux"')
})
