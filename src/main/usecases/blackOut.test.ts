import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Change } from '#domain/case/edits'
import { sha256 } from '#storage/names'
import { got } from '#storage/place.test-support'
import { application } from './application.test-support'

const JPEG = Uint8Array.of(0xff, 0xd8, 1, 2, 3)

async function withExhibit(mediaType: string) {
  const running = await application()
  const { id } = got(await running.calls.openExample({}))
  const original = Buffer.from('les octets de l’original')
  const hash = got(await running.store.originals.put(id, original))
  const set = { title: 'Capture', sha256: hash, mediaType, fileName: 'capture' }
  const change: Change = { op: 'add', in: 'exhibits', id: 'shot', set }
  got(await running.calls.editCase({ id, edit: { label: 'add-exhibit', changes: [change] } }))
  const folder = join(running.at.dataFolder, 'cases', id, 'exhibits')
  return { ...running, id, hash, original, folder }
}

test('the blacked-out copy of a picture is kept beside its original, which stays as it was', async () => {
  const { calls, id, hash, original, folder } = await withExhibit('image/png')
  const copy = got(await calls.blackOut({ id, exhibit: 'shot', pages: [JPEG] }))
  expect(copy).toMatchObject({ sha256: sha256(JPEG), bytes: 5, mediaType: 'image/jpeg' })
  expect(readFileSync(join(folder, copy.sha256))).toEqual(Buffer.from(JPEG))
  expect(readFileSync(join(folder, hash))).toEqual(original)
})

test('that of a paper of several pages is a PDF of their pictures', async () => {
  const { calls, id } = await withExhibit('application/pdf')
  const copy = got(await calls.blackOut({ id, exhibit: 'shot', pages: [JPEG, JPEG] }))
  expect(copy).toMatchObject({ bytes: 10, mediaType: 'application/pdf' })
})

test('an exhibit that is not in the case has no copy', async () => {
  const { calls, id } = await withExhibit('image/png')
  expect(await calls.blackOut({ id, exhibit: 'gone', pages: [JPEG] })).toEqual({
    ok: false,
    failure: { kind: 'not-found' }
  })
})
