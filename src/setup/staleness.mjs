import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from './project.mjs'

// What a build is made of, and what in there never reaches a bundle.
const sources = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json'
]
const unbuilt = /^src\/(setup|bench|faults)$|\.test\.\w+$/
const mark = 'out/.built-from'
const entries = [
  'out/main/index.js',
  'out/main/cli.js',
  'out/preload/index.cjs',
  'out/renderer/index.html'
]

/** Whether out/ was built, whole and by `npm run build`, from the sources as they are now. */
export function buildIsCurrent(folder = inProject()) {
  const marked = join(folder, mark)
  if (!existsSync(marked) || readFileSync(marked, 'utf8') !== sourcesPrint(folder)) return false
  const builtAt = statSync(marked).mtimeMs
  return entries.every((entry) => {
    const path = join(folder, entry)
    // Development mode writes the same files, otherwise made: then they are newer than the mark.
    return existsSync(path) && statSync(path).mtimeMs <= builtAt
  })
}

/** Notes which sources out/ was built from. @param {string} print of before the build */
export function markBuilt(print, folder = inProject()) {
  mkdirSync(join(folder, 'out'), { recursive: true })
  writeFileSync(join(folder, mark), print)
}

/**
 * A short text that changes when any source is changed, added, removed or renamed. Reads names, sizes and times
 * only: some milliseconds.
 */
export function sourcesPrint(folder = inProject()) {
  const hash = createHash('sha256')
  for (const source of sources) addToPrint(folder, source)
  return hash.digest('hex')

  /** @param {string} root @param {string} path */
  function addToPrint(root, path) {
    const full = join(root, path)
    if (unbuilt.test(path) || !existsSync(full)) return
    const state = statSync(full)
    if (!state.isDirectory()) {
      hash.update(`${path}\0${state.size}\0${state.mtimeMs}\n`)
      return
    }
    for (const name of readdirSync(full).sort()) addToPrint(root, `${path}/${name}`)
  }
}
