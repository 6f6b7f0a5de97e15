import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { say } from './progress.mjs'

const between = 200

/**
 * Does something that two commands must not do at once: the later one waits, and says for whom. A lock left by a
 * process that was killed is taken over.
 * @template T
 * @param {string} lock the file that says who is at it
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(lock, work) {
  await take(lock)
  const release = () => rmSync(lock, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    release()
    process.off('exit', release)
  }
}

/** @param {string} lock */
async function take(lock) {
  mkdirSync(dirname(lock), { recursive: true })
  for (let told = false; ; await pause(between)) {
    if (placed(lock)) {
      // Two that found the same abandoned lock may both have replaced it: the last to write has it.
      await pause(between / 2)
      if (holder(lock) === process.pid) return
    }
    const other = holder(lock)
    if (other === undefined || !lives(other)) {
      rmSync(lock, { force: true })
      continue
    }
    if (!told) say(`waiting for another command that does the same (process ${other})`)
    told = true
  }
}

/** @param {string} lock */
function placed(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (failure) {
    if (failure instanceof Error && 'code' in failure && failure.code === 'EEXIST') return false
    throw failure
  }
}

/** @param {string} lock @returns {number | undefined} the process it names */
function holder(lock) {
  try {
    return Number(readFileSync(lock, 'utf8')) || undefined
  } catch {
    return undefined
  }
}

/** @param {number} pid */
function lives(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (failure) {
    // Somebody else's process lives all the same.
    return failure instanceof Error && 'code' in failure && failure.code === 'EPERM'
  }
}
