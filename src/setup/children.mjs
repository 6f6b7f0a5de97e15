import { spawn, spawnSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { livingProcesses, withDescendants } from './process-tree.mjs'
import { projectFolder } from './project.mjs'

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {{ status: number | null, signal: NodeJS.Signals | null, output: string }} Ended */

// How long a child may take to end by itself after it was asked to.
const patience = 8000

/** In the order they were started, so that they end in the reverse order.
 * @type {Set<ChildProcess>} */
const running = new Set()
let stopping = false

/**
 * Starts a child that ends when this process is told to end. It leads its own process group, so that a
 * Ctrl-C in the terminal reaches it once, from here, and not twice.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function startChild(command, args, options) {
  listenForSignals()
  const child = spawn(command, args, {
    cwd: projectFolder,
    detached: process.platform !== 'win32',
    ...options
  })
  running.add(child)
  child.once('close', () => running.delete(child))
  child.once('error', () => running.delete(child))
  return child
}

/**
 * Runs a command to its end. What it prints is shown, or kept in `output` when `keep` is set.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, keep?: boolean, limit?: number, shell?: boolean, aside?: boolean, heard?: (part: string) => void }} [how]
 *   `limit` in milliseconds; `aside`: what it prints goes to standard error, as progress does; `heard`: what is kept, as
 *   it comes
 * @returns {Promise<Ended>} a command that cannot be started ends with status null and the reason in `output`
 */
export async function runChild(command, args, how = {}) {
  const { env = process.env, cwd = projectFolder, limit } = how
  const { keep = false, shell = false, aside = false } = how
  const child = startChild(command, args, {
    env,
    cwd,
    shell,
    stdio: ['ignore', keep ? 'pipe' : aside ? 2 : 'inherit', keep ? 'pipe' : 'inherit']
  })
  const timer = limit ? setTimeout(() => stopChild(child, 'SIGTERM'), limit) : undefined
  let output = ''
  const collect = (/** @type {Buffer} */ part) => {
    output += part.toString('utf8')
    how.heard?.(part.toString('utf8'))
  }
  child.stdout?.on('data', collect)
  child.stderr?.on('data', collect)
  const ended = await new Promise((/** @type {(ended: Ended) => void} */ done) => {
    child.once('error', (error) => done({ status: null, signal: null, output: error.message }))
    child.once('close', (status, signal) => done({ status, signal, output }))
  })
  clearTimeout(timer)
  // The signal handler ends this process; nothing more may be started meanwhile.
  if (stopping) await new Promise(() => {})
  return ended
}

/**
 * Ends a child and all that it started: politely first, by force after some seconds.
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
export async function stopChild(child, signal) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/T', '/F', '/PID', String(child.pid)])
    return
  }
  let tree = withDescendants([child.pid], livingProcesses())
  send(-child.pid, signal)
  for (const until = performance.now() + patience; performance.now() < until; await pause(50)) {
    const living = livingProcesses()
    const alive = new Set(living.map((one) => one.pid))
    tree = withDescendants(
      [...tree].filter((pid) => alive.has(pid)),
      living
    )
    if (tree.size === 0) return
  }
  for (const pid of tree) send(pid, 'SIGKILL')
}

/** Ends every child, the last started first. @param {NodeJS.Signals} signal */
export async function stopChildren(signal) {
  for (const child of [...running].reverse()) await stopChild(child, signal)
}

function listenForSignals() {
  if (process.listenerCount('SIGTERM') > 0) return
  process.on('SIGINT', () => endAll('SIGINT', 130))
  process.on('SIGTERM', () => endAll('SIGTERM', 143))
  process.on('SIGHUP', () => endAll('SIGTERM', 129))
  // npm passes SIGTERM on to the shell between us only, and the shell dies without a word: its death is the sign.
  const parent = process.ppid
  if (!process.env.npm_lifecycle_event) return
  setInterval(() => {
    if (process.ppid !== parent) endAll('SIGTERM', 143)
  }, 250).unref()
}

/** @param {NodeJS.Signals} signal for the children @param {number} status of this process */
async function endAll(signal, status) {
  if (stopping) return
  stopping = true
  await stopChildren(signal)
  process.exit(status)
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function send(pid, signal) {
  try {
    process.kill(pid, signal)
  } catch {
    // Already gone.
  }
}
