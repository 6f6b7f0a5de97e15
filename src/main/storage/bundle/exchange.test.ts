import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Change } from '#domain/case/edits'
import { sha256 } from '../names'
import { got, open, place, setTitle, titled } from '../place.test-support'
import { historyOf, withTitles } from '../savedCase.test-support'
import { type At, bundlePath, filesIn, sent, taken } from './exchange.test-support'
import { isTooLarge } from './writing'

const original = (text: string) => new TextEncoder().encode(text)

/** A case with two originals on one computer, put away. */
async function withOriginals() {
  const { at, store } = await withTitles('deux')
  got(await store.originals.put('c1', original('une facture')))
  got(await store.originals.put('c1', original('une capture')))
  await store.cases.closeAll()
  return at
}

/** The case changed on a computer, and then as a bundle. */
async function edited(at: At, change: Change): Promise<string> {
  const store = await open(at)
  got(await store.cases.edit('c1', 'Anne', { label: 'edit-case', changes: [change] }))
  await store.cases.closeAll()
  return sent(at)
}

describe('a case that goes to another computer', () => {
  test('is there as it was: its history and its originals to the byte', async () => {
    const at = await withOriginals()
    const there = place()
    const came = await taken(there, await sent(at))
    expect(came).toMatchObject({ id: 'c1', came: 'new', lines: 2 })
    expect(came.opened.file.head.title).toBe('deux')
    expect(came.opened.notices).toEqual([])
    const [before, after] = [at, there].map(({ dataFolder }) => filesIn(join(dataFolder, 'cases')))
    expect(after).toEqual(before)
    expect(existsSync(join(there.dataFolder, 'incoming'))).toBe(false)
  })

  test('gives the same bytes each time it is written', async () => {
    const at = await withOriginals()
    const [one, other] = [await sent(at), await sent(at)]
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true)
  })

  test('goes while it is open, with what was saved a moment ago', async () => {
    const { at, store } = await withTitles()
    got(await store.cases.edit('c1', 'Anne', titled('à l’instant')))
    const path = bundlePath()
    expect(got(await store.bundles.write('c1', 'whole', path))).toEqual({ left: 0 })
    expect((await taken(place(), path)).opened.file.head.title).toBe('à l’instant')
    got(await store.cases.edit('c1', 'Anne', titled('puis ceci')))
    expect(readdirSync(historyOf(at))).toHaveLength(1)
  })

  test('leaves out an original that was altered, and says how many are not there', async () => {
    const { at, store } = await withTitles()
    const kept = got(await store.originals.put('c1', original('intacte')))
    const spoilt = got(await store.originals.put('c1', original('abîmée')))
    const add = (id: string, hash: string) =>
      ({ op: 'add', in: 'exhibits', id, set: { sha256: hash } }) as const
    const changes = [add('a', kept), add('b', spoilt), add('c', sha256('jamais arrivée'))]
    got(await store.cases.edit('c1', 'Anne', { label: 'edit-case', changes }))
    writeFileSync(join(at.dataFolder, 'cases', 'c1', 'exhibits', spoilt), 'autre chose')
    const path = bundlePath()
    expect(got(await store.bundles.write('c1', 'whole', path))).toEqual({ left: 2 })
    const there = place()
    await taken(there, path)
    expect(readdirSync(join(there.dataFolder, 'cases', 'c1', 'exhibits'))).toEqual([kept])
  })

  test('is taken in however often its texts repeat themselves', async () => {
    const { at, store } = await withTitles()
    const add = (id: string): Change => ({
      op: 'add',
      in: 'events',
      id,
      set: { text: 'a'.repeat(100_000) }
    })
    const changes = ['a', 'b', 'c'].map(add)
    got(await store.cases.edit('c1', 'Anne', { label: 'edit-case', changes }))
    await store.cases.closeAll()
    expect(Object.keys((await taken(place(), await sent(at))).opened.file.events)).toHaveLength(3)
  })

  test('is not written where it would be refused for its size', () => {
    const ready = (name: string, bytes: number) => ({
      source: { name, bytes: new Uint8Array() },
      measured: { name, bytes, sha256: '', packs: false }
    })
    const originals = (count: number, bytes: number) =>
      Array.from({ length: count }, (_, n) => ready(`exhibits/${sha256(String(n))}`, bytes))
    expect(isTooLarge(originals(1, 500_000_000))).toBe(false)
    expect(isTooLarge(originals(1, 500_000_001))).toBe(true)
    expect(isTooLarge(originals(5, 400_000_000))).toBe(true)
    expect(isTooLarge(originals(19_999, 1))).toBe(false)
    expect(isTooLarge(originals(20_000, 1))).toBe(true)
  })

  test('that starts from a lone file keeps its bytes, so that both copies start from the same', async () => {
    const { at, store } = await withTitles('deux')
    const copy = await store.cases.copy('c1', [])
    await store.cases.closeAll()
    const one = place()
    const first = await open(one)
    const id = got(await first.cases.adopt(copy?.bytes ?? new Uint8Array(), 'Anne'))
    await first.cases.closeAll()
    const there = place()
    await taken(there, await sent(one))
    const back = await open(there)
    got(await back.cases.edit(id, 'Basile', titled('chez Basile')))
    await back.cases.closeAll()
    const merged = await taken(one, await sent(there))
    expect(merged).toMatchObject({ came: 'merged', lines: 1 })
    expect(merged.opened.file.head.title).toBe('chez Basile')
    // Anne's own case of that id starts from nothing: it stays apart.
    expect(await taken(at, await sent(there))).toMatchObject({ came: 'beside', lines: 1 })
  })
})

describe('a case of which a copy is here', () => {
  test('takes what the other wrote, once', async () => {
    const at = await withOriginals()
    const there = place()
    await taken(there, await sent(at))
    const basile = await open(there)
    got(await basile.cases.edit('c1', 'Basile', titled('trois')))
    got(await basile.originals.put('c1', original('de Basile')))
    await basile.cases.closeAll()
    const path = await sent(there)
    const merged = await taken(at, path)
    expect(merged).toMatchObject({ id: 'c1', came: 'merged', lines: 1 })
    expect(merged.opened.file.head.title).toBe('trois')
    expect(existsSync(join(at.dataFolder, 'cases/c1/exhibits', sha256('de Basile')))).toBe(true)
    expect(await taken(at, path)).toMatchObject({ came: 'merged', lines: 0 })
  })

  test('takes nothing back to what an older bundle holds', async () => {
    const { at, store } = await withTitles('deux')
    await store.cases.closeAll()
    const old = await sent(at)
    const later = await open(at)
    got(await later.cases.edit('c1', 'Anne', titled('trois')))
    await later.cases.closeAll()
    const merged = await taken(at, old)
    expect(merged).toMatchObject({ came: 'merged', lines: 0 })
    expect(merged.opened.file.head.title).toBe('trois')
  })

  test('that is open is closed before, and what it saves afterwards goes on', async () => {
    const at = await withOriginals()
    const there = place()
    await taken(there, await sent(at))
    const basile = await open(there)
    got(await basile.cases.edit('c1', 'Basile', titled('trois')))
    await basile.cases.closeAll()
    const path = await sent(there)
    const anne = await open(at)
    got(await anne.cases.open('c1', 'Anne'))
    expect(got(await anne.bundles.take(path)).lines).toBe(1)
    const shown = got(await anne.cases.open('c1', 'Anne'))
    expect(shown.file.head.title).toBe('trois')
    expect(shown.toReview).toEqual([])
    got(await anne.cases.edit('c1', 'Anne', titled('quatre')))
    expect(got(await anne.cases.open('c1', 'Anne')).file.head.title).toBe('quatre')
  })

  test('keeps both files of one seat that went apart, and every line of both', async () => {
    const { at, store } = await withTitles('deux')
    await store.cases.closeAll()
    const root = join(at.dataFolder, '..')
    const backup = join(place().dataFolder, '..')
    cpSync(root, backup, { recursive: true })
    const first = await edited(at, setTitle('trois'))
    // The disk is restored from before, and its computer goes on under the same seat.
    rmSync(root, { recursive: true })
    cpSync(backup, root, { recursive: true })
    const notes = { op: 'section', in: 'head', set: { notes: 'après coup' }, was: {} } as const
    const second = await edited(at, notes)
    const merged = await taken(at, first)
    expect(merged).toMatchObject({ came: 'merged', lines: 1 })
    expect(merged.opened.file.head).toMatchObject({ title: 'trois', notes: 'après coup' })
    expect(readdirSync(historyOf(at)).filter((name) => name.startsWith('copy-'))).toHaveLength(1)
    expect(await taken(at, first)).toMatchObject({ lines: 0 })
    const there = place()
    await taken(there, first)
    const elsewhere = await taken(there, second)
    expect(elsewhere).toMatchObject({ came: 'merged', lines: 1 })
    expect(elsewhere.opened.file).toEqual(merged.opened.file)
  })

  test('that cannot be read any more stays, and the one that comes is put beside what is left', async () => {
    const at = await withOriginals()
    const path = await sent(at)
    rmSync(historyOf(at), { recursive: true })
    const file = join(at.dataFolder, 'cases/c1/case.json')
    writeFileSync(file, '{"format":"doleances/case", abîmé')
    const came = await taken(at, path)
    expect(came).toMatchObject({ came: 'beside', opened: { file: { head: { title: 'deux' } } } })
    expect(readFileSync(file, 'utf8')).toContain('abîmé')
  })

  test('that a newer version wrote here is told so, and left as it is', async () => {
    const at = await withOriginals()
    const path = await sent(at)
    const file = join(at.dataFolder, 'cases/c1/case.json')
    const newer = { ...JSON.parse(readFileSync(file, 'utf8')), version: 9, minReader: 9 }
    writeFileSync(file, JSON.stringify(newer))
    const store = await open(at)
    expect(await store.bundles.take(path)).toEqual({
      ok: false,
      failure: { kind: 'newer-version', version: 9 }
    })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(newer)
  })

  test('gets back an original that was altered, and keeps what had taken its place', async () => {
    const at = await withOriginals()
    const path = await sent(at)
    const file = join(at.dataFolder, 'cases/c1/exhibits', sha256('une facture'))
    writeFileSync(file, 'une facture retouchée')
    await taken(at, path)
    expect(readFileSync(file, 'utf8')).toBe('une facture')
    const aside = filesIn(join(at.dataFolder, 'quarantine'))
    expect(Object.values(aside)).toEqual([sha256('une facture retouchée')])
  })
})

describe('a case of the id of another', () => {
  test('comes beside it, and is found again there', async () => {
    const { at, store } = await withTitles('ici')
    await store.cases.closeAll()
    // Two cases of one id started at one instant are told apart by nothing: this one starts later.
    const later = place()
    const third = await open({ ...later, clock: { instant: () => '2026-11-25T10:00:00+01:00' } })
    got(await third.cases.create('c1', 'Claire', titled('le lendemain')))
    await third.cases.closeAll()
    const path = await sent(later)
    const beside = await taken(at, path)
    expect(beside).toMatchObject({ came: 'beside', lines: 1 })
    expect(beside.id).not.toBe('c1')
    expect(beside.opened.file.head.title).toBe('le lendemain')
    expect(await taken(at, path)).toMatchObject({ id: beside.id, came: 'merged', lines: 0 })
    const again = await open(at)
    expect(got(await again.cases.list()).map(({ id }) => id)).toEqual(['c1', beside.id])
    expect(got(await again.cases.open('c1', 'Anne')).file.head.title).toBe('ici')
  })
})
