import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { firstDifference } from './dependencies.mjs'
import { inProject } from './project.mjs'

const locked = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/lowdb': { version: '7.0.1', integrity: 'sha512-a' },
    'node_modules/other-system': { version: '1.0.0', integrity: 'sha512-b', optional: true }
  }
}
const installed = {
  packages: { 'node_modules/lowdb': { version: '7.0.1', integrity: 'sha512-a' } }
}

describe('what is installed', () => {
  it('agrees with the lock when only packages for other systems are absent', () => {
    expect(firstDifference(locked, installed)).toBeUndefined()
  })

  it.each([
    ['an interrupted installation', {}],
    ['another version', { packages: { 'node_modules/lowdb': { version: '7.0.0' } } }],
    [
      'other content under the same version',
      { packages: { 'node_modules/lowdb': { version: '7.0.1', integrity: 'sha512-x' } } }
    ]
  ])('differs from the lock after %s', (_, state) => {
    expect(firstDifference(locked, state)).toBe('node_modules/lowdb')
  })
})

describe('package-lock.json', () => {
  const text = readFileSync(inProject('package-lock.json'), 'utf8')
  /** @type {{ packages: Record<string, { optionalDependencies?: Record<string, string> }> }} */
  const lock = JSON.parse(text)

  it('holds the packages of every system, without which npm ci refuses it', () => {
    const optional = Object.values(lock.packages).flatMap((entry) =>
      Object.keys(entry.optionalDependencies ?? {})
    )
    expect(optional.filter((name) => !lock.packages[`node_modules/${name}`])).toEqual([])
  })

  it('names no registry, so that every machine uses its own', () => {
    expect(text).not.toContain('"resolved"')
  })
})

describe('a licence that asks to be shipped', () => {
  it.each([
    ['libheif.txt', 'libheif-js/libheif/LICENSE'],
    ['pdfium.txt', 'pdfjs-dist/wasm/LICENSE_JBIG2'],
    ['openjpeg.txt', 'pdfjs-dist/wasm/LICENSE_OPENJPEG']
  ])('%s is the one of the package that is installed', (name, original) => {
    const shipped = readFileSync(inProject(`resources/licences/${name}`), 'utf8')
    expect(shipped).toBe(readFileSync(inProject(`node_modules/${original}`), 'utf8'))
  })

  it.each(['libheif-js', 'pdfjs-dist'])('and names the version of %s', (name) => {
    const { version } = JSON.parse(
      readFileSync(inProject(`node_modules/${name}/package.json`), 'utf8')
    )
    expect(readFileSync(inProject('resources/licences/README.md'), 'utf8')).toContain(` ${version}`)
  })
})
