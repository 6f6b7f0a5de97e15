import { expect, test } from 'vitest'
import { jpeg, png, tiff, webp } from '#domain/evidence/files.test-support'
import { sha256 } from '#storage/names'
import { got } from '#storage/place.test-support'
import { withCase } from './caseWithFiles.test-support'

test('the picture to print of a WebP is kept beside it, and no undo of the person meets it', async () => {
  const { calls, id, add, exhibits } = await withCase({ 'capture.webp': webp(4_000, 3_000) })
  await add()
  const of = sha256(webp(4_000, 3_000))
  const made = jpeg(2_000, 1_500)
  // Without the block of metadata of the fixture.
  const bytes = Uint8Array.from([...made.slice(0, 2), ...made.slice(20)])
  const keep = (bytesGiven: Uint8Array, original = of) =>
    calls.keepConverted({ id, exhibit: 'piece-1', of: original, pages: [bytesGiven] })
  for (const refused of [
    await keep(made),
    await keep(png(1, 1)),
    await keep(bytes, 'f'.repeat(64))
  ])
    expect(refused).toEqual({ ok: false, failure: { kind: 'not-a-picture' } })
  expect(got(await keep(bytes)).canUndo).toBe(true)
  expect((await exhibits())['piece-1']).toMatchObject({
    sha256: of,
    converted: { sha256: sha256(bytes), bytes: bytes.length, mediaType: 'image/jpeg' }
  })
  got(await calls.undo({ id }))
  expect((await exhibits())['piece-1']?.deleted).toBe(true)
})

test('of a picture of several pages a PDF with every one of them is kept to print, and each page is looked at', async () => {
  const { calls, id, add, exhibits } = await withCase({ 'scan.tif': tiff(1_000, 1_400) })
  await add()
  const of = sha256(tiff(1_000, 1_400))
  const bare = (height: number) => {
    const made = jpeg(1_000, height)
    return Uint8Array.from([...made.slice(0, 2), ...made.slice(20)])
  }
  const keep = (pages: Uint8Array[]) => calls.keepConverted({ id, exhibit: 'piece-1', of, pages })
  expect(await keep([bare(1_400), jpeg(1_000, 1_401)])).toEqual({
    ok: false,
    failure: { kind: 'not-a-picture' }
  })
  got(await keep([bare(1_400), bare(1_401)]))
  // The printer of these tests puts the pages one behind the other.
  const bound = Buffer.concat([bare(1_400), bare(1_401)])
  expect((await exhibits())['piece-1']).toMatchObject({
    sha256: of,
    mediaType: 'image/tiff',
    converted: { sha256: sha256(bound), bytes: bound.length, mediaType: 'application/pdf' }
  })
})
