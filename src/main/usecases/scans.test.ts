import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { pdf, png } from '#domain/evidence/files.test-support'
import { got, place } from '#storage/place.test-support'
import { application } from './application.test-support'
import { createUseCases } from './createUseCases'

/** A case, a scanner that writes in a folder, and a clock moved by hand. */
async function withScanner(before: Readonly<Record<string, Uint8Array | string>> = {}) {
  const at = place()
  const folder = join(dirname(at.dataFolder), 'Numérisations')
  mkdirSync(folder)
  const scan = (name: string, bytes: Uint8Array | string) =>
    writeFileSync(join(folder, name), bytes)
  for (const [name, bytes] of Object.entries(before)) scan(name, bytes)
  const running = await application(at)
  let chosen: string | null = folder
  let seconds = 0
  let ids = 0
  const ports = {
    ...running.ports,
    picker: { ...running.ports.picker, folder: async () => chosen },
    clock: {
      instant: () => new Date(Date.parse('2026-11-24T12:00:00Z') + seconds * 1_000).toISOString()
    },
    newId: () => {
      ids += 1
      return `id-${ids}`
    }
  }
  const start = () => createUseCases({ ...ports, ...running.store })
  const calls = start()
  const { id } = got(await calls.createCase({ title: 'Suivi conso' }))
  /** A look, three seconds after the one before. */
  const look = async (of = id, everything = false, by = calls) => {
    seconds += 3
    return got(await by.lookForScans({ id: of, everything }))
  }
  const names = async (...given: Parameters<typeof look>) =>
    (await look(...given)).files.map(({ fileName }) => fileName)
  /** Two looks: what is still at the second is offered. */
  const settled = async (...given: Parameters<typeof look>) => {
    await look(...given)
    return look(...given)
  }
  const add = async (files: readonly { readonly id: string }[], to = id) => {
    const from = { kind: 'scans' as const, files: files.map((file) => file.id) }
    const added = got(await calls.addExhibits({ id: to, batch: 'b', to: null, from }))
    if ('cancelled' in added) throw new Error('nobody gave up')
    return added
  }
  const choose = (path: string | null) => {
    chosen = path
    return calls.chooseScanFolder({})
  }
  return { ...running, id, folder, scan, calls, start, look, names, settled, add, choose }
}

test('a new file is offered, added by the intake of every file, and not offered again', async () => {
  const { calls, id, folder, scan, look, settled, add } = await withScanner({ 'ancien.pdf': pdf() })
  expect(got(await calls.scanFolder({}))).toEqual({ folder: null })
  expect(await look()).toMatchObject({ folder: null, files: [] })
  expect(got(await calls.chooseScanFolder({}))).toEqual({ folder: 'Numérisations' })
  const bill = pdf('facture')
  scan('Facture_2026-11-20.pdf', bill)
  expect(await look()).toMatchObject({ files: [], total: 0, waiting: 1 })
  const { files, total, waiting } = await look()
  expect(files).toMatchObject([
    { fileName: 'Facture_2026-11-20.pdf', bytes: bill.length, isNew: true }
  ])
  expect([total, waiting]).toEqual([1, 0])
  const { exhibits, refused } = await add(files)
  expect([exhibits.length, refused]).toEqual([1, []])
  expect((await settled()).files).toEqual([])
  expect(readFileSync(join(folder, 'Facture_2026-11-20.pdf'))).toEqual(Buffer.from(bill))
  // Taken back, it is not offered by itself; asked for, it is there.
  got(await calls.undo({ id }))
  expect((await settled()).files).toEqual([])
  expect((await look(id, true)).files.map(({ fileName, isNew }) => [fileName, isNew])).toEqual([
    ['Facture_2026-11-20.pdf', false],
    ['ancien.pdf', false]
  ])
})

test('a file being written waits until it is still, and what grew since it was offered is not added', async () => {
  const { calls, folder, scan, look, names, add } = await withScanner()
  got(await calls.chooseScanFolder({}))
  scan('scan.pdf', 'a')
  await look()
  scan('scan.pdf', 'ab')
  expect(await look()).toMatchObject({ files: [], waiting: 1 })
  scan('scan.pdf', pdf('une page'))
  await look()
  const { files } = await look()
  expect(files).toHaveLength(1)
  scan('scan.pdf', pdf('une page et une autre'))
  expect(await add(files)).toMatchObject({
    saved: null,
    refused: [{ fileName: 'scan.pdf', why: 'changed' }]
  })
  await look()
  const [whole] = (await look()).files
  if (whole === undefined) throw new Error('not offered again')
  rmSync(join(folder, 'scan.pdf'))
  expect((await add([whole])).refused).toEqual([
    { fileName: 'scan.pdf', why: 'gone', exhibit: null }
  ])
  expect(await names()).toEqual([])
})

test('a file that another program keeps to itself waits for it', async () => {
  const { ports, store, folder, scan } = await withScanner()
  let held = true
  let seconds = 0
  const calls = createUseCases({
    ...ports,
    ...store,
    picker: { ...ports.picker, folder: async () => folder },
    clock: { instant: () => new Date(1_790_000_000_000 + seconds * 1_000).toISOString() },
    scans: { ...store.scans, opens: async () => !held }
  })
  const { id } = got(await calls.createCase({ title: '' }))
  const look = async () => {
    seconds += 3
    return got(await calls.lookForScans({ id, everything: false }))
  }
  got(await calls.chooseScanFolder({}))
  scan('verrouillé.pdf', pdf())
  await look()
  expect(await look()).toMatchObject({ files: [], total: 0, waiting: 1 })
  held = false
  expect(await look()).toMatchObject({ files: [{ fileName: 'verrouillé.pdf' }], waiting: 0 })
})

test('the same bytes are not offered again, whatever their name and however they came in', async () => {
  const { calls, id, scan, settled, names } = await withScanner()
  got(await calls.chooseScanFolder({}))
  const bytes = png(1_170, 2_532)
  const from = { kind: 'pasted' as const, name: 'capture.png', bytes }
  got(await calls.addExhibits({ id, batch: 'b', to: null, from }))
  scan('copie.png', bytes)
  scan('autre.png', png(1_170, 2_533))
  expect((await settled()).files.map(({ fileName }) => fileName)).toEqual(['autre.png'])
  expect(await names(id, true)).toEqual(['autre.png'])
})

test('what arrives is offered to the case that is open, and to another only when it asks', async () => {
  const { calls, scan, settled, names, id } = await withScanner()
  got(await calls.chooseScanFolder({}))
  scan('pièce d’une autre.pdf', pdf())
  expect((await settled()).files).toHaveLength(1)
  const other = got(await calls.createCase({ title: 'Autre' })).id
  expect((await settled(other)).files).toEqual([])
  expect(await names(other, true)).toEqual(['pièce d’une autre.pdf'])
  expect(await names(id)).toEqual(['pièce d’une autre.pdf'])
})

test('what was ignored, and what never can be evidence, is not offered again, even after a restart', async () => {
  const { calls, start, id, scan, look, settled, add } = await withScanner()
  got(await calls.chooseScanFolder({}))
  scan('à garder.pdf', pdf('à garder'))
  scan('réclame.pdf', pdf('réclame'))
  scan('photos.zip', 'PK\u0003\u0004')
  const { files } = await settled()
  const named = (name: string) => files.filter(({ fileName }) => fileName === name)
  const advert = named('réclame.pdf').map((file) => file.id)
  got(await calls.ignoreScans({ id, files: advert }))
  expect((await add(named('photos.zip'))).refused).toMatchObject([{ why: 'archive' }])
  const again = start()
  expect((await look(id, false, again)).files.map(({ fileName }) => fileName)).toEqual([
    'à garder.pdf'
  ])
  got(await again.ignoreScans({ id, files: null }))
  expect((await settled(id, false, again)).files).toEqual([])
  expect((await look(id, true, again)).files).toHaveLength(3)
})

test('a folder that disappears is told, and goes on where it was when it comes back', async () => {
  const { calls, folder, scan, look, names, settled } = await withScanner({ 'ancien.pdf': pdf() })
  got(await calls.chooseScanFolder({}))
  scan('un.pdf', pdf('un'))
  expect((await settled()).files).toHaveLength(1)
  renameSync(folder, `${folder} débranché`)
  expect(await look()).toMatchObject({ folder: 'Numérisations', lost: 'gone', files: [] })
  renameSync(`${folder} débranché`, folder)
  expect(await names()).toEqual(['un.pdf'])
  scan('deux.pdf', pdf('deux'))
  expect((await settled()).total).toBe(2)
})

test('another folder starts anew, the same one goes on, and one that cannot be read is not taken', async () => {
  const { calls, folder, scan, settled, choose } = await withScanner()
  got(await choose(folder))
  scan('un.pdf', pdf('un'))
  expect((await settled()).total).toBe(1)
  got(await choose(folder))
  expect((await settled()).total).toBe(1)
  expect(await choose(join(folder, 'nulle-part'))).toEqual({
    ok: false,
    failure: { kind: 'scan-lost', why: 'gone' }
  })
  expect(got(await choose(null))).toEqual({ cancelled: true })
  expect((await settled()).total).toBe(1)
  got(await choose(dirname(folder)))
  expect((await settled()).total).toBe(0)
  got(await calls.forgetScanFolder({}))
  expect(await settled()).toMatchObject({ folder: null, files: [] })
})

test('of a thousand files the newest are shown, and all are counted', async () => {
  const { calls, scan, settled, id } = await withScanner()
  got(await calls.chooseScanFolder({}))
  for (let at = 0; at < 1_000; at += 1) scan(`${at}.pdf`, `%PDF-1.4 ${at}`)
  const { files, total } = await settled()
  expect([files.length, total]).toEqual([200, 1_000])
  const times = files.map(({ modified }) => modified)
  expect(times).toEqual(times.toSorted((one, other) => other - one))
  const first = files.slice(0, 150).map((file) => file.id)
  got(await calls.ignoreScans({ id, files: first }))
  expect((await settled()).total).toBe(850)
})

test('nothing in the folder is ever written, moved or touched', async () => {
  const { calls, folder, scan, settled, look, add, id } = await withScanner({ 'vieux.pdf': pdf() })
  got(await calls.chooseScanFolder({}))
  scan('un.pdf', pdf('un'))
  scan('deux.pdf', pdf('deux'))
  const state = () =>
    readdirSync(folder).map((name) => {
      const { size, mtimeMs, ino, mode } = statSync(join(folder, name))
      return [name, size, mtimeMs, ino, mode]
    })
  const before = state()
  chmodSync(folder, 0o500)
  const { files } = await settled()
  await add(files.slice(0, 1))
  got(await calls.ignoreScans({ id, files: null }))
  await look(id, true)
  chmodSync(folder, 0o700)
  expect(state()).toEqual(before)
})

test('the page cannot name a file: what main did not give it is nobody’s', async () => {
  const { calls, id, add, folder } = await withScanner({ 'vieux.pdf': pdf() })
  got(await calls.chooseScanFolder({}))
  expect(await add([{ id: 'f'.repeat(24) }])).toMatchObject({ saved: null, refused: [] })
  expect(got(await calls.openCase({ id })).file.exhibits).toEqual({})
  expect(JSON.stringify(await calls.scanFolder({}))).not.toContain(dirname(folder))
})
