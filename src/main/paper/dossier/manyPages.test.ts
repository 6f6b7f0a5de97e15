import {
  ParseSpeeds,
  PDFContext,
  PDFDocument,
  PDFRawStream,
  PDFXRefStreamParser
} from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { unshownWords } from '#domain/dossier/unshown'
import { readPages, unspaced } from '../readPages.test-support'
import { bound, first } from './bound.test-support'
import { pdfSaying } from './files.test-support'
import {
  drawingThatSwells,
  objectsThatSwell,
  packedPages,
  pageFarBelow,
  pagesInACircle,
  pagesWithinPages,
  plainPages,
  savedAgain
} from './manyPages.test-support'
import { saidPages } from './saidPages'

async function told(bytes: Uint8Array): Promise<string> {
  const made = await bound([['livre.pdf', bytes]])
  return made.unshown[0]?.why ?? `${made.pages} pages`
}

describe('how many pages a PDF says it has', () => {
  test('is read where it says so, however it is written', async () => {
    expect(saidPages(plainPages(7))).toBe(7)
    expect(saidPages(packedPages(450))).toBe(450)
    expect(saidPages(await pdfSaying('page', 12))).toBe(12)
    const document = await PDFDocument.load(await pdfSaying('page', 5))
    expect(saidPages(await document.save({ useObjectStreams: false }))).toBe(5)
  })

  test('is the one of its last saving', () => {
    expect(saidPages(savedAgain(plainPages(1), 4_000))).toBe(4_000)
  })

  test('is not known of what is damaged, and of what is none', async () => {
    const sound = await pdfSaying('page')
    expect(saidPages(sound.subarray(0, 200))).toBeNull()
    expect(saidPages(new Uint8Array())).toBeNull()
    expect(saidPages(Buffer.from('startxref 0'))).toBeNull()
    expect(saidPages(Buffer.from('%PDF xref 0 0 trailer <</Prev 5>> startxref\n5'))).toBeNull()
  })
})

describe('a PDF of 100,000 pages', () => {
  test('is told instead of bound, in a fraction of the time that reading it takes', async () => {
    const sentence = unspaced(unshownWords('too-many-pages'))
    const books = [plainPages(100_000), packedPages(100_000)] as const
    for (const book of books) {
      const made = await bound([['livre.pdf', book]])
      expect(made.unshown).toEqual([{ id: 'exhibit-1', why: 'too-many-pages' }])
      const [page] = await readPages(first(made))
      expect(unspaced(page?.text ?? '')).toContain(sentence)
    }
    const before = performance.now()
    await told(books[0])
    const refused = performance.now() - before
    await PDFDocument.load(books[0], { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
    const read = performance.now() - before - refused
    expect(refused).toBeLessThan(read / 2)
  })

  test('is told so too where it says that it is one', async () => {
    expect(await told(plainPages(20_000, 1))).toBe('too-many-pages')
  })

  test('is believed where it says that it is, whatever hangs in it', async () => {
    expect(await told(plainPages(1, 100_000))).toBe('too-many-pages')
  })

  test('is one more than what is bound: 2,000 are, 2,001 are not', async () => {
    expect(await told(plainPages(2_000))).toBe('2000 pages')
    expect(await told(plainPages(2_001))).toBe('too-many-pages')
    expect(await told(plainPages(2_001, 1))).toBe('too-many-pages')
  })
})

describe('a PDF made to have no end', () => {
  test('is damaged, whether its pages hang in a circle, or stand for more than memory holds', async () => {
    expect(await told(pagesInACircle())).toBe('damaged')
    expect(await told(pagesWithinPages())).toBe('damaged')
    expect(await told(pageFarBelow(50_000))).toBe('damaged')
    expect(await told(pageFarBelow(500))).toBe('1 pages')
  })

  test('whose objects swell is damaged too, and a table is not taken at its word', async () => {
    expect(await told(objectsThatSwell(1_000_000))).toBe('1 pages')
    expect(await told(objectsThatSwell(60_000_000))).toBe('damaged')
    const dict = PDFContext.create().obj({ Size: 4_000_000_000, W: [1, 4, 2] })
    const table = PDFRawStream.of(dict, new Uint8Array(70))
    expect(() => PDFXRefStreamParser.forStream(table)).toThrow('shorter than it says')
  })

  test('whose drawing swells is damaged before it filled memory', async () => {
    expect(await told(drawingThatSwells(1_000_000))).toBe('1 pages')
    expect(await told(drawingThatSwells(300_000_000))).toBe('damaged')
  })
})
