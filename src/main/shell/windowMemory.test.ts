import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { windowMemory } from './windowMemory'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'doleances-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}
const place = { bounds: { x: -3, y: 4, width: 1000, height: 700 }, maximised: true }

test('the place of the window is found again, in a file of its owner alone', () => {
  const at = folder()
  windowMemory(at).write(place)
  expect(windowMemory(at).read()).toEqual(place)
  expect(readdirSync(at)).toEqual(['window.json'])
  expect(statSync(join(at, 'window.json')).mode & 0o777).toBe(0o600)
})

test.each([
  ['damaged', '{"bounds":'],
  ['of another shape', '{"bounds":{"x":0,"y":0,"width":0,"height":5},"maximised":false}'],
  ['with half pixels', '{"bounds":{"x":0.5,"y":0,"width":9,"height":5},"maximised":false}']
])('a memory that is %s is forgotten', (_how, text) => {
  const at = folder()
  writeFileSync(join(at, 'window.json'), text)
  expect(windowMemory(at).read()).toBeNull()
})

test('a folder that is gone keeps nobody from closing the window', () => {
  const memory = windowMemory(join(folder(), 'gone'))
  expect(() => memory.write(place)).not.toThrow()
  expect(memory.read()).toBeNull()
})
