import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Letter, Part } from '#domain/letters/letter'
import { letterPress } from './letterPress'
import { readPages, unspaced } from './readPages.test-support'
import { said } from './testBlocks'
import { testLetter } from './testLetter'

const press = letterPress('resources/fonts')
const printed = await press(testLetter)
const pages = await readPages(printed.bytes)
const [first, second] = pages
const drawn = first?.drawn ?? []
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
/** What the letter says, cut at the spaces where a line may end. */
const wordsOf = ({ blocks, references, exhibits }: Letter) =>
  [
    ...blocks.flatMap(({ parts }) => parts.flatMap(textsOf)),
    ...references.map(({ value }) => value),
    ...exhibits.map(({ title }) => title)
  ].flatMap((text) => text.split(' '))

function textsOf(part: Part): readonly string[] {
  if (part.kind === 'paragraph') return part.sentences.map(({ text }) => text)
  if (part.kind === 'list') return part.items.map(({ text }) => text)
  return [...part.rows.flatMap(({ cells }) => cells.map(({ text }) => text)), part.note ?? '']
}

const withRecipient = (...recipient: string[]): Letter => ({ ...testLetter, recipient })

describe('a formal notice on paper', () => {
  test('takes two pages, each with its number', () => {
    expect([printed.pages, pages.length]).toEqual([2, 2])
    expect(pages.map(({ text }) => /page \d sur \d/.exec(text)?.[0])).toEqual([
      'page 1 sur 2',
      'page 2 sur 2'
    ])
  })

  test('holds every word of the letter', () => {
    const text = unspaced(pages.map((page) => page.text).join(''))
    const sentences = testLetter.blocks.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'paragraph' ? part.sentences : []))
    )
    for (const sentence of sentences) expect(text).toContain(unspaced(sentence.text))
    for (const { title } of testLetter.exhibits) expect(text).toContain(unspaced(title))
  })

  test('reads "1er" where superior letters are drawn', () => {
    expect(first?.text).toMatch(/1er\sdécembre/)
    expect(second?.text).toMatch(/Cass\.\s1re\sciv\./)
  })

  // Our fonts draw U+0020 and U+00A0 with one glyph: what a reader can see is where lines end.
  test('ends no line at a no-break space', () => {
    const text = pages.map((page) => page.text).join('\n')
    const bound = wordsOf(testLetter).filter((word) => word.includes('\u00A0'))
    expect(bound).toContain('(pièces\u00A0n°\u00A03\u00A0à\u00A06)\u00A0;')
    expect(bound.length).toBeGreaterThan(60)
    for (const word of bound) expect(text).toContain(word.replaceAll('\u00A0', ' '))
  })

  test('does not cut "Wi-Fi" at its hyphen, wherever it falls', async () => {
    const [opening] = testLetter.blocks
    const words = said(
      Array.from({ length: 150 }, (_, index) => `${'b'.repeat((index % 13) + 1)} Wi-Fi,`).join(' ')
    )
    const blocks =
      opening === undefined
        ? []
        : [{ ...opening, parts: [{ kind: 'paragraph' as const, sentences: [words] }] }]
    const text = (await readPages((await press({ ...testLetter, blocks })).bytes))
      .map((page) => page.text)
      .join('\n')
    expect(text.match(/Wi-Fi,/g)).toHaveLength(150)
  })

  test('draws with four subset fonts of our own', () => {
    const file = Buffer.from(printed.bytes).toString('latin1')
    const names = [...file.matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name)
    expect(names.toSorted()).toEqual([
      'SourceSans3-Regular',
      'SourceSans3-SemiBold',
      'SourceSerif4-Regular',
      'SourceSerif4-SemiBold'
    ])
    expect(file.match(/\/FontFile2 /g)).toHaveLength(4)
  })

  test('is French, of version 1.7, titled, and says nothing of the application', () => {
    const file = Buffer.from(printed.bytes).toString('latin1')
    expect(file.startsWith('%PDF-1.7')).toBe(true)
    expect(file).toContain('/Lang (fr-FR)')
    expect(file).toContain('/DisplayDocTitle true')
    expect(file).toContain('20261209120000Z')
    expect(file.toLowerCase()).not.toContain('dol\u00E9ances')
    expect(unspaced(pages.map((page) => page.text).join('')).toLowerCase()).not.toContain('doléan')
  })

  test('comes out byte for byte the same twice', async () => {
    const again = await press(testLetter)
    expect(sha256(again.bytes)).toBe(sha256(printed.bytes))
  })
})

describe('the window of the envelope', () => {
  const address = drawn.filter(({ text }) => testLetter.recipient.includes(text.trim()))

  test('shows the whole address', () => {
    expect(address).toHaveLength(testLetter.recipient.length)
    for (const { left, right, top, bottom } of address) {
      expect(left).toBeGreaterThanOrEqual(110)
      expect(right).toBeLessThanOrEqual(190)
      expect(top).toBeGreaterThanOrEqual(55)
      expect(bottom).toBeLessThanOrEqual(79)
    }
  })

  test('shows six lines of thirty-eight capitals, and not smaller than 9 points', async () => {
    const lines = [
      'SOCIETE FICTIVE DE TELECOMMUNICATIONSS',
      'DIRECTION DES RECLAMATIONS DU SERVICES',
      'BATIMENT DES GRANDES COMMUNICATIONS 12',
      '128 AVENUE DU GENERAL IMAGINAIRE PROLO',
      'CS 00000 ZONE INDUSTRIELLE DES EXEMPLE',
      '99999 VILLENEUVE SUR FICTION CEDEX 999'
    ]
    const [page] = await readPages((await press(withRecipient(...lines))).bytes)
    const shown = (page?.drawn ?? []).filter(({ text }) => lines.includes(text))
    const [top, bottom] = [
      Math.min(...shown.map((line) => line.top)),
      Math.max(...shown.map((line) => line.bottom))
    ]
    expect(shown).toHaveLength(6)
    expect(top).toBeGreaterThanOrEqual(55)
    expect(bottom).toBeLessThanOrEqual(79)
    expect(Math.max(...shown.map((line) => line.right))).toBeLessThanOrEqual(190)
  })

  test('holds nothing but the address', () => {
    const others = drawn.filter(
      (one) =>
        !address.includes(one) &&
        one.right > 90 &&
        one.left < 205 &&
        one.bottom > 34 &&
        one.top < 92
    )
    expect(others).toEqual([])
  })

  test('leaves the registered mention on the left of 88 mm', () => {
    const mention = drawn.find(({ text }) => text.startsWith('Lettre recommandée'))
    expect(mention?.top).toBeGreaterThan(73)
    expect(mention?.right).toBeLessThan(88)
  })

  test('is never run over by a long name of the sender, nor the subject by a long place', async () => {
    const long = 'Saint-Denis-de-l’Île-Imaginaire-sur-Fiction'
    const sender = [
      `${long} et Associés`,
      long,
      long,
      long,
      long,
      `courriel@${'long.'.repeat(12)}org`
    ]
    for (const windowEnvelope of [true, false]) {
      const letter = {
        ...testLetter,
        sender,
        windowEnvelope,
        placeAndDate: `${long}, le 9 mai 2026`
      }
      const [page] = await readPages((await press(letter)).bytes)
      const shown = page?.drawn ?? []
      const at = (words: string) => shown.find(({ text }) => text.startsWith(words))
      const endOfSender = Math.max(
        ...shown.flatMap(({ text, bottom }) => (/long\.|\.org/.test(text) ? [bottom] : []))
      )
      expect(at('Lettre recommandée')?.top).toBeGreaterThan(endOfSender - 0.5)
      const date = shown.filter(({ top, left }) => left > 109 && top > (windowEnvelope ? 90 : 65))
      const endOfDate = date.find(({ text }) => text.includes('2026'))?.bottom ?? 0
      expect(endOfDate).toBeGreaterThan(65)
      expect(at('Objet')?.top).toBeGreaterThan(endOfDate - 0.5)
    }
  })

  test('is given up on demand, and the text starts at about 80 mm', async () => {
    const [page] = await readPages((await press({ ...testLetter, windowEnvelope: false })).bytes)
    const subject = page?.drawn.find(({ text }) => text === 'Objet')
    expect(subject?.top).toBeGreaterThan(78)
    expect(subject?.top).toBeLessThan(82)
    const lines = (page?.drawn ?? []).filter(({ text }) => testLetter.recipient.includes(text))
    expect(lines).toHaveLength(testLetter.recipient.length)
  })
})
