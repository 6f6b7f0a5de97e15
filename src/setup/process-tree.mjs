// Playwright and Electron put their children in process groups of their own, and a shell or an npm
// in between does not always pass a signal on: the whole tree is followed by parent, not by group.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** @typedef {{ pid: number, parent: number }} Living */

/**
 * All descendants of some processes, themselves included.
 * @param {Iterable<number>} roots
 * @param {Living[]} living
 * @returns {Set<number>}
 */
export function withDescendants(roots, living) {
  const found = new Set(roots)
  for (let before = -1; before !== found.size; ) {
    before = found.size
    for (const { pid, parent } of living) if (found.has(parent)) found.add(pid)
  }
  return found
}

/** Every process that still runs; one that has ended and waits to be collected does not count. */
export function livingProcesses() {
  return process.platform === 'linux' ? fromProc() : fromPs()
}

/** @returns {Living[]} */
function fromProc() {
  /** @type {Living[]} */
  const living = []
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      // The command's name stands in brackets and may hold blanks and brackets itself.
      const stat = readFileSync(`/proc/${name}/stat`, 'latin1')
      const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      if (state !== 'Z') living.push({ pid: Number(name), parent: Number(parent) })
    } catch {
      // It ended while the list was being read.
    }
  }
  return living
}

/** @returns {Living[]} */
function fromPs() {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' })
  return (stdout ?? '').split('\n').flatMap((line) => {
    const [pid, parent, state = ''] = line.trim().split(/\s+/)
    return pid && !state.startsWith('Z') ? [{ pid: Number(pid), parent: Number(parent) }] : []
  })
}
