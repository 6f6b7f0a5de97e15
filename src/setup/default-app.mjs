// Goes into the test runtime as Electron's default app: what `electron <folder>` runs first.
// It must stay an ES module with top-level await: only then does Electron hold back 'ready' until the
// application's own main script has run, as it does in the official binary.
import { readFileSync, statSync } from 'node:fs'
import Module from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

/** @type {string[]} */
const preloaded = []
/** @type {string | undefined} */
let folder
for (const args = process.argv.slice(1); args.length > 0 && folder === undefined; ) {
  const arg = args.shift() ?? ''
  // Playwright attaches through a file given this way.
  if (arg === '-r' || arg === '--require') preloaded.push(args.shift() ?? '')
  else if (arg === '-v' || arg === '--version') {
    process.stdout.write(`v${process.versions.electron}\n`)
    process.exit(0)
  } else if (!arg.startsWith('-')) folder = resolve(arg)
}

Object.assign(process, { defaultApp: true })
// Neither stands in the published types, which describe what an application may use.
const loader = /** @type {typeof Module & { _preloadModules: (files: string[]) => void }} */ (
  Module
)
const host =
  /** @type {import('electron').App & Record<'setAppPath' | 'setVersion', (value: string) => void>} */ (
    app
  )
if (preloaded.length > 0) loader._preloadModules(preloaded)

try {
  if (folder === undefined) throw new Error('usage: electron <application folder>')
  await import(pathToFileURL(mainScript(folder)).href)
} catch (failure) {
  process.stderr.write(`The application could not be loaded.\n${failureText(failure)}\n`)
  process.exit(1)
}

/** Tells Electron whose application it is. @param {string} path @returns {string} the script to run */
function mainScript(path) {
  if (!statSync(path).isDirectory()) {
    host.setAppPath(dirname(path))
    return path
  }
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  const name = manifest.productName ?? manifest.name
  if (manifest.version) host.setVersion(manifest.version)
  if (name) app.setName(name)
  app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`)
  host.setAppPath(path)
  return resolve(path, manifest.main ?? 'index.js')
}

/** @param {unknown} failure */
function failureText(failure) {
  return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)
}
