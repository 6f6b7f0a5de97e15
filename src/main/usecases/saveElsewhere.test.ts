import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readSnapshot } from '#domain/history/snapshot'
import { sha256 } from '#storage/names'
import { got, place, titled } from '#storage/place.test-support'
import { application } from './application.test-support'

async function withCase() {
  const at = place()
  const chosen = join(at.dataFolder, '..', 'elsewhere', 'copie.json')
  mkdirSync(dirname(chosen))
  const made = await application(at, chosen)
  const { id } = got(await made.calls.createCase({ title: 'Fuite : 2/3' }))
  return { ...made, id, chosen }
}

test('a case whose folder is gone is saved elsewhere, with what could not be saved in it', async () => {
  const { at, calls, id, chosen, suggested } = await withCase()
  renameSync(at.dataFolder, `${at.dataFolder}-unplugged`)
  const edits = [titled('Fuite réparée, puis revenue')]
  expect(await calls.saveElsewhere({ id, edits })).toEqual({
    ok: true,
    value: { fileName: 'copie.json' }
  })
  const read = got(readSnapshot(readFileSync(chosen, 'utf8'), sha256))
  expect(read).toMatchObject({ folded: {}, base: null })
  expect(read.file).toMatchObject({ id, head: { title: 'Fuite réparée, puis revenue' } })
  expect(suggested).toEqual(['Fuite 2 3.json'])
  expect(existsSync(at.dataFolder)).toBe(false)
})

test('nothing is written when the person gives up, or when the case is not open', async () => {
  const { calls, id } = await application(place()).then(async (made) => ({
    ...made,
    id: got(await made.calls.createCase({ title: '' })).id
  }))
  expect(await calls.saveElsewhere({ id, edits: [] })).toEqual({
    ok: true,
    value: { cancelled: true }
  })
  expect(await calls.saveElsewhere({ id: 'other', edits: [] })).toEqual({
    ok: false,
    failure: { kind: 'not-found' }
  })
})
