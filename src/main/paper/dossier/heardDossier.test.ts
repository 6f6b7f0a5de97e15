import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '#domain/dossier/dossier'
import { labels } from '#domain/dossier/labels'
import { dossierOf, exampleFile } from '#domain/dossier/testDossier'
import { inShort } from '#domain/letters/french/dates'
import { unspaced } from '../readPages.test-support'
import { testLetter } from '../testLetter'
import { bound, first, press } from './bound.test-support'
import { footOf } from './cover'
import { png } from './files.test-support'
import { type Heard, heardIn, heardPages, these, wordsOf } from './heard.test-support'
import { wholeDossier } from './wholeDossier.test-support'

const said = (one: Heard) => unspaced(wordsOf(one))

/** The tables of a dossier in the order of its sections. */
const tablesOf = ({ sections }: Dossier) =>
  sections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'table' ? [part] : [])))

describe.each(['hand-over', 'own'] as const)('a dossier as it is heard (%s)', (edition) => {
  const dossier = dossierOf(exampleFile(), edition)
  const made = wholeDossier(dossier)
  const heard = made.then(({ bytes }) => heardIn(bytes))

  test('says that it has a structure, its language and its title', async () => {
    const { about } = await heard
    expect(about).toMatch(/Tagged: +yes/)
    const { bytes } = await made
    const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false })
    expect(String(catalog.lookup(PDFName.of('ViewerPreferences')))).toContain(
      '/DisplayDocTitle true'
    )
    expect(catalog.has(PDFName.of('Lang'))).toBe(true)
  })

  test('has one first title, then one for each part of the first page, each section and each exhibit, in order', async () => {
    const { tree } = await heard
    const [title, ...others] = these(tree, 'H1')
    expect(others).toEqual([])
    expect(title && said(title)).toBe(unspaced(dossier.cover.title.text))
    const { cover } = dossier
    const parts = [
      labels.state(inShort(dossier.day)),
      labels.counts,
      labels.asked,
      ...(cover.claims.length > 0 ? [labels.claims] : []),
      labels.next,
      ...(cover.clocks.length > 0 ? [labels.clocks] : []),
      labels.contents
    ]
    // The first page of the claimant's own has no room for it.
    const drawing = edition === 'own' ? [labels.timeline] : []
    const sections = dossier.sections.map(({ heading }) => heading)
    const titles = these(tree, 'H2').map(said)
    const exhibits = titles.filter((one) => /^Piècen°\d+/.test(one))
    expect(titles).toEqual([
      ...[...parts, ...drawing, ...sections].map(unspaced),
      ...exhibits,
      unspaced(labels.integrity)
    ])
    expect(exhibits).toHaveLength(dossier.exhibits.length)
    for (const [at, { number, title: called }] of dossier.exhibits.entries())
      expect(exhibits[at]).toContain(unspaced(`${labels.exhibit(number)}${called}`).slice(0, 30))
  })

  test('has every table with its headings once and all its cells, row by row', async () => {
    const tables = these((await heard).tree, 'Table')
    expect(tables).toHaveLength(tablesOf(dossier).length)
    for (const [at, table] of tablesOf(dossier).entries()) {
      const read = tables[at]
      if (read === undefined) continue
      const more = table.name === 'exhibits' ? 1 : 0
      const [head, ...rows] = these(read, 'TR')
      expect(head?.within.map(({ role, scope }) => `${role} ${scope}`)).toEqual(
        Array(table.columns.length + more).fill('TH Column')
      )
      expect(rows).toHaveLength(table.rows.length + (table.foot === null ? 0 : 1))
      for (const [row, { cells }] of table.rows.entries()) {
        expect(rows[row]?.within.map(({ role }) => role)).toEqual(
          Array(cells.length + more).fill('TD')
        )
        expect(rows[row]?.within.slice(0, cells.length).map(said)).toEqual(
          cells.map(({ text }) => unspaced(text))
        )
      }
    }
  })

  test('says its first page and its sections in the order in which they are read', async () => {
    const whole = said((await heard).tree)
    const { cover, sections } = dossier
    const sentences = [
      cover.title,
      ...cover.parties.map(({ said: one }) => one),
      ...cover.state,
      ...cover.counts.map(({ said: one }) => one),
      ...cover.asked,
      ...cover.claims,
      cover.next,
      ...cover.clocks,
      ...sections.flatMap(({ parts }) =>
        parts.flatMap((part) => {
          if (part.kind === 'paragraph') return part.sentences
          return part.kind === 'list' ? part.items : part.rows.flatMap(({ cells }) => cells)
        })
      )
    ]
    let at = 0
    for (const { text } of sentences) {
      const found = whole.indexOf(unspaced(text), at)
      expect(found, text).toBeGreaterThanOrEqual(at)
      at = found + unspaced(text).length
    }
  })

  test('has no word outside its structure but the foot of each page and the stamps that come again', async () => {
    const { bytes } = await made
    const pages = await heardPages(bytes)
    for (const [at, { artifacts, stray, told }] of pages.entries()) {
      expect(stray).toEqual([])
      expect(told).toBeGreaterThan(0)
      expect(artifacts).toContain(`${at + 1} / ${pages.length}`)
    }
    const heads = tablesOf(dossier).flatMap(({ columns }) => columns.map(({ label }) => label))
    const again = [
      ...dossier.exhibits.flatMap(({ number, title }) => [labels.exhibit(number), title]),
      ...[...heads, labels.page, footOf(dossier)]
    ].map(unspaced)
    const others = pages
      .flatMap(({ artifacts }) => artifacts)
      .map((words) => unspaced(words.replace(/ – page \d sur \d$/, '')))
    expect(others.filter((words) => !/^\d+\/\d+$/.test(words) && !again.includes(words))).toEqual(
      []
    )
  })

  test('says in place of the drawing, and of each page of an exhibit, what it is', async () => {
    const pages = await heardPages((await made).bytes)
    const drawn = labels.drawing('18 novembre 2026', '9 décembre 2026', 10, 4)
    const expected = dossier.exhibits.flatMap(({ number, title }) => {
      const count = (number % 3) + 1
      return Array.from({ length: count }, (_, at) => {
        const page = count > 1 ? ` – page ${at + 1} sur ${count}` : ''
        return `${labels.exhibit(number)}, ${title}${page}`
      })
    })
    const heardThere = pages.flatMap(({ pictures }) => pictures)
    expect(heardThere.map(unspaced)).toEqual([drawn, ...expected].map(unspaced))
  })

  test('has each of its links in its structure, on the number it leads from', async () => {
    const { tree } = await heard
    const document = await PDFDocument.load((await made).bytes, { updateMetadata: false })
    const all = document.getPages().flatMap((page) => page.node.Annots()?.asArray() ?? [])
    const links = these(tree, 'Link')
    expect(links.reduce((sum, one) => sum + one.links, 0)).toBe(all.length)
    expect(links.length).toBeGreaterThan(dossier.exhibits.length)
    expect(links.every((one) => one.links > 0 && said(one) !== '')).toBe(true)
  })
})

describe('other files as they are heard', () => {
  test('each of the files of a dossier that is cut has the structure of its own pages', async () => {
    const dossier = dossierOf(exampleFile())
    const { result } = await wholeDossier(dossier, { limitBytes: 4_000 })
    expect(result.files.length).toBeGreaterThan(2)
    const exhibits: string[] = []
    for (const { bytes } of result.files) {
      const { about, tree } = heardIn(bytes)
      expect(about).toMatch(/Tagged: +yes/)
      exhibits.push(
        ...these(tree, 'H2').flatMap((one) => /^Piècen°(\d+)/.exec(said(one))?.[1] ?? [])
      )
      expect(these(tree, 'Link').every(({ links }) => links > 0)).toBe(true)
      for (const { stray, told } of await heardPages(bytes)) {
        expect(stray).toEqual([])
        expect(told).toBeGreaterThan(0)
      }
    }
    const numbers = dossier.exhibits.map(({ number }) => number)
    expect([...new Set(exhibits.map(Number))]).toEqual(numbers)
  })

  test('a letter with its exhibits says its own words, those of notes, and what is in place of pictures', async () => {
    const made = await bound(
      [
        ['notes.txt', Buffer.from('Première ligne\nSeconde ligne\n\nAutre')],
        ['capture.png', png(30, 20)],
        ['abîmé.pdf', Buffer.from('%PDF-1.4 rien')]
      ],
      { letters: [{ id: 'l', title: 'Mise en demeure', sentPaper: null, letter: testLetter }] }
    )
    const { about, tree } = heardIn(first(made))
    expect(about).toMatch(/Tagged: +yes/)
    const [letter, notes, picture, damaged] = these(tree, 'Sect')
    expect(letter && said(letter)).toContain(unspaced(testLetter.salutation))
    expect(notes && these(notes, 'P').map(said)).toEqual(['PremièreligneSecondeligne', 'Autre'])
    expect(picture?.within.map(({ role }) => role)).toEqual(['H2', 'Figure'])
    expect(damaged && said(damaged)).toContain('Cefichierestabîmé')
    expect((await heardPages(first(made))).flatMap(({ stray }) => stray)).toEqual([])
  })

  test('an exhibit with a structure of its own is told like any other, and mixes nothing with ours', async () => {
    const { bytes } = await wholeDossier(dossierOf(exampleFile()))
    const { tree } = heardIn(first(await bound([['un autre dossier.pdf', bytes]])))
    const [exhibit, ...others] = these(tree, 'Sect')
    expect(others).toEqual([])
    expect(exhibit?.within.map(({ role }) => role).slice(0, 3)).toEqual(['H2', 'Figure', 'Figure'])
    expect(these(tree, 'H2').map(said)).toEqual([
      expect.stringMatching(/^Piècen°1Titredeunautredossier\.pdf–page1sur\d+$/)
    ])
  })

  test('none is said to have a structure where a page of it has none', async () => {
    const silent = {
      ...press,
      print: async (definition: Parameters<typeof press.print>[0]) => ({
        ...(await press.print(definition)),
        marks: null
      })
    }
    const { bytes } = await wholeDossier(dossierOf(exampleFile()), {}, silent)
    expect(heardIn(bytes).about).toMatch(/Tagged: +no/)
    const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false })
    expect(catalog.has(PDFName.of('MarkInfo'))).toBe(false)
    expect(catalog.has(PDFName.of('StructTreeRoot'))).toBe(false)
  })
})
