import { existsSync, readFileSync } from 'node:fs'
import { runNpm } from './npm.mjs'
import { oneAtATime } from './one-at-a-time.mjs'
import { say } from './progress.mjs'
import { inProject, setupLock } from './project.mjs'
import { SetupFailure } from './setup-failure.mjs'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lock */

/** Makes node_modules match package-lock.json; does nothing when it already does. */
export async function installDependencies() {
  if (!whatDiffers()) return say('dependencies: already installed')
  await oneAtATime(setupLock(), async () => {
    const reason = whatDiffers()
    if (!reason) return say('dependencies: installed meanwhile')
    say(`npm ci (${reason})`)
    await npmCi()
  })
}

/** @returns {string | undefined} in words; undefined when all is there */
function whatDiffers() {
  const installed = inProject('node_modules/.package-lock.json')
  if (!existsSync(installed)) return 'nothing installed yet'
  const wanted = readLock(inProject('package-lock.json'))
  const place = firstDifference(wanted, readLock(installed))
  return place && `${place} differs from package-lock.json`
}

async function npmCi() {
  const { status } = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    aside: true
  })
  if (status === 0) return
  throw new SetupFailure(
    `npm ci did not succeed (status ${status}): the packages of package-lock.json are missing.`,
    'See npm’s message above; check the network and `npm config get registry`, then run this command again.'
  )
}

/**
 * The first package of the lock that is not installed as locked. npm writes its own lock into node_modules
 * as the last step of an installation, so an interrupted one differs too. Times are not compared:
 * a checkout changes them, not what is installed.
 * @param {Lock} wanted
 * @param {Lock} installed
 * @returns {string | undefined} its place, `node_modules/…`; undefined when all agree
 */
export function firstDifference(wanted, installed) {
  const here = installed.packages ?? {}
  return Object.entries(wanted.packages ?? {}).find(([place, locked]) => {
    if (place === '') return false
    const found = here[place]
    // Packages for other systems are left out on this one.
    if (!found) return !locked.optional
    return found.version !== locked.version || found.integrity !== locked.integrity
  })?.[0]
}

/** @param {string} path @returns {Lock} */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return {}
  }
}
