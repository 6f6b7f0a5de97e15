import { SetupFailure } from './setup-failure.mjs'

const oldest = /** @type {const} */ ([20, 19])

/** @param {string} [version] */
export function ensureNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  throw new SetupFailure(
    `Node ${oldest.join('.')} or newer; this is ${version}.`,
    'Install a current Node from your system’s packages or from nodejs.org, then run this command again.'
  )
}
