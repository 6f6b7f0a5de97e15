import { existsSync, readFileSync } from 'node:fs'
import { aptCommand, aptInstall, canInstall } from './apt.mjs'
import { runChild } from './children.mjs'
import { say } from './progress.mjs'
import { SetupFailure } from './setup-failure.mjs'

// Electron's own requirements; GTK brings all the others it links with (X11, Pango, ATK, CUPS, D-Bus).
/** @type {readonly (readonly [RegExp, string])[]} */
const debianPackages = [
  [/^lib(nss3|nssutil3|smime3|nspr4)\.so/, 'libnss3'],
  [/^lib(gbm|drm)\.so/, 'libgbm1'],
  [/^libasound\.so/, 'libasound2'],
  [/./, 'libgtk-3-0']
]
// Renamed when their time type grew to 64 bits, with Debian 13 and Ubuntu 24.04.
const renamed = new Set(['libasound2', 'libgtk-3-0'])
const lastOldName = new Map([
  ['debian', 12],
  ['ubuntu', 23.99]
])

/**
 * Makes sure that the libraries Electron links with are on this system (Linux): installs them as root on Debian and
 * its relatives, else names the command.
 * @param {string} executable
 * @param {{ lacking?: (executable: string) => Promise<string[]>, mayInstall?: boolean }} [how]
 */
export async function ensureSystemLibraries(executable, how = {}) {
  if (process.platform !== 'linux') return
  const { lacking = lackingLibraries, mayInstall = canInstall() } = how
  const missing = await lacking(executable)
  if (missing.length === 0) return
  say(`Electron lacks system libraries: ${missing.join(', ')}`)
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  const packages = packagesFor(missing, release)
  if (!packages || !mayInstall) throw unavailable(missing, packages)
  await aptInstall(packages)
  const still = await lacking(executable)
  if (still.length > 0) throw unavailable(still, packages)
}

/** @param {string[]} missing @param {string[] | undefined} packages */
const unavailable = (missing, packages) =>
  new SetupFailure(
    `system libraries that Electron needs: ${missing.join(', ')}.`,
    packages
      ? `Run \`sudo ${aptCommand(packages)}\`, then this command again.`
      : 'Install GTK 3, NSS, Mesa’s GBM and ALSA’s library with this system’s package manager (Fedora: `sudo dnf install gtk3 nss mesa-libgbm alsa-lib`; Arch: `sudo pacman -S gtk3 nss mesa alsa-lib`), then run this command again.'
  )

/** @param {string} executable */
async function lackingLibraries(executable) {
  const { output } = await runChild('ldd', [executable], { keep: true })
  return missingIn(output)
}

/** The libraries not found, by what `ldd` printed. @param {string} lddOutput @returns {string[]} */
export const missingIn = (lddOutput) => [
  ...new Set([...lddOutput.matchAll(/^\s*(\S+) => not found/gm)].map(([, name = '']) => name))
]

/**
 * The Debian packages that hold some libraries.
 * @param {readonly string[]} libraries file names, `libgtk-3.so.0`
 * @param {string} release the text of /etc/os-release
 * @returns {string[] | undefined} undefined on a system that is no relative of Debian
 */
export function packagesFor(libraries, release) {
  const field = (/** @type {string} */ name) =>
    new RegExp(`^${name}="?([^"\n]*)`, 'm').exec(release)?.[1] ?? ''
  const family = [field('ID'), ...field('ID_LIKE').split(' ')]
  const system = family.find((id) => lastOldName.has(id))
  if (!system) return undefined
  // A derivative numbers itself in its own way: it is taken for a recent one.
  const version = system === field('ID') ? Number.parseFloat(field('VERSION_ID')) : Number.NaN
  const oldNames = version <= (lastOldName.get(system) ?? 0)
  const names = libraries.map((file) => debianPackages.find(([lib]) => lib.test(file))?.[1] ?? '')
  return [...new Set(names)].map((name) => (renamed.has(name) && !oldNames ? `${name}t64` : name))
}
