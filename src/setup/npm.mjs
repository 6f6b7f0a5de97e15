import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { runChild } from './children.mjs'

/**
 * Runs npm: the one that started us where there is one, without a shell wherever possible.
 * @param {readonly string[]} args
 * @param {Parameters<typeof runChild>[2]} [how]
 */
export function runNpm(args, how = {}) {
  const cli = npmCli()
  if (cli) return runChild(process.execPath, [cli, ...args], how)
  return runChild('npm', args, { ...how, shell: process.platform === 'win32' })
}

function npmCli() {
  const bin = dirname(process.execPath)
  const places = [
    process.env.npm_execpath ?? '',
    join(bin, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(bin, 'node_modules/npm/bin/npm-cli.js')
  ]
  return places.find((path) => basename(path) === 'npm-cli.js' && existsSync(path))
}
