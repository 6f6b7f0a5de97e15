import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { runChild } from './children.mjs'
import { fallbackExists, fallbackRuntime } from './fallback-runtime.mjs'
import { downloadElectron, installedElectron } from './official-electron.mjs'
import { SetupFailure } from './setup-failure.mjs'

/**
 * An Electron on this machine. `dist` is the folder it was unpacked into.
 * @typedef {{ kind: 'given' | 'official' | 'test runtime', executable: string, dist: string, version: string }} Electron
 */

/**
 * Finds an Electron: the one named by ELECTRON_EXEC_PATH; else the official one already installed; else the official
 * one, downloaded; else, on Linux x64, the runtime for development and tests.
 * @returns {Promise<Electron>}
 */
export async function findElectron() {
  const found = givenElectron() ?? installedElectron() ?? (await downloadElectron())
  if (found) return found
  if (fallbackExists()) return fallbackRuntime()
  throw new SetupFailure(
    `Electron: the official download is not reachable, and for ${process.platform} ${process.arch} there is no other.`,
    'Connect this machine, or set ELECTRON_MIRROR to a mirror you trust, or ELECTRON_EXEC_PATH to an Electron you have; then run this command again.'
  )
}

/** @returns {Electron | undefined} */
function givenElectron() {
  const path = process.env.ELECTRON_EXEC_PATH
  if (!path) return undefined
  const executable = resolve(path)
  if (!existsSync(executable))
    throw new SetupFailure(
      `the Electron that ELECTRON_EXEC_PATH names: ${path}`,
      'Correct or remove that variable.'
    )
  // On macOS the executable lies in Electron.app/Contents/MacOS.
  const dist =
    process.platform === 'darwin' ? resolve(executable, '../../../..') : dirname(executable)
  const note = join(dist, 'version')
  const version = existsSync(note) ? readFileSync(note, 'utf8').trim().replace(/^v/, '') : '0'
  return { kind: 'given', executable, dist, version }
}

/**
 * Starts an Electron for a moment and asks what it is made of.
 * @param {Electron} electron
 * @returns {Promise<{ electron: string, chrome: string, node: string }>} version numbers
 */
export async function versionsOf(electron) {
  const { status, output } = await runChild(
    electron.executable,
    ['-p', 'JSON.stringify(process.versions)'],
    { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, keep: true, limit: 30_000 }
  )
  const answer = output.split('\n').find((line) => line.startsWith('{"'))
  if (status === 0 && answer) return JSON.parse(answer)
  throw new SetupFailure(
    `an Electron that starts: ${electron.executable} ended with status ${status}.\n${output.trim()}`,
    'The message above is Electron’s own. Remove that folder to fetch it anew, or set ELECTRON_EXEC_PATH to another.'
  )
}
