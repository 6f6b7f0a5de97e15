import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bytesOf, heic, pdf, png } from '#domain/evidence/files.test-support'
import { sha256 } from '#storage/names'
import { got, open, place, watchedDisk } from '#storage/place.test-support'
import { application } from './application.test-support'
import { withCase } from './caseWithFiles.test-support'
import { createUseCases } from './createUseCases'

test('files picked at once come in as one edit, untouched, and one undo takes them all back', async () => {
  const [bill, capture] = [pdf('facture'), png(1170, 2532)]
  const { calls, id, originals, add, exhibits } = await withCase({
    'Facture_2026-11-20.pdf': bill,
    'Screenshot_20261118-101233.png': capture
  })
  const { saved, exhibits: ids, refused, stopped } = await add()
  expect([ids, refused, stopped]).toEqual([['piece-1', 'piece-2'], [], null])
  expect(saved?.line.changes).toHaveLength(2)
  expect(await exhibits()).toMatchObject({
    'piece-1': { kind: 'bill', title: 'Facture', sha256: sha256(bill), bytes: bill.length },
    'piece-2': { kind: 'screenshot', mediaType: 'image/png', made: { day: '2026-11-18' } }
  })
  expect(readdirSync(originals).sort()).toEqual([sha256(bill), sha256(capture)].sort())
  expect(readFileSync(join(originals, sha256(bill)))).toEqual(Buffer.from(bill))
  got(await calls.undo({ id }))
  expect(Object.values(await exhibits()).every(({ deleted }) => deleted)).toBe(true)
  // A mark only: the bytes stay, and redo finds them.
  expect(readdirSync(originals)).toHaveLength(2)
})

test('what is no evidence is refused by name with its reason; the others still come in', async () => {
  const { folder, add, exhibits, ports, id } = await withCase({
    'capture.png': bytesOf('<svg onload="alert(1)"/>'),
    'facture.pdf': pdf(),
    'facture-signée.pdf': bytesOf('MZ', [0x90, 0]),
    'page.html': '<html></html>',
    'vide.txt': '',
    'photos.zip': bytesOf('PK', [3, 4]),
    'courrier.docx': bytesOf('PK', [3, 4]),
    'film.mp4': heic(1, 1, 'isom'),
    'IMG_1.heic': heic(10, 10)
  })
  const { refused, exhibits: ids } = await add()
  expect(refused.map(({ fileName, why }) => [fileName, why])).toEqual([
    ['capture.png', 'svg'],
    ['facture-signée.pdf', 'executable'],
    ['page.html', 'html'],
    ['vide.txt', 'empty'],
    ['photos.zip', 'archive'],
    ['courrier.docx', 'office-file'],
    ['film.mp4', 'unknown']
  ])
  expect(ids).toHaveLength(2)
  expect(Object.values(await exhibits()).map(({ fileName }) => fileName)).toEqual([
    'facture.pdf',
    'IMG_1.heic'
  ])
  const odd = [join(folder, 'nulle-part.pdf'), folder, join(folder, 'énorme.pdf')]
  writeFileSync(join(folder, 'énorme.pdf'), '')
  truncateSync(join(folder, 'énorme.pdf'), 5 * 1024 ** 3)
  const other = createUseCases({
    ...ports,
    picker: { ...ports.picker, evidence: async () => odd }
  })
  expect(
    got(await other.addExhibits({ id, batch: 'b2', to: null, from: { kind: 'picker' } }))
  ).toMatchObject({
    saved: null,
    refused: [
      { fileName: 'nulle-part.pdf', why: 'gone' },
      { fileName: 'téléchargements', why: 'not-a-file' },
      { fileName: 'énorme.pdf', why: 'too-large' }
    ]
  })
})

test('the same bytes are one exhibit, whatever their names, until it is taken out', async () => {
  const { calls, id, add } = await withCase({ 'a.pdf': pdf(), 'A.pdf': pdf(), 'b.pdf': pdf('b') })
  expect((await add()).refused).toEqual([
    { fileName: 'A.pdf', why: 'already-there', exhibit: 'piece-1' }
  ])
  const again = await add()
  expect(again.saved).toBeNull()
  expect(again.refused.map(({ exhibit }) => exhibit)).toEqual(['piece-1', 'piece-1', 'piece-2'])
  got(
    await calls.editCase({
      id,
      edit: {
        label: 'remove-exhibit',
        changes: [{ op: 'remove', in: 'exhibits', id: 'piece-1' }]
      }
    })
  )
  expect((await add()).exhibits).toEqual(['piece-3'])
})

test('a drop is known by its token, and names that differ by their letters alone stay apart', async () => {
  const { calls, id, add, exhibits } = await withCase({
    'préavis.pdf': pdf('un'),
    'pre\u0301avis.pdf': pdf('deux')
  })
  expect((await add('dropped')).exhibits).toHaveLength(2)
  const names = Object.values(await exhibits()).map(({ fileName }) => fileName)
  expect(names).toEqual(['préavis.pdf', 'préavis.pdf'])
  const unknown = { kind: 'dropped', token: 'other' } as const
  expect(got(await calls.addExhibits({ id, batch: 'b', to: null, from: unknown }))).toEqual({
    cancelled: true
  })
})

test('a picture pasted comes in as a capture of this minute; anything else is refused', async () => {
  const { calls, id, exhibits } = await withCase({})
  const paste = (bytes: Uint8Array, name = 'image.png') =>
    calls.addExhibits({ id, batch: 'b', to: null, from: { kind: 'pasted', name, bytes } })
  expect(got(await paste(png(10, 10)))).toMatchObject({ exhibits: ['piece-1'], refused: [] })
  expect((await exhibits())['piece-1']).toMatchObject({
    kind: 'screenshot',
    fileName: '',
    made: { day: '2026-11-24', time: '23:30' }
  })
  expect(got(await paste(bytesOf('<html>')))).toMatchObject({
    saved: null,
    refused: [{ fileName: 'image.png', why: 'html' }]
  })
})

test('progress is told by file, and stopping keeps what is in and leaves nothing of the rest', async () => {
  const large = Buffer.concat([pdf(), Buffer.alloc(3 * 1024 * 1024)])
  const { calls, ports, id, told, originals, exhibits } = await withCase({
    'un.pdf': pdf('un'),
    'deux.pdf': large,
    'trois.pdf': pdf('trois')
  })
  const stopping = createUseCases({
    ...ports,
    tellProgress: (said) => {
      told.push(said)
      if (said.file === 2 && said.bytes > 0) void stopping.stopWork({ work: 'b1' })
    }
  })
  const answer = got(
    await stopping.addExhibits({ id, batch: 'b1', to: null, from: { kind: 'picker' } })
  )
  expect(answer).toMatchObject({ exhibits: ['piece-1'], stopped: { kind: 'cancelled' } })
  expect(told.map(({ file, files, fileName }) => [file, files, fileName])).toContainEqual([
    2,
    3,
    'deux.pdf'
  ])
  expect(readdirSync(originals)).toEqual([sha256(pdf('un'))])
  expect(Object.keys(await exhibits())).toEqual(['piece-1'])
  got(await calls.stopWork({ work: 'b1' }))
})

test('a full disk keeps what is in, says so, and leaves no half file', async () => {
  const { at, store, ports, id, originals } = await withCase({
    'un.pdf': pdf('un'),
    'deux.pdf': pdf('deux')
  })
  await store.cases.closeAll()
  let copies = 0
  const full = watchedDisk(({ what, path }) => {
    if (what === 'open new' && path.includes('incoming')) copies += 1
    return what === 'write' && path.includes('incoming') && copies === 2 ? 'ENOSPC' : null
  })
  const calls = createUseCases({ ...ports, ...(await open({ ...at, fs: full.fs })) })
  const add = () => calls.addExhibits({ id, batch: 'b', to: null, from: { kind: 'picker' } })
  expect(got(await add())).toMatchObject({
    exhibits: ['piece-1'],
    stopped: { kind: 'disk-full' }
  })
  expect(readdirSync(originals)).toEqual([sha256(pdf('un'))])
  // The bytes of an exhibit are on disk, and its folder with them, before the line that names it.
  const renamed = full.calls.findIndex(
    ({ what, path }) => what === 'rename' && path.includes('exhibits')
  )
  const after = full.calls.slice(renamed).map(({ what, path }) => `${what} ${path}`)
  const flushed = after.indexOf(`sync folder ${originals}`)
  const line = after.findIndex((call) => /^write .*\.jsonl$/.test(call))
  expect(flushed).toBeGreaterThan(0)
  expect(line).toBeGreaterThan(flushed)
})

test('each original is there, altered or missing, and read only when it is the one that came in', async () => {
  const { calls, id, originals, add } = await withCase({ 'a.pdf': pdf('a'), 'b.pdf': pdf('b') })
  await add()
  const read = (exhibit: string) => calls.readExhibit({ id, exhibit, copy: 'original' })
  expect(Buffer.from(got(await read('piece-1')).bytes)).toEqual(Buffer.from(pdf('a')))
  const flipped = Buffer.from(pdf('a'))
  flipped[12] = (flipped[12] ?? 0) ^ 1
  writeFileSync(join(originals, sha256(pdf('a'))), flipped)
  rmSync(join(originals, sha256(pdf('b'))))
  const weighed = { 'piece-1': 'there', 'piece-2': 'missing' }
  for (const thorough of [[], ['piece-2']])
    expect(got(await calls.exhibitStates({ id, thorough })).states).toEqual(weighed)
  expect(got(await calls.exhibitStates({ id, thorough: ['piece-1'] })).states).toEqual({
    'piece-1': 'altered',
    'piece-2': 'missing'
  })
  expect(await read('piece-1')).toEqual({ ok: false, failure: { kind: 'altered-original' } })
  expect(await read('piece-2')).toEqual({ ok: false, failure: { kind: 'missing-original' } })
  expect(await calls.readExhibit({ id, exhibit: 'piece-1', copy: 'converted' })).toEqual({
    ok: false,
    failure: { kind: 'missing-original' }
  })
})

test('an original that another computer brought is said to be on its way', async () => {
  const { at, add, id } = await withCase({ 'a.pdf': pdf('a') })
  await add()
  const there = { ...at, userData: place().userData }
  rmSync(join(at.dataFolder, 'cases', id, 'exhibits'), { recursive: true })
  const other = await application(there)
  expect(got(await other.calls.exhibitStates({ id, thorough: [] })).states).toEqual({
    'piece-1': 'not-arrived'
  })
})

test('the file of an exhibit that was only named comes in under its name, once', async () => {
  const { calls, id, exhibits } = await withCase({ 'scan.pdf': pdf('a'), 'b.pdf': pdf('b') })
  const paper = { kind: 'letter', title: 'Courrier du 3 mars', onPaper: true }
  const naming = { op: 'add', in: 'exhibits', id: 'named', set: paper } as const
  got(await calls.editCase({ id, edit: { label: 'add-exhibit', changes: [naming] } }))
  const bring = () => calls.addExhibits({ id, batch: 'b', to: 'named', from: { kind: 'picker' } })
  expect(got(await bring())).toMatchObject({
    exhibits: ['named'],
    refused: [{ fileName: 'b.pdf', why: 'too-many' }]
  })
  expect((await exhibits()).named).toMatchObject({
    ...paper,
    onPaper: false,
    sha256: sha256(pdf('a')),
    fileName: 'scan.pdf'
  })
  expect(await bring()).toMatchObject({ ok: false, failure: { kind: 'edit-not-applicable' } })
  got(await calls.undo({ id }))
  expect((await exhibits()).named).toMatchObject({ ...paper, sha256: null })
})
