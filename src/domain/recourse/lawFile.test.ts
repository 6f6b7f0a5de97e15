import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { lawFileName, lawFileNames } from './lawFile'

const shipped = (name: string) => readFileSync(resolve('resources/law', name), 'utf8')

test.each(lawFileNames)('the law shipped in %s is known by what it says it is', (name) => {
  expect(lawFileName(shipped(name))).toBe(name)
  expect(lawFileName(`\uFEFF${shipped(name)}`)).toBe(name)
})

test('another file, a later version or a text cut short is no law of this version', () => {
  const doors = shipped('doors.json')
  for (const text of [
    '',
    'null',
    '[]',
    '{"format":"toString"}',
    '{"format":"doleances/case"}',
    doors.slice(0, 300),
    doors.replace('"version": 1', '"version": 2'),
    doors.replace('"months": 1', '"months": -1')
  ])
    expect(lawFileName(text)).toBeNull()
})
