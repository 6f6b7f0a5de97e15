import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildIsCurrent, markBuilt, sourcesPrint } from './staleness.mjs'

let folder = ''
const write = (/** @type {string} */ path, text = 'x') => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'))
  for (const path of ['src/main/index.ts', 'src/domain/case.ts', 'src/setup/start.mjs']) write(path)
  const print = sourcesPrint(folder)
  for (const path of ['main/index.js', 'main/cli.js', 'preload/index.cjs', 'renderer/index.html'])
    write(`out/${path}`)
  markBuilt(print, folder)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a build', () => {
  it('stays current while nothing it is made of changes', () => {
    write('src/setup/start.mjs', 'changed')
    write('src/domain/case.test.ts', 'new')
    write('e2e/story.spec.ts', 'new')
    expect(buildIsCurrent(folder)).toBe(true)
  })

  it.each([
    ['a source is changed', () => write('src/domain/case.ts', 'longer')],
    ['a source is added', () => write('src/domain/other.ts')],
    ['a source is removed', () => rmSync(join(folder, 'src/domain/case.ts'))],
    [
      'a source goes back to an older time',
      () => utimesSync(join(folder, 'src/domain/case.ts'), 1e9, 1e9)
    ],
    ['the versions of packages change', () => write('package-lock.json')],
    ['a part of it is missing', () => rmSync(join(folder, 'out/preload/index.cjs'))],
    [
      'development mode wrote over it',
      () => utimesSync(join(folder, 'out/main/index.js'), 4e9, 4e9)
    ]
  ])('is made anew when %s', (_, change) => {
    expect(buildIsCurrent(folder)).toBe(true)
    change()
    expect(buildIsCurrent(folder)).toBe(false)
  })
})
