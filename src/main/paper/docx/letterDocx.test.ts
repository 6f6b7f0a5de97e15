import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Block, Letter, Part } from '#domain/letters/letter'
import { openFaces } from '../faces'
import { letterPress } from '../letterPress'
import { readPages, unspaced } from '../readPages.test-support'
import { said } from '../testBlocks'
import { testLetter } from '../testLetter'
import { letterDocx } from './letterDocx'
import { linesOf, readParts, unzip } from './readDocx.test-support'
import { all, type Element, value } from './readXml.test-support'
import { LINE_HEIGHT } from './styles'
import { told } from './told.test-support'

const bytes = letterDocx(testLetter)
const parts = readParts(bytes)
const body = parts['word/document.xml'] ?? { name: '', attributes: {}, children: [], text: '' }
const millimetres = (twips: string | undefined) => (Number(twips) * 25.4) / 1440
const styleOf = (paragraph: Element) => value(paragraph, 'w:pStyle')

const onlyBlock = (part: Part, id: Block['id'] = 'demands'): Letter => ({
  ...testLetter,
  blocks: [
    { id, number: 7, heading: 'Ce que je demande', parts: [part], boxed: true, rewritten: false }
  ]
})

describe('a letter as a document to edit', () => {
  test('says what the letter says, in its order, its ten blocks and both tables included', () => {
    expect(testLetter.blocks).toHaveLength(10)
    expect(linesOf(parts)).toEqual(told(testLetter))
  })

  test('is read like the PDF, from the first word to the last', async () => {
    const pages = await readPages((await letterPress('resources/fonts')(testLetter)).bytes)
    const foot = unspaced(testLetter.footer)
    const printed = pages.map(({ text }) =>
      unspaced(text).replace(new RegExp(`${foot}page\\dsur\\d`), '')
    )
    expect(unspaced(linesOf(parts).join(''))).toBe(printed.join(''))
  })

  test('is well formed, refers to parts it has, and says nothing undefined nor of the application', () => {
    const names = Object.keys(parts)
    expect(names[0]).toBe('[Content_Types].xml')
    const related = all(parts['word/_rels/document.xml.rels'] ?? body, 'Relationship')
    for (const { attributes } of related) expect(names).toContain(`word/${attributes.Target}`)
    const ids = related.map(({ attributes }) => attributes.Id)
    const references = /^w:(?:header|footer)Reference$/
    const referred = all(body, 'w:sectPr').flatMap(({ children }) =>
      children.flatMap(({ name, attributes }) =>
        references.test(name) ? [attributes['r:id']] : []
      )
    )
    expect(referred).toHaveLength(3)
    for (const id of referred) expect(ids).toContain(id)
    for (const { text } of unzip(bytes)) expect(text).not.toMatch(/undefined|NaN|null|doléances/i)
  })

  test('comes out byte for byte the same twice, dated by the letter', () => {
    const sha256 = (file: Uint8Array) => createHash('sha256').update(file).digest('hex')
    expect(sha256(letterDocx(testLetter))).toBe(sha256(bytes))
    // 9 December 2026, noon.
    const stamp = ((2026 - 1980) << 25) | (12 << 21) | (9 << 16) | (12 << 11)
    expect(new Set(unzip(bytes).map((file) => file.stamp))).toEqual(new Set([stamp]))
    const core = parts['docProps/core.xml'] ?? body
    const properties = Object.fromEntries(core.children.map(({ name, text }) => [name, text]))
    expect(properties).toMatchObject({
      'dc:title': testLetter.title,
      'dc:creator': testLetter.author,
      'dcterms:created': '2026-12-09T12:00:00Z',
      'dcterms:modified': '2026-12-09T12:00:00Z',
      'dc:language': 'fr-FR'
    })
  })

  test('has headings, lists and tables that a word processor knows as such', () => {
    const paragraphs = all(body, 'w:p')
    const headings = paragraphs.filter((one) => styleOf(one) === 'Heading1')
    expect(headings).toHaveLength(testLetter.blocks.filter(({ heading }) => heading).length)
    for (const one of headings) expect(value(one, 'w:numId')).toBeDefined()
    const items = paragraphs.filter((one) => styleOf(one)?.endsWith('Item'))
    expect(items.length).toBeGreaterThan(5)
    const heads = all(body, 'w:tr').filter((row) => all(row, 'w:tblHeader').length > 0)
    expect(heads).toHaveLength(2)
    expect(all(parts['word/styles.xml'] ?? body, 'w:lang')[0]?.attributes['w:val']).toBe('fr-FR')
  })

  test('bears the foot of the PDF on every page', () => {
    for (const name of ['word/footer1.xml', 'word/footer2.xml']) {
      expect(linesOf(parts, name)).toEqual([`${testLetter.footer} page 1 sur 1`])
      const fields = all(parts[name] ?? body, 'w:fldSimple')
      expect(fields.map(({ attributes }) => attributes['w:instr']?.trim())).toEqual([
        'PAGE',
        'NUMPAGES'
      ])
    }
  })

  test('names the fonts of the PDF, whose lines are as high as it takes them to be', () => {
    const fonts = all(parts['word/fontTable.xml'] ?? body, 'w:font')
    expect(fonts.map(({ attributes }) => attributes['w:name'])).toEqual([
      'Source Serif 4',
      'Source Sans 3'
    ])
    const faces = openFaces('resources/fonts')
    expect(faces.lineHeight('serif')).toBeCloseTo(LINE_HEIGHT.serif, 3)
    expect(faces.lineHeight('sans')).toBeCloseTo(LINE_HEIGHT.sans, 3)
  })
})

describe('the address', () => {
  const placeOf = (letter: Letter) => {
    const document = readParts(letterDocx(letter))['word/document.xml'] ?? body
    const [table] = all(document, 'w:tbl')
    if (table === undefined) throw new Error('no table')
    const widths = all(table, 'w:gridCol').map(({ attributes }) => millimetres(attributes['w:w']))
    const heights = all(table, 'w:trHeight').map(({ attributes }) => attributes)
    const [left = 0, between = 0, width] = widths
    return {
      x: millimetres(value(document, 'w:pgMar', 'w:left')) + left + between,
      y: millimetres(value(document, 'w:pgMar', 'w:top')) + millimetres(heights[0]?.['w:val']),
      width,
      // Nothing written there is ever cut off.
      rules: new Set(heights.map((height) => height['w:hRule']))
    }
  }

  test('shows in the window of the envelope', () => {
    const { x, y, width, rules } = placeOf(testLetter)
    expect(x).toBeCloseTo(110, 1)
    expect(y).toBeCloseTo(56, 1)
    expect(width).toBeCloseTo(80, 1)
    expect(rules).toEqual(new Set(['atLeast']))
  })

  test('stands higher without a window', () => {
    expect(placeOf({ ...testLetter, windowEnvelope: false }).y).toBeCloseTo(38, 1)
  })

  test('is set smaller when it is long, never below 9 points', () => {
    const long = { ...testLetter, recipient: ['SOCIETE FICTIVE DE TELECOMMUNICATIONSS'] }
    const sizeOf = (letter: Letter) => {
      const styles = all(readParts(letterDocx(letter))['word/styles.xml'] ?? body, 'w:style')
      const style = styles.find(({ attributes }) => attributes['w:styleId'] === 'Recipient')
      return style === undefined ? undefined : value(style, 'w:sz')
    }
    expect([sizeOf(testLetter), sizeOf(long)]).toEqual(['20', '18'])
  })
})

describe('words of any kind', () => {
  test('keep their no-break spaces and their bold, and raise "er" without parting it', () => {
    const sentence = said('Le 1er_décembre, j’ai payé <10_€> & «_rien_».', '10_€')
    const read = readParts(letterDocx(onlyBlock({ kind: 'paragraph', sentences: [sentence] })))
    expect(linesOf(read)).toContain(sentence.text)
    const document = read['word/document.xml'] ?? body
    const runs = all(document, 'w:r').filter((run) => all(run, 'w:vertAlign').length > 0)
    expect(runs.map((run) => all(run, 'w:t')[0]?.text)).toEqual(['er'])
    const bold = all(document, 'w:r').filter((run) => all(run, 'w:b').length > 0)
    expect(bold.map((run) => all(run, 'w:t')[0]?.text)).toContain('10\u00A0€')
  })

  test('that no XML can hold become a sign, the others stay whatever they are', () => {
    const hostile = 'a\u0000b\uD800c\uFFFEd\ne漢]]>&amp;f'
    const letter = onlyBlock({ kind: 'paragraph', sentences: [said(hostile)] })
    const read = readParts(letterDocx({ ...letter, title: hostile, author: '<x>', footer: '"&"' }))
    expect(linesOf(read)).toContain('ab\uFFFDc\uFFFDd\ne漢]]>&amp;f')
    expect(linesOf(read, 'word/footer1.xml')).toEqual(['"&" page 1 sur 1'])
  })

  test('of more than twenty-six demands bear the letters of the PDF', () => {
    const items = Array.from({ length: 30 }, (_, index) => said(`demande <${index}>`))
    const list: Part = { kind: 'list', marker: 'letter', items }
    const lines = linesOf(readParts(letterDocx(onlyBlock(list))))
    expect(lines).toContain('z) demande <25>')
    expect(lines).toContain('ad) demande <29>')
  })

  test('of twenty thousand sentences and as many items are all written', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => said(`1er <${index}>`, '<'))
    for (const part of [
      { kind: 'paragraph', sentences: many },
      { kind: 'list', marker: 'dash', items: many }
    ] satisfies Part[]) {
      const file = unzip(letterDocx(onlyBlock(part))).find(({ name }) =>
        /document\.xml$/.test(name)
      )
      expect(file?.text.match(/>&lt;</g)).toHaveLength(20_000)
    }
  })

  test('of a sheet have its subject for a title, and stand in no envelope', () => {
    const [subject, ...others] = testLetter.references
    if (subject === undefined) throw new Error('no subject')
    expect(others).toHaveLength(2)
    const sheet: Letter = {
      ...testLetter,
      form: 'sheet',
      sender: [],
      recipient: [],
      registered: { mention: '', number: '' },
      references: [subject],
      salutation: '',
      signature: ''
    }
    const read = readParts(letterDocx(sheet))
    expect(linesOf(read).slice(0, 3)).toEqual([
      testLetter.placeAndDate,
      subject.value,
      told(testLetter)[told(testLetter).indexOf(testLetter.salutation) + 1]
    ])
    expect(all(read['word/header1.xml'] ?? body, 'w:framePr')).toEqual([])
    expect(all(parts['word/header1.xml'] ?? body, 'w:framePr')).toHaveLength(2)
  })

  test('of a letter without exhibits, addressee or signature leave nothing half said', () => {
    const bare = { ...testLetter, exhibits: [], recipient: [], signature: '', sender: [] }
    expect(linesOf(readParts(letterDocx(bare)))).toEqual(told({ ...bare, exhibitsHeading: '' }))
  })
})
