import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { blankEntry } from '#domain/case/blank'
import type { Exhibit } from '#domain/case/facts'
import { composeDossier } from '#domain/dossier/composeDossier'
import type { Dossier } from '#domain/dossier/dossier'
import type { DossierOrder } from '#domain/dossier/order'
import { readSnapshot } from '#domain/history/snapshot'
import { lawOf } from '#domain/letters/law'
import { recourseOf } from '#domain/recourse/doors'
import { documentPress } from '#paper/documentPress'
import { bindDossier } from '#paper/dossier/dossierPress'
import { sha256 } from './longCase'
import { inTurns, type Measure, ratio } from './measure'

const EXHIBITS = 200
const PAGES = 3
const TURNS = 15
/** What a page of a scan or a bill weighs, about. */
const PICTURE_BYTES = 40_000
/** Memory beyond the dossier itself, which is held once while it is written. */
const MOST_MEMORY_MB = 400

/** A dossier of 200 exhibits and 600 pages, against the plain merge of the same files. */
export async function dossiers(project: string): Promise<readonly Measure[]> {
  const fonts = join(project, 'resources/fonts')
  const press = documentPress(fonts)
  const files = new Map<string, Uint8Array>()
  const kept: Record<string, Exhibit> = {}
  for (let number = 1; number <= EXHIBITS; number += 1) {
    const bytes = await scanned(number)
    const hash = createHash('sha256').update(bytes).digest('hex')
    files.set(hash, bytes)
    kept[`exhibit-${number}`] = {
      ...blankEntry('exhibits'),
      title: `Pièce versée, ${number}`,
      sha256: hash,
      bytes: bytes.length,
      fileName: `${number}.pdf`,
      mediaType: 'application/pdf'
    }
  }
  const dossier = exampleDossier(project, kept)
  const order: DossierOrder = {
    title: dossier.title,
    author: dossier.author,
    subject: 'Banc',
    day: dossier.day,
    dossier,
    letters: [],
    exhibits: dossier.exhibits,
    integrity: ['Banc'],
    limitBytes: null
  }
  const bring = async (hash: string) => files.get(hash) ?? 'missing'
  const before = process.memoryUsage().rss
  let most = before
  const watch = (done = 0) => {
    if (done % 20 === 0) most = Math.max(most, process.memoryUsage.rss())
  }
  const { ours, theirs } = await inTurns(
    TURNS,
    () => bindDossier(order, bring, press, fonts, watch),
    () => merged([...files.values()]),
    1
  )
  watch()
  const grown = (most - before) / 1_000_000
  return [
    ratio('dossier of 200 exhibits, 600 pages, against a plain merge', ours, theirs, 2),
    {
      what: 'memory it took beside the files',
      value: grown,
      unit: 'MB',
      bar: MOST_MEMORY_MB,
      wanted: 'at most',
      detail: ''
    }
  ]
}

/** The dossier of the example with these exhibits in place of its own. */
function exampleDossier(project: string, exhibits: Readonly<Record<string, Exhibit>>): Dossier {
  const read = (path: string) => readFileSync(join(project, 'resources', path), 'utf8')
  const snapshot = readSnapshot(read('example/case.json'), sha256)
  if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.failure))
  const file = { ...snapshot.value.file, exhibits }
  const json = (path: string): unknown => JSON.parse(read(path))
  const context = {
    now: { day: file.asOf ?? '', time: '12:00' },
    law: lawOf(json('law/formal-notice.json'), json('law/letters.json')),
    recourse: recourseOf(json('law/clocks.json'), json('law/doors.json')),
    conflicts: []
  }
  return composeDossier(file, context, 'hand-over')
}

/** Three pages of words, each with a picture that does not compress. */
async function scanned(seed: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (let page = 1; page <= PAGES; page += 1) {
    const sheet = document.addPage([595, 842])
    sheet.drawText(`exhibit ${seed} page ${page}`, { x: 50, y: 780, font, size: 12 })
    const bytes = Uint8Array.from(
      { length: PICTURE_BYTES },
      (_, at) => Math.imul(at + seed * 7 + page, 2654435761) >>> 13
    )
    const picture = document.context.stream(bytes, {
      Type: 'XObject',
      Subtype: 'Image',
      Width: 200,
      Height: 200,
      BitsPerComponent: 8,
      ColorSpace: 'DeviceGray'
    })
    sheet.node.newXObject('Scan', document.context.register(picture))
  }
  return document.save()
}

async function merged(files: readonly Uint8Array[]): Promise<Uint8Array> {
  const all = await PDFDocument.create()
  for (const bytes of files) {
    const one = await PDFDocument.load(bytes)
    for (const page of await all.copyPages(one, one.getPageIndices())) all.addPage(page)
  }
  return all.save()
}
