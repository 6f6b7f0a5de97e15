import { cpSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { readSnapshot } from '#domain/history/snapshot'
import { composeFormalNotice } from '#domain/letters/composeFormalNotice'
import { lawDataSchema } from '#domain/letters/law'
import type { Letter } from '#domain/letters/letter'
import { fontFiles, openFaces } from '#paper/faces'
import { letterDefinition } from '#paper/letterDefinition'
import { letterPress } from '#paper/letterPress'
import { sha256 } from './longCase'
import { inTurns, type Measure, median, ms, ratio, timed } from './measure'
import { libreOffice, typst } from './typesetters'

const TURNS = 40
const LETTER = 'mise-en-demeure'
const require = createRequire(import.meta.url)

/** Composes the formal notice of the example, as often as asked. */
export function exampleNotice(project: string): () => Letter {
  const read = (path: string) => readFileSync(join(project, 'resources', path), 'utf8')
  const snapshot = readSnapshot(read('example/case.json'), sha256)
  if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.failure))
  const { file } = snapshot.value
  const law = lawDataSchema.parse(JSON.parse(read('law/formal-notice.json')))
  const now = { day: file.asOf ?? '', time: '12:00' }
  return () => composeFormalNotice(file, LETTER, { now, law, conflicts: [] })
}

/** The formal notice of the example, composed and rendered with everything warm, against its peers. */
export async function letters(project: string, folder: string): Promise<readonly Measure[]> {
  const compose = exampleNotice(project)
  const fonts = join(project, 'resources/fonts')
  const press = letterPress(fonts)
  const printed = await press(compose())
  if (printed.pages !== 2) throw new Error(`the notice has ${printed.pages} pages, not 2`)
  // Copies, because pdfmake was told that the files themselves are fonts already open.
  const copies = join(folder, 'fonts')
  cpSync(fonts, copies, { recursive: true })
  const bare = barePdfmake(copies)
  const faces = openFaces(fonts)
  // pdfmake writes into what it is given: one definition a turn, made before the time begins.
  const definitions = Array.from({ length: TURNS + 5 }, () => letterDefinition(compose(), faces))
  const { ours, theirs } = await inTurns(
    TURNS,
    () => press(compose()),
    (turn) => bare(definitions[turn] ?? { content: [] }),
    5
  )
  const letter = compose()
  const [one, other] = [await typst(letter, folder, fonts), await libreOffice(letter, folder)]
  return [
    ratio('formal notice of 2 pages, against bare pdfmake', ours, theirs, 1.2),
    'absent' in one
      ? { what: 'against one Typst process', notMeasured: one.absent }
      : ratio('against one Typst process', ours, await each(one.set, 15), 1.5),
    'absent' in other
      ? { what: 'faster than LibreOffice without a window', notMeasured: other.absent }
      : timesFaster(ours, await each(other.set, 3))
  ]
}

/** The median time of one process; the first reads its files from the disk and is not counted. */
async function each(work: () => Promise<void>, turns: number): Promise<number> {
  await work()
  const times: number[] = []
  for (let turn = 0; turn < turns; turn += 1) times.push(await timed(work))
  return median(times)
}

const timesFaster = (ours: number, theirs: number): Measure => ({
  what: 'faster than LibreOffice without a window',
  value: theirs / ours,
  unit: '×',
  bar: 10,
  wanted: 'at least',
  detail: `${ms(ours)} against ${ms(theirs)}`
})

/** pdfmake on a ready definition: no composing, no measuring of lines, no search for missing characters. */
function barePdfmake(fonts: string): (definition: TDocumentDefinitions) => Promise<unknown> {
  const pdfmake: typeof import('pdfmake') = require('pdfmake')
  const files = fontFiles(fonts)
  return (definition) => {
    pdfmake.setUrlAccessPolicy(() => false)
    pdfmake.setLocalAccessPolicy(() => true)
    pdfmake.setFonts({ serif: { ...files.serif }, sans: { ...files.sans } })
    return pdfmake.createPdf(definition).getBuffer()
  }
}
