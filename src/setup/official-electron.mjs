import { lookup } from 'node:dns/promises'
import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChild } from './children.mjs'
import { oneAtATime } from './one-at-a-time.mjs'
import { say, showDownload } from './progress.mjs'
import { inProject, setupLock } from './project.mjs'
import { inWorkFolder } from './work-folder.mjs'

// Where Electron publishes its binaries; Electron's own installer knows the same two variables.
const origin = () =>
  process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror || 'https://github.com'
const answerLimit = 5000
const downloadLimit = 10 * 60_000

const packageFolder = () => inProject('node_modules/electron')

/**
 * The official binary, when the pinned version is already there.
 * @returns {import('./find-electron.mjs').Electron | undefined}
 */
export function installedElectron() {
  try {
    const dist = join(packageFolder(), 'dist')
    const pinned = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')).version
    const version = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
    const executable = join(dist, readFileSync(join(packageFolder(), 'path.txt'), 'utf8'))
    if (version !== pinned || !existsSync(executable)) return undefined
    return { kind: 'official', executable, dist, version }
  } catch {
    return undefined
  }
}

/**
 * Downloads the official binary with Electron's own installer, which checks it. Never hangs: an origin that
 * does not answer within seconds is given up.
 * @returns {Promise<import('./find-electron.mjs').Electron | undefined>} undefined where it cannot be had
 */
export async function downloadElectron() {
  const obstacle = await whyUnreachable(origin())
  if (obstacle) {
    say(`the official Electron cannot be downloaded: ${new URL(origin()).host} ${obstacle}`)
    return undefined
  }
  return oneAtATime(setupLock(), async () => installedElectron() ?? (await download()))
}

/** @returns {Promise<import('./find-electron.mjs').Electron | undefined>} */
function download() {
  say(`downloading the official Electron from ${new URL(origin()).host} (about 120 MB)`)
  return inWorkFolder(tmpdir(), 'doleances-electron-', async (work) => {
    const endDisplay = showDownload(work)
    const env = { ...process.env, TMPDIR: work, ELECTRON_GET_NO_PROGRESS: '1' }
    const installer = join(packageFolder(), 'install.js')
    const { status } = await runChild(process.execPath, [installer], {
      env,
      limit: downloadLimit
    }).finally(endDisplay)
    if (status === 0) return installedElectron()
    say(`the official download did not succeed (${status ?? 'longer than ten minutes'})`)
    return undefined
  })
}

/**
 * Whether an origin answers at all, by name and by one request, each within five seconds.
 * @param {string} url
 * @param {number} [limit] milliseconds
 * @returns {Promise<string | undefined>} the obstacle in words; undefined when it answers
 */
export async function whyUnreachable(url, limit = answerLimit) {
  // Electron's installer then asks a proxy, which this short question cannot.
  if (process.env.ELECTRON_GET_USE_PROXY) return undefined
  try {
    await within(limit, lookup(new URL(url).hostname))
    const options = { method: 'HEAD', redirect: /** @type {const} */ ('manual') }
    const { status } = await fetch(url, { ...options, signal: AbortSignal.timeout(limit) })
    return status < 500 ? undefined : `answers with status ${status}`
  } catch (failure) {
    return `is not reachable (${reason(failure)})`
  }
}

/** @template T @param {number} limit @param {Promise<T>} work @returns {Promise<T>} */
function within(limit, work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const tooLate = new Promise((/** @type {(value: never) => void} */ _, fail) => {
    timer = setTimeout(() => fail(new Error(`no name answer in ${limit / 1000} s`)), limit)
  })
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer))
}

/** @param {unknown} failure */
function reason(failure) {
  if (!(failure instanceof Error)) return String(failure)
  const cause = failure.cause instanceof Error ? failure.cause : failure
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : failure.message
}
