import { text } from 'node:stream/consumers'
import { startChild, stopChild } from './children.mjs'
import { SetupFailure } from './setup-failure.mjs'

const startLimit = 15_000

/** Whether a window can be shown to somebody. @param {NodeJS.ProcessEnv} [env] */
export const hasDisplay = (env = process.env) =>
  process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)

/**
 * Starts an X server that draws into memory; it picks a free number itself. Started from here and not through
 * xvfb-run, which keeps signals from the programs below it.
 * @returns {Promise<{ name: string, stop: () => Promise<void> }>} `name` is the value of DISPLAY
 */
export async function startDisplay() {
  const server = startChild(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] }
  )
  const complaint = text(/** @type {import('node:stream').Readable} */ (server.stderr))
  const number = await new Promise((/** @type {(number: string | undefined) => void} */ done) => {
    const timer = setTimeout(() => done(undefined), startLimit)
    const finish = (/** @type {string | undefined} */ found) => {
      clearTimeout(timer)
      done(found)
    }
    let said = ''
    server.stdio[3]?.on('data', (part) => {
      said += part
      if (said.endsWith('\n')) finish(said.trim())
    })
    server.once('error', () => finish(undefined))
    server.once('close', () => finish(undefined))
  })
  if (number) return { name: `:${number}`, stop: () => stopChild(server, 'SIGTERM') }
  await stopChild(server, 'SIGKILL')
  throw new SetupFailure(
    `an X server for the tests: Xvfb did not start. ${(await complaint).trim()}`,
    'Run `Xvfb -displayfd 1` by hand to see why.'
  )
}
