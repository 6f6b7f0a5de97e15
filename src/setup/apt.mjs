import { existsSync } from 'node:fs'
import { runChild } from './children.mjs'
import { say, showLastLine } from './progress.mjs'
import { SetupFailure } from './setup-failure.mjs'
import { isRoot } from './tool-environment.mjs'

const limit = 10 * 60_000
const bounded = ['-o', 'Acquire::Retries=2', '-o', 'Acquire::http::Timeout=20']

/** @returns {boolean} whether this run may install system packages itself */
export const canInstall = () => isRoot() && existsSync('/usr/bin/apt-get')

/** The command a person types. @param {readonly string[]} packages */
export const aptCommand = (packages) =>
  `apt-get install -y --no-install-recommends ${packages.join(' ')}`

/**
 * Installs Debian packages.
 * @param {readonly string[]} packages
 */
export async function aptInstall(packages) {
  say(aptCommand(packages))
  await apt(['update', '-q'])
  await apt(['install', '-y', '-q', '--no-install-recommends', ...packages])
}

/** @param {readonly string[]} args */
async function apt(args) {
  const progress = showLastLine()
  const { status, output } = await runChild('apt-get', [...bounded, ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    keep: true,
    limit,
    heard: progress.heard
  }).finally(progress.end)
  if (status === 0) return
  const said = output.trim().split('\n').slice(-15).join('\n')
  throw new SetupFailure(
    `system packages: \`apt-get ${args.join(' ')}\` ended with status ${status}.\n${said}`,
    'Check the network and the package sources of this system, then run this command again.'
  )
}
