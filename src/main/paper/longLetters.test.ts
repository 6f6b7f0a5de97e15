import { describe, expect, test } from 'vitest'
import type { Block, Letter, Sentence } from '#domain/letters/letter'
import { letterPress } from './letterPress'
import { type ReadPage, readPages, unspaced } from './readPages.test-support'
import { said } from './testBlocks'
import { exhibits, testLetter } from './testLetter'

const press = letterPress('resources/fonts')

async function pagesOf(letter: Letter): Promise<readonly ReadPage[]> {
  return readPages((await press(letter)).bytes)
}

function paragraph(id: Block['id'], number: number, heading: string, ...texts: string[]): Block {
  const sentences: Sentence[] = texts.map((text) => said(text))
  return {
    id,
    number,
    heading,
    parts: [{ kind: 'paragraph', sentences }],
    boxed: false,
    rewritten: true
  }
}

/** The words of the body only: page numbers and repeated headings of tables left out. */
function wordsOf(pages: readonly ReadPage[]): string {
  return unspaced(pages.map(({ text }) => text).join('\n'))
}

/** Every marker of the form ¤12¤ in the order printed. */
function markers(pages: readonly ReadPage[]): readonly number[] {
  return [...wordsOf(pages).matchAll(/<(\d+)>/g)].map(([, number]) => Number(number))
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

function commitmentsTable(rows: number, words = 'rappel sous deux jours ouvrés'): Block {
  const [table] = testLetter.blocks.flatMap(({ id, parts }) => (id === 'commitments' ? parts : []))
  if (table?.kind !== 'table') throw new Error('no table')
  return {
    id: 'commitments',
    number: 4,
    heading: 'Engagements pris et non tenus',
    boxed: false,
    rewritten: false,
    parts: [
      {
        ...table,
        rows: upTo(rows).map((number) => ({
          cells: [
            String(number),
            '24 novembre, Inès',
            `${words} <${number}>`,
            '3 décembre',
            'aucun appel reçu',
            '8, 11'
          ].map((cell) => said(cell)),
          sources: []
        }))
      }
    ]
  }
}

describe('a letter of many pages', () => {
  test('never ends a page with a heading, wherever its text falls', async () => {
    for (const lines of [9, 10, 11, 12, 13, 14, 15, 16, 17, 18]) {
      const letter: Letter = {
        ...testLetter,
        blocks: upTo(12).map((number) =>
          paragraph(
            'steps',
            number,
            `Titre-${number}`,
            `Une phrase ordinaire de cette lettre, assez longue pour une ligne. `.repeat(lines)
          )
        )
      }
      for (const { drawn } of await pagesOf(letter)) {
        const last = drawn.filter(({ bottom }) => bottom < 284).at(-1)
        expect(last?.text).not.toMatch(/^Titre-/)
      }
    }
  }, 60_000)

  test('keeps a table of twenty rows on one page with its heading and its note', async () => {
    const letter = { ...testLetter, blocks: [commitmentsTable(20)] }
    const pages = await pagesOf(letter)
    const holding = pages.filter(({ text }) => /<\d+>/.test(text))
    expect(holding).toHaveLength(1)
    expect(holding[0]?.text).toContain('Engagements pris et non tenus')
    expect(holding[0]?.text).toContain('Dates de 2026')
  }, 60_000)

  test('lets a longer table run on, its heading repeated, and loses no row', async () => {
    const pages = await pagesOf({ ...testLetter, blocks: [commitmentsTable(120)] })
    expect(markers(pages)).toEqual(upTo(120))
    const holding = pages.filter(({ text }) => /<\d+>/.test(text))
    expect(holding.length).toBeGreaterThan(2)
    for (const { text } of holding) expect(text).toContain('Ce qui s’est passé')
    expect(holding[0]?.text).toContain('Engagements pris et non tenus')
  }, 60_000)

  test('loses nothing of rows, demands or exhibits higher than a page', async () => {
    const long = upTo(900)
      .map((number) => `mot <${number}>`)
      .join(' ')
    const cell = (await pagesOf({ ...testLetter, blocks: [commitmentsTable(1, long)] })) ?? []
    expect(markers(cell)).toEqual([...upTo(900), 1])
    const demands: Block = {
      ...paragraph('demands', 1, 'Ce que je demande', long),
      boxed: true
    }
    expect(markers(await pagesOf({ ...testLetter, blocks: [demands] }))).toEqual(upTo(900))
    const title = { ...testLetter, exhibits: exhibits([long]) }
    expect(new Set(markers(await pagesOf(title)))).toEqual(new Set(upTo(900)))
    const closing = { ...paragraph('closing', 1, 'x', long), number: null, heading: null }
    expect(markers(await pagesOf({ ...testLetter, blocks: [closing] }))).toEqual(upTo(900))
  }, 60_000)

  test('lists sixty exhibits, and three hundred, in two columns', async () => {
    for (const count of [60, 300]) {
      const titles = upTo(count).map((number) => `Capture <${number}> du 18_nov._2026`)
      const pages = await pagesOf({ ...testLetter, exhibits: exhibits(titles) })
      expect(markers(pages).toSorted((one, other) => one - other)).toEqual(upTo(count))
      const lefts = new Set(
        pages.flatMap(({ drawn }) =>
          drawn.flatMap(({ text, left }) => (text.startsWith('Capture <') ? Math.round(left) : []))
        )
      )
      expect(lefts.size).toBe(2)
    }
  }, 60_000)

  test('keeps the room for a signature with the closing formula', async () => {
    for (const lines of upTo(12)) {
      const filler = paragraph('steps', 1, 'Les faits', ...Array(lines * 2).fill('Une phrase.\n'))
      const closing = testLetter.blocks.filter(({ id }) => id === 'closing')
      const pages = await pagesOf({ ...testLetter, exhibits: [], blocks: [filler, ...closing] })
      const page = pages.find(({ text }) => text.includes('Veuillez agréer'))
      const formula = page?.drawn.find(({ text }) => text.startsWith('Veuillez agréer'))
      const name = page?.drawn.filter(({ text, left }) => text === 'Agathe Mercœur' && left > 100)
      expect((name?.[0]?.top ?? 0) - (formula?.bottom ?? 0)).toBeGreaterThan(20)
    }
  }, 60_000)
})

describe('hostile words', () => {
  test('are printed as they stand', async () => {
    const words = [
      '<b>gras</b> & {text: 1}',
      '$HOME {0} %s',
      '../../etc/passwd',
      'file:///etc/hostname',
      ') Tj (x',
      '%PDF-1.7 endobj'
    ]
    const letter = { ...testLetter, blocks: [paragraph('steps', 1, 'Les faits', ...words)] }
    const text = wordsOf(await pagesOf(letter))
    for (const word of words) expect(text).toContain(unspaced(word))
  }, 60_000)

  test('of a hundred thousand characters come out whole in less than twenty seconds', async () => {
    const unbroken = 'x'.repeat(100_000)
    const spaced = 'mots courts et simples '.repeat(4_400)
    for (const text of [unbroken, spaced]) {
      const started = performance.now()
      const letter = { ...testLetter, blocks: [paragraph('steps', 1, 'Les faits', text)] }
      const pages = await pagesOf(letter)
      expect(performance.now() - started).toBeLessThan(20_000)
      const [sign = ''] = text
      const count = (from: string) => from.split(sign).length
      expect(count(wordsOf(pages))).toBeGreaterThanOrEqual(count(text))
    }
  }, 60_000)
})
