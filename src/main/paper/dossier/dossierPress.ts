import type { PDFPage } from '@cantoo/pdf-lib'
import type { Dossier, ListedExhibit, SentPaper } from '#domain/dossier/dossier'
import { labels } from '#domain/dossier/labels'
import type { DossierOrder } from '#domain/dossier/order'
import { dossierSentences } from '#domain/dossier/sources'
import type { Unshown } from '#domain/dossier/unshown'
import type { BindingWatch, Bound } from '#usecases/binding'
import type { DocumentPress } from '../documentPress'
import { PAGE } from '../geometry'
import { letterDefinition } from '../letterDefinition'
import { lacking } from '../printable'
import type { Tag } from '../tags'
import { typesetting } from '../typesetting'
import { boundFile, newFile, type OpenFile } from './binding'
import { footOf } from './cover'
import { integrityDocument, noticesDocument } from './front'
import { frontLeaves } from './frontLeaves'
import { exhibitSheets, pdfSheets } from './gathering'
import { type Leaf, plain } from './leaves'
import type { Bookmark } from './outline'
import { printedSheets } from './ownSheets'
import { places } from './sections'
import type { Sheet } from './sheets'

/** What stands in the file of an exhibit before its pages are numbered. */
export type Gathered = {
  readonly exhibit: ListedExhibit
  readonly file: number
  readonly leaves: readonly Leaf[]
  /** What it is in the structure of the file. */
  readonly part: Tag
}
type GatheredLetter = { readonly letter: SentPaper; readonly leaves: readonly Leaf[] }

/**
 * Binds a dossier, or a letter with its exhibits: our pages first, the exact pages of letters, each exhibit stamped, the last
 * page. Originals are asked for one at a time; one that cannot be shown gets a page that says why. Blocks its thread while it
 * works: to be run in a worker.
 */
export async function bindDossier(
  order: DossierOrder,
  bring: BindingWatch['bring'],
  press: DocumentPress,
  fontsFolder: string,
  progress: BindingWatch['progress']
): Promise<Bound> {
  const total = order.letters.length + order.exhibits.length
  let done = 0
  const advance = () => {
    done += 1
    progress(done, total)
  }
  const files: OpenFile[] = [await newFile()]
  const letters: GatheredLetter[] = []
  for (const letter of order.letters) {
    letters.push({ letter, leaves: await letterLeaves(letter, bring, firstOf(files), press) })
    advance()
  }
  const gathered: Gathered[] = []
  const unshown: { id: string; why: Unshown }[] = []
  let weight = 0
  for (const exhibit of order.exhibits) {
    const fetched = exhibit.printed === null ? null : await bring(exhibit.printed.sha256)
    const bytes = typeof fetched === 'object' && fetched !== null ? fetched.length : 0
    const isFull = order.limitBytes !== null && weight + bytes > order.limitBytes * FILLED
    if (isFull && weight > 0) {
      files.push(await newFile())
      weight = 0
    }
    weight += bytes
    const file = lastOf(files)
    const part: Tag = { role: 'Sect', within: null }
    const sheets =
      fetched === null
        ? exhibit.kept === 'on-paper'
          ? 'on-paper'
          : 'no-file'
        : await exhibitSheets(exhibit, fetched, file, press, order, part)
    if (typeof sheets === 'string') unshown.push({ id: exhibit.id, why: sheets })
    const leaves = typeof sheets === 'string' ? [] : framed(exhibit, sheets, part)
    gathered.push({ exhibit, file: files.length - 1, leaves, part })
    advance()
  }
  const exhibits = await withNotices(gathered, unshown, files, order, press)
  const last = await integrityLeaves(order, lastOf(files), press)
  const front = await frontLeaves(order, letters, exhibits, last.length, firstOf(files), press)
  const bound = await bindAll(order, files, front, letters, exhibits, last, press, fontsFolder)
  return { ...bound, unshown, missingCharacters: missingIn(order, press) }
}

/** Fonts, pages of ours and what holds them together come on top of the originals. */
const FILLED = 0.9

function firstOf(files: readonly OpenFile[]): OpenFile {
  const [first] = files
  if (first === undefined) throw new Error('no file')
  return first
}

function lastOf(files: readonly OpenFile[]): OpenFile {
  return files.at(-1) ?? firstOf(files)
}

async function letterLeaves(
  { letter, sentPaper }: SentPaper,
  bring: BindingWatch['bring'],
  file: OpenFile,
  press: DocumentPress
): Promise<readonly Leaf[]> {
  const exact = sentPaper === null ? 'missing' : await bring(sentPaper)
  const kept = typeof exact === 'string' ? exact : await pdfSheets(exact, file)
  const sheets =
    typeof kept === 'string'
      ? await pdfSheets((await press.print(letterDefinition(letter, press.faces()))).bytes, file)
      : kept
  if (typeof sheets === 'string') return []
  const part: Tag = { role: 'Sect', within: null, title: letter.title }
  return sheets.map((sheet) => ({ ...plain(sheet), heard: { role: 'P', within: part } }))
}

function framed(
  { number, title }: ListedExhibit,
  sheets: readonly Sheet[],
  part: Tag
): readonly Leaf[] {
  return sheets.map((sheet, at) => {
    const page = sheets.length > 1 ? ` – page ${at + 1} sur ${sheets.length}` : ''
    const alt = `${labels.exhibit(number)}, ${title}${page}`
    return {
      ...plain(sheet),
      how: 'framed',
      stamp: { number, told: title, page },
      title: at === 0 ? titleIn(part) : null,
      heard: { role: 'Figure', within: part, alt }
    }
  })
}

function titleIn(part: Tag): Tag {
  return { role: 'H2', within: part }
}

/** Each exhibit that cannot be shown gets its page, in the file where it stands. */
async function withNotices(
  gathered: readonly Gathered[],
  unshown: readonly { readonly id: string; readonly why: Unshown }[],
  files: readonly OpenFile[],
  order: DossierOrder,
  press: DocumentPress
): Promise<readonly Gathered[]> {
  const reasons = new Map(unshown.map(({ id, why }) => [id, why] as const))
  const told = new Map<string, readonly Leaf[]>()
  for (const [at, file] of files.entries()) {
    const mine = gathered.flatMap(({ exhibit, file: where, part }) => {
      const why = reasons.get(exhibit.id)
      return where === at && why !== undefined ? [{ ...exhibit, why, part }] : []
    })
    if (mine.length === 0) continue
    const definition = noticesDocument(order, mine, press.faces())
    const sheets = await printedSheets(definition, file, press)
    if (sheets.length !== mine.length) throw new Error('notices are one page each')
    for (const [index, { id, number, title, part }] of mine.entries()) {
      const sheet = sheets[index]
      const stamp = { number, told: title, page: '' }
      if (sheet !== undefined) told.set(id, [{ ...plain(sheet), stamp, title: titleIn(part) }])
    }
  }
  return gathered.map((one) => ({ ...one, leaves: told.get(one.exhibit.id) ?? one.leaves }))
}

async function integrityLeaves(
  order: DossierOrder,
  file: OpenFile,
  press: DocumentPress
): Promise<readonly Leaf[]> {
  if (order.integrity.length === 0) return []
  const set = typesetting(press.faces())
  const sheets = await printedSheets(integrityDocument(order, order.integrity, set), file, press)
  const foot = { words: footOf(order), left: PAGE.side }
  return sheets.map((sheet) => ({ ...plain(sheet), foot }))
}

async function bindAll(
  order: DossierOrder,
  files: readonly OpenFile[],
  front: Awaited<ReturnType<typeof frontLeaves>>,
  letters: readonly GatheredLetter[],
  exhibits: readonly Gathered[],
  last: readonly Leaf[],
  press: DocumentPress,
  folder: string
): Promise<{ readonly files: readonly Bound['files'][number][]; readonly pages: number }> {
  const where = new Map<
    string,
    { readonly file: number; readonly page: number; readonly y: number | null }
  >()
  for (const [at, file] of files.entries()) {
    if (at === 0) {
      for (const [name, place] of front.places) where.set(name, { file: 0, ...place })
      file.leaves.push(...front.leaves)
      for (const { letter, leaves } of letters) {
        where.set(places.letter(letter.id), { file: 0, page: file.leaves.length, y: null })
        file.leaves.push(...leaves)
      }
    }
    for (const { exhibit, file: mine, leaves } of exhibits) {
      if (mine !== at) continue
      if (!where.has(places.exhibits))
        where.set(places.exhibits, { file: at, page: file.leaves.length, y: null })
      where.set(places.exhibit(exhibit.number), { file: at, page: file.leaves.length, y: null })
      file.leaves.push(...leaves)
    }
    if (at === files.length - 1) {
      if (last.length > 0)
        where.set(places.integrity, { file: at, page: file.leaves.length, y: null })
      file.leaves.push(...last)
    }
  }
  const total = files.reduce((sum, { leaves }) => sum + leaves.length, 0)
  const bound: Bound['files'][number][] = []
  let first = 1
  for (const [at, file] of files.entries()) {
    const target = (name: string) => {
      const place = where.get(name)
      return place === undefined || place.file !== at ? null : place
    }
    const part = files.length > 1 ? ` (${at + 1}/${files.length})` : ''
    const bytes = await boundFile(
      file,
      { first, total },
      { ...order, title: `${order.title}${part}` },
      { folder, faces: press.faces() },
      target,
      (pages) => bookmarksOf(order, letters, exhibits, target, pages)
    )
    bound.push({ bytes, pages: file.leaves.length })
    first += file.leaves.length
  }
  return { files: bound, pages: total }
}

function bookmarksOf(
  { dossier, title, integrity }: DossierOrder,
  letters: readonly GatheredLetter[],
  exhibits: readonly Gathered[],
  target: (name: string) => { readonly page: number; readonly y: number | null } | null,
  pages: readonly PDFPage[]
): readonly Bookmark[] {
  const bookmark = (name: string, words: string, below: readonly Bookmark[] = []): Bookmark[] => {
    const place = target(name)
    const page = place === null ? undefined : pages[place.page]
    return place === null || page === undefined
      ? []
      : [{ title: words, page: page.ref, y: place.y, below }]
  }
  const ofExhibits = exhibits.flatMap(({ exhibit }) =>
    bookmark(places.exhibit(exhibit.number), `${labels.exhibit(exhibit.number)} – ${exhibit.title}`)
  )
  const [first] = ofExhibits
  const all: readonly Bookmark[] =
    first === undefined ? [] : [{ ...first, title: labels.exhibits, below: ofExhibits }]
  return [
    ...(dossier === null
      ? []
      : [...bookmark(places.cover, title), ...ofSections(dossier, bookmark)]),
    ...letters.flatMap(({ letter }) => bookmark(places.letter(letter.id), letter.title)),
    ...all,
    ...(integrity.length === 0 ? [] : bookmark(places.integrity, labels.integrity))
  ]
}

function ofSections(
  { sections }: Dossier,
  bookmark: (name: string, words: string) => Bookmark[]
): readonly Bookmark[] {
  return [
    ...bookmark(places.section('timeline'), labels.timeline),
    ...sections.flatMap(({ id, heading }) => bookmark(places.section(id), heading))
  ]
}

/** The characters of our own words that no font has, each once. */
function missingIn({ dossier, exhibits }: DossierOrder, press: DocumentPress): string {
  const said = dossier === null ? [] : dossierSentences(dossier).map(({ text }) => text)
  const titles = exhibits.map(({ title }) => title)
  return [...lacking([...said, ...titles].join('\n'), press.faces())].join('')
}
