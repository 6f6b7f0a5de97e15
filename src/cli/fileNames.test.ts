import fc from 'fast-check'
import { expect, test } from 'vitest'
import { letterNames, safeName } from './fileNames'

test('a harmless id is its own name', () => {
  for (const id of [
    'exemple',
    '0f9c2d-AB_1',
    'Dossier n 3 (été)'.replace(/[()]/g, ''),
    'a~1b2c3d4e'
  ])
    expect(safeName(id)).toBe(id)
})

test.each([
  '../../etc/passwd',
  '/etc/passwd',
  'C:\\Windows',
  '..',
  'a/b',
  'nul\0l',
  'a\nb',
  '-rf',
  '\ud800',
  '名'.repeat(100),
  '\u202Efdp.exe'
])('the hostile id %j becomes a name that leads nowhere', (id) => {
  expect(safeName(id)).toMatch(/^[A-Za-z0-9_-]*~[0-9a-f]{8}$/)
})

/** Any UTF-16 units, halves of characters and controls among them. */
const hostileId = fc.string({
  unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)),
  minLength: 1,
  maxLength: 100
})

test('no two letters of a run have one name, even where case and accents do not count', () => {
  fc.assert(
    fc.property(fc.array(hostileId, { maxLength: 8 }), (ids) => {
      const nameFor = letterNames('formal-notice', 'pdf')
      const names = [...ids, ...ids].map(nameFor)
      const folded = names.map((name) => name.normalize('NFC').toLowerCase())
      expect(new Set(folded).size).toBe(names.length)
      expect(names.filter((name) => !/^formal-notice-[^/\\:\0]*\.pdf$/.test(name))).toEqual([])
      expect(names.filter((name) => Buffer.byteLength(name) > 200)).toEqual([])
    })
  )
  const nameFor = letterNames('formal-notice', 'pdf')
  expect(['a', 'A', 'a~2', 'é', 'e\u0301'].map(nameFor)).toEqual([
    'formal-notice-a.pdf',
    'formal-notice-A~2.pdf',
    'formal-notice-a~2~2.pdf',
    'formal-notice-é.pdf',
    'formal-notice-e\u0301~2.pdf'
  ])
})
