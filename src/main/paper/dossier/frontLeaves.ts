import { PDFDocument } from '@cantoo/pdf-lib'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import type { Dossier, DossierTable, Section, SentPaper } from '#domain/dossier/dossier'
import { labels } from '#domain/dossier/labels'
import type { DossierOrder } from '#domain/dossier/order'
import type { Sentence } from '#domain/letters/letter'
import type { DocumentPress } from '../documentPress'
import { PAGE } from '../geometry'
import type { Marks } from '../tags'
import type { OpenFile } from './binding'
import { coverDocument, type Entry, fitsOnCover, footOf, MARGIN } from './cover'
import type { Gathered } from './dossierPress'
import { friseContent, sectionsDocument } from './front'
import { type Leaf, plain } from './leaves'
import { leadsOf, placesOf } from './ownPages'
import { ownSheets } from './ownSheets'
import { places } from './sections'

type OwnPlace = { readonly page: number; readonly y: number | null }
type Own = { readonly leaves: readonly Leaf[]; readonly places: ReadonlyMap<string, OwnPlace> }
type Letters = readonly { readonly letter: SentPaper; readonly leaves: readonly Leaf[] }[]

const NOTHING: Own = { leaves: [], places: new Map() }

/**
 * Our own pages: the first page, what is told, the list of exhibits with the page of each. The drawing stands on the first
 * page where it has room. The list names pages that come after it, so that it is set again until its own length is right.
 */
export async function frontLeaves(
  order: DossierOrder,
  letters: Letters,
  exhibits: readonly Gathered[],
  lastPages: number,
  file: OpenFile,
  press: DocumentPress
): Promise<Own> {
  const { dossier } = order
  if (dossier === null) return NOTHING
  let plan: Plan = { cover: 1, withFrise: fitsOnCover(dossier) }
  for (let turn = 1; ; turn += 1) {
    const parts = await frontOf(plan, order, dossier, letters, exhibits, lastPages > 0, press)
    const { pages } = parts.first
    if (pages === plan.cover || turn === MOST_TURNS) return embedded(parts, dossier, file)
    plan = { cover: plan.withFrise ? 1 : pages, withFrise: false }
  }
}

type Plan = { readonly cover: number; readonly withFrise: boolean }
type Front = {
  readonly first: Printed
  readonly body: Printed | null
  readonly list: Printed | null
}

/** Our pages where the first is taken to be so long; nearly always it is one, with the drawing on it. */
async function frontOf(
  { cover, withFrise }: Plan,
  order: DossierOrder,
  dossier: Dossier,
  letters: Letters,
  exhibits: readonly Gathered[],
  endsWithIntegrity: boolean,
  press: DocumentPress
): Promise<Front> {
  const faces = press.faces()
  const told = dossier.sections.filter((section) => !isList(section))
  const frise = withFrise ? [] : friseContent(dossier, faces)
  const body = await printedUnlessEmpty(sectionsDocument(order, told, faces, frise), press)
  const before = cover + (body?.pages ?? 0)
  const list = await printedList(order, dossier, before, letters, exhibits, press)
  const begins = beginnings(cover, body, list, letters, exhibits)
  const entries = contentsOf(dossier, letters, endsWithIntegrity, (at) => begins.get(at) ?? null)
  const first = await printed(coverDocument(dossier, entries, faces, withFrise), press)
  return { first, body, list }
}

function embedded({ first, body, list }: Front, dossier: Dossier, file: OpenFile): Own {
  const words = footOf(dossier)
  const others = [body, list].filter((part) => part !== null)
  return joined([
    own(first, { words, left: MARGIN.text }, file),
    ...others.map((part) => own(part, { words, left: PAGE.side }, file))
  ])
}

const isList = ({ id }: Section): boolean => id === 'exhibits' || id === 'concordance'

type Printed = {
  readonly document: PDFDocument
  readonly marks: Marks
  readonly pages: number
  readonly leads: ReturnType<typeof leadsOf>
  readonly places: ReadonlyMap<string, OwnPlace>
}

async function printedUnlessEmpty(
  definition: TDocumentDefinitions,
  press: DocumentPress
): Promise<Printed | null> {
  const { content } = definition
  return Array.isArray(content) && content.length === 0 ? null : printed(definition, press)
}

async function printed(definition: TDocumentDefinitions, press: DocumentPress): Promise<Printed> {
  const { bytes, pages, marks } = await press.print(definition)
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  return {
    document,
    marks: marks ?? [],
    pages,
    leads: leadsOf(document),
    places: placesOf(document)
  }
}

async function printedList(
  order: DossierOrder,
  dossier: Dossier,
  before: number,
  letters: Letters,
  exhibits: readonly Gathered[],
  press: DocumentPress
): Promise<Printed | null> {
  const between = pagesIn(letters)
  let length = Math.max(1, Math.round(exhibits.length / ROWS_A_PAGE))
  for (let turn = 1; ; turn += 1) {
    const lists = listsOf(dossier, before + length + between + 1, exhibits)
    if (lists.length === 0) return null
    const made = await printed(sectionsDocument(order, lists, press.faces()), press)
    if (made.pages === length || turn === MOST_TURNS) return made
    length = made.pages
  }
}

/** Where the first guess of a list's length comes from; page numbers of another length hardly ever make it longer. */
const ROWS_A_PAGE = 42
const MOST_TURNS = 5

/** From 1, the page on which each named place begins. */
function beginnings(
  cover: number,
  body: Printed | null,
  list: Printed | null,
  letters: Letters,
  exhibits: readonly Gathered[]
): ReadonlyMap<string, number> {
  const found = new Map<string, number>([[places.cover, 1]])
  let page = cover
  for (const part of [body, list]) {
    for (const [name, place] of part?.places ?? []) found.set(name, page + place.page + 1)
    page += part?.pages ?? 0
  }
  for (const { letter, leaves } of letters) {
    found.set(places.letter(letter.id), page + 1)
    page += leaves.length
  }
  found.set(places.exhibits, page + 1)
  return found.set(places.integrity, page + pagesIn(exhibits) + 1)
}

function pagesIn(some: readonly { readonly leaves: readonly Leaf[] }[]): number {
  return some.reduce((sum, { leaves }) => sum + leaves.length, 0)
}

function own(
  { document, marks, leads, places: named }: Printed,
  foot: Leaf['foot'],
  { document: bound }: OpenFile
): Own {
  const leaves = ownSheets(document, marks, bound.context).map(
    (sheet, at): Leaf => ({ ...plain(sheet), foot, leads: leads[at] ?? [] })
  )
  return { leaves, places: named }
}

/** The parts one after the other; the first page is a place too. */
function joined(parts: readonly Own[]): Own {
  const leaves: Leaf[] = []
  const found = new Map<string, OwnPlace>([[places.cover, { page: 0, y: null }]])
  for (const part of parts) {
    for (const [name, { page, y }] of part.places)
      found.set(name, { page: leaves.length + page, y })
    leaves.push(...part.leaves)
  }
  return { leaves, places: found }
}

/** The lists with the page on which each exhibit begins, and the file it is in where there are several. */
function listsOf(
  { sections }: Dossier,
  first: number,
  exhibits: readonly Gathered[]
): readonly Section[] {
  let page = first
  const parts = new Set(exhibits.map(({ file }) => file)).size
  const begins = new Map<string, string>()
  for (const { exhibit, leaves, file } of exhibits) {
    const where = parts > 1 ? `${page} (${labels.file(file + 1)})` : String(page)
    begins.set(String(exhibit.number), where)
    page += leaves.length
  }
  return sections.filter(isList).map((section) => ({
    ...section,
    parts: section.parts.map((part) =>
      part.kind === 'table' && part.name === 'exhibits' ? withPages(part, begins) : part
    )
  }))
}

function withPages(table: DossierTable, begins: ReadonlyMap<string, string>): DossierTable {
  return {
    ...table,
    columns: [...table.columns, { label: labels.page, align: 'right' }],
    rows: table.rows.map(({ cells, sources }) => {
      const text = begins.get(cells[0]?.text ?? '') ?? ''
      const page: Sentence = { text, strong: [], sources, free: false }
      return { cells: [...cells, page], sources }
    })
  }
}

function contentsOf(
  { sections, timeline, exhibits }: Dossier,
  letters: Letters,
  endsWithIntegrity: boolean,
  pageOf: (place: string) => number | null
): readonly Entry[] {
  const entry = (label: string, place: string): Entry => ({ label, place, page: pageOf(place) })
  const drawn = timeline !== null && pageOf(places.section('timeline')) !== null
  return [
    ...(drawn ? [entry(labels.timeline, places.section('timeline'))] : []),
    ...sections.map(({ id, heading }) => entry(heading, places.section(id))),
    ...letters.map(({ letter }) => entry(letter.title, places.letter(letter.id))),
    ...(exhibits.length === 0 ? [] : [entry(labels.exhibits, places.exhibits)]),
    ...(endsWithIntegrity ? [entry(labels.integrity, places.integrity)] : [])
  ]
}
