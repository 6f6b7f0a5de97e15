import { assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escaped, folded } from './contentLine'

const anyText = string({ unit: 'binary', maxLength: 400 })
const bytesOf = (text: string) => new TextEncoder().encode(text).length
const unfolded = (lines: string) => lines.replaceAll('\r\n ', '')
// What a reader of the format does with a value.
const unescaped = (value: string) =>
  value.replace(/\\(.)/gs, (_, letter) => (letter === 'n' ? '\n' : letter))

describe('a line of a calendar', () => {
  test('is cut before the seventy-sixth byte', () => {
    expect(folded('a'.repeat(75))).toBe('a'.repeat(75))
    expect(folded('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`)
    expect(folded('a'.repeat(150))).toBe(`${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a`)
  })

  test('keeps an accent, a euro sign or a tomato whole where the cut would fall inside it', () => {
    for (const character of ['é', '€', '🍅'])
      expect(folded('a'.repeat(74) + character)).toBe(`${'a'.repeat(74)}\r\n ${character}`)
  })

  test('is never longer than 75 bytes, is well-formed UTF-8, and reads back the same', () => {
    assert(
      property(anyText.map(escaped), (line) => {
        const lines = folded(line)
        for (const one of lines.split('\r\n')) {
          expect(bytesOf(one)).toBeLessThanOrEqual(75)
          expect(new TextDecoder().decode(new TextEncoder().encode(one))).toBe(one)
        }
        expect(unfolded(lines)).toBe(line)
      })
    )
  })

  test('stays within 75 bytes when half a character was pasted', () => {
    assert(
      property(string({ unit: constantFrom('\ud83c', '\udf45', 'é'), maxLength: 200 }), (line) => {
        const longest = Math.max(...folded(line).split('\r\n').map(bytesOf))
        expect(longest).toBeLessThanOrEqual(75)
      })
    )
  })
})

describe('a text in a calendar', () => {
  test('has its separators and line ends escaped', () => {
    expect(escaped('Orange ; 15,00 € \\ avoir\nà suivre')).toBe(
      'Orange \\; 15\\,00 € \\\\ avoir\\nà suivre'
    )
  })

  test('ends its lines in one way, however they were typed', () => {
    expect(escaped('a\r\nb\rc\u2028d')).toBe('a\\nb\\nc\\nd')
  })

  test('carries no control character but the tab', () => {
    expect(escaped('appel\u0000 \u001bde\t10 h\u007f')).toBe('appel de\t10 h')
  })

  test('reads back the same, backslashes before an n included', () => {
    const tricky = string({ unit: constantFrom('\\', 'n', 'N', ';', ',', '\n', ':', '"', ' ') })
    const printable = anyText.map((text) => text.replace(/(?!\n)[\p{Cc}\u2028\u2029]/gu, ''))
    assert(property(oneof(tricky, printable), (text) => unescaped(escaped(text)) === text))
  })
})
