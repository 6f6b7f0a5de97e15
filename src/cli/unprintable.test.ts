import { expect, test } from 'vitest'
import { openFaces } from '#paper/faces'
import { PLAIN } from './unprintable'

test('the fonts have every character that is taken for granted', { timeout: 30_000 }, () => {
  const faces = openFaces('resources/fonts')
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
  const granted = all.filter((character) => PLAIN.test(character) && character !== '\n')
  expect(granted.length).toBeGreaterThan(190)
  expect(granted.filter((character) => !faces.has(character.charCodeAt(0)))).toEqual([])
})
