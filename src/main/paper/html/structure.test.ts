import { expect, test } from 'vitest'
import { isWholeTree } from './structure'

const pdf = (...kinds: readonly string[]) =>
  Buffer.from(kinds.map((kind) => `<</Type /StructElem /S /${kind} /P 3 0 R>>`).join('\n'))

test('a tree is whole when it has every title, table, header cell and item of its page', () => {
  const html =
    '<h1>a</h1><table><tr><th scope="col">b</th><td>c</td></tr></table><ul><li>d</li></ul>'
  expect(isWholeTree(pdf('H1', 'Table', 'TR', 'TH', 'TD', 'L', 'LI'), html)).toBe(true)
  expect(isWholeTree(pdf('H1', 'Table', 'L', 'LI'), html)).toBe(false)
  expect(isWholeTree(pdf(), html)).toBe(false)
  expect(isWholeTree(pdf(), '<p>rien</p>')).toBe(true)
})
