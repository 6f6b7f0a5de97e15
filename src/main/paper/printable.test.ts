import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openFaces } from './faces'
import { missingCharacters } from './glyphs'
import { legible, MISSING_SIGN, pieces, printed } from './printable'
import { said } from './testBlocks'
import { testLetter } from './testLetter'

const faces = openFaces('resources/fonts')
const withWords = (text: string) => ({ ...testLetter, signature: text })

describe('characters that can be printed', () => {
  test('all of French is there', () => {
    const french = 'ÀÂÆÇÈÉÊËÎÏÔŒÙÛÜŸàâæçèéêëîïôœùûüÿ «\u00A0»\u00A0–—…’‘“”€°ᵉ§²½%@#&*/№'.replace(
      'ᵉ',
      ''
    )
    expect(missingCharacters(withWords(french), faces)).toBe('')
    expect(missingCharacters(testLetter, faces)).toBe('')
  })

  test('the others are named once, in order, wherever they stand', () => {
    expect(missingCharacters(withWords('Ma 😀 ligne 中 文 😀'), faces)).toBe('😀中文')
    const [block] = testLetter.blocks
    const inTable = {
      ...testLetter,
      blocks: [
        {
          ...(block ?? {
            id: 'opening',
            number: null,
            heading: null,
            boxed: false,
            rewritten: false
          }),
          parts: [
            {
              kind: 'table' as const,
              name: 'credits' as const,
              columns: [{ label: 'ا', align: 'left' as const }],
              rows: [{ cells: [said('ש')], sources: [] }],
              foot: ['字'],
              note: '♞'
            }
          ]
        }
      ]
    }
    expect([...missingCharacters(inTable, faces)].toSorted()).toEqual(
      ['ש', 'ا', '♞', '字'].toSorted()
    )
  })

  test('none vanishes: a sign stands in its place', () => {
    expect(legible('un 😀 deux', faces)).toBe(`un ${MISSING_SIGN} deux`)
    expect(faces.has(MISSING_SIGN.codePointAt(0) ?? 0)).toBe(true)
  })

  test('accents typed apart are one letter, narrow spaces and no-break hyphens are ours', () => {
    expect(printed('E\u0301te\u0301\u202F: 12\u20113\tx\r\ny\u200B')).toBe('Été\u00A0: 12-3 x\ny')
  })

  test('what is not a text is printed as one, never read as layout', () => {
    const smuggled: unknown = { image: '/etc/hostname' }
    expect(printed(smuggled)).toBe('[object Object]')
    expect(printed(null)).toBe('null')
  })
})

describe('runs without a space', () => {
  test('are cut after sixty characters, and nothing is lost', () => {
    expect(pieces('a'.repeat(130)).map((piece) => piece.length)).toEqual([60, 60, 10])
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(pieces(text).join('')).toBe(text)
      })
    )
  }, 60_000)

  test('are left alone when they are short', () => {
    expect(pieces('une phrase de plus de soixante caractères, mais de mots courts.')).toHaveLength(
      1
    )
  })
})
