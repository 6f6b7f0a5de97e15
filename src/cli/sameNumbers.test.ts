import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Change } from '#domain/case/edits'
import { got, open, place } from '#storage/place.test-support'
import { pdfSaying } from '../main/paper/dossier/files.test-support'
import { readPages, unspaced } from '../main/paper/readPages.test-support'
import { EXAMPLE, exampleCase, terminal } from './terminal.test-support'

const INSERTED = 'inseree'
const more = Array.from({ length: 16 }, (_, at) => `ajout-${at + 1}`)

/** The example with thirty exhibits, one of them first cited between the third and the fourth. */
async function thirty() {
  const at = place()
  const store = await open(at)
  const id = got(await store.cases.adopt(readFileSync(EXAMPLE), 'Maud'))
  const own = Object.keys(exampleCase().exhibits)
  const changes: Change[] = []
  for (const exhibit of [...own, ...more, INSERTED]) {
    const bytes = await pdfSaying(`contenu-${exhibit}`, 2)
    const sha256 = got(await store.originals.put(id, bytes))
    const file = { sha256, bytes: bytes.length, fileName: `${exhibit}.pdf`, onPaper: false }
    const day = { day: '2026-11-18', time: null, until: null, precision: 'day' as const }
    const set = own.includes(exhibit)
      ? file
      : { ...file, kind: 'screenshot', title: `Capture ${exhibit}`, made: day }
    changes.push(
      own.includes(exhibit)
        ? { op: 'set', in: 'exhibits', id: exhibit, set, was: {} }
        : { op: 'add', in: 'exhibits', id: exhibit, set }
    )
  }
  const routes = [
    { where: 'sur le site', exhibits: ['capture-site', INSERTED] },
    { where: 'dans les applications', exhibits: ['captures-applications'] },
    { where: 'au #123#', exhibits: ['reponse-123'] }
  ]
  const seen = exampleCase().events['constat-18']?.exhibits ?? []
  changes.push(
    { op: 'set', in: 'defects', id: 'panne-1-suivi', set: { routes }, was: {} },
    {
      op: 'set',
      in: 'events',
      id: 'constat-18',
      set: { exhibits: [...seen, INSERTED, ...more] },
      was: {}
    },
    { op: 'set', in: 'letters', id: 'mise-en-demeure', set: { exhibits: more }, was: {} }
  )
  got(await store.cases.open(id, 'Maud'))
  got(await store.cases.edit(id, 'Maud', { label: 'edit-case', changes }))
  got(await store.cases.close(id))
  return { path: join(at.dataFolder, 'cases', id), out: join(at.dataFolder, '../out') }
}

test('letter, chronology, list and stamps give thirty exhibits the same numbers, one inserted as the fourth', async () => {
  const { path, out } = await thirty()
  const printed = await terminal([
    'print',
    path,
    '--kind',
    'formal-notice',
    '--out',
    out,
    '--format',
    'txt',
    '--json'
  ])
  const letter = readFileSync(printed.json.written[0].path, 'utf8')
  const dossier = await terminal(['dossier', path, '--out', out, '--json'])
  const pages = (await readPages(readFileSync(dossier.json.written[0].path))).map(
    ({ text }) => text
  )

  // The stamp of each exhibit stands on both of its pages.
  const stamps = new Map<string, string>()
  for (const text of pages) {
    const content = /contenu-([\w-]+) \d/.exec(text)?.[1]
    const number = /Pièce\s+n°\s+(\d+)/.exec(text)?.[1]
    if (content === undefined || number === undefined) continue
    expect(stamps.get(content) ?? number).toBe(number)
    stamps.set(content, number)
  }
  expect(stamps.size).toBe(30)
  expect(new Set(stamps.values()).size).toBe(30)
  expect(stamps.get(INSERTED)).toBe('4')
  expect(stamps.get('captures-applications')).toBe('5')

  const list = unspaced(pages.find((text) => text.includes('Empreinte SHA-256')) ?? '')
  const flat = unspaced(letter)
  for (const exhibit of [INSERTED, ...more]) {
    const number = stamps.get(exhibit)
    const title = `${number}Capture${exhibit},18nov.2026`
    expect(flat).toMatch(new RegExp(`${number}\\W?Capture${exhibit},18nov\\.2026`))
    expect(list).toContain(title)
  }
  // The row of the day on which it was seen cites them all.
  const chronology = unspaced(
    pages.find((text) => text.includes('Chronologie') && text.includes('Fait')) ?? ''
  )
  const cited = [
    'capture-site',
    INSERTED,
    'captures-applications',
    'reponse-123',
    'reponse-125',
    ...more
  ]
    .map((exhibit) => Number(stamps.get(exhibit)))
    .sort((one, other) => one - other)
  expect(chronology).toContain(cited.join(','))
}, 60_000)
