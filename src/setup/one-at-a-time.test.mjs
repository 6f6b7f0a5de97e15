import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { oneAtATime } from './one-at-a-time.mjs'

const module = pathToFileURL(join(import.meta.dirname, 'one-at-a-time.mjs')).href

describe('work that two commands must not do at once', () => {
  /** @type {string} */
  let lock
  beforeEach(() => {
    const folder = mkdtempSync(join(tmpdir(), 'lock-'))
    lock = join(folder, 'below', 'lock')
    onTestFinished(() => rmSync(folder, { recursive: true }))
  })

  /** Another command that appends to a file when it begins and when it ends its work. @param {string} log */
  const command = (log) =>
    spawn(process.execPath, [
      '--input-type=module',
      '-e',
      `import { appendFileSync } from 'node:fs'
       import { setTimeout as pause } from 'node:timers/promises'
       import { oneAtATime } from ${JSON.stringify(module)}
       await oneAtATime(${JSON.stringify(lock)}, async () => {
         appendFileSync(${JSON.stringify(log)}, 'begin\\n')
         await pause(150)
         appendFileSync(${JSON.stringify(log)}, 'end\\n')
       })`
    ])

  test('is done by one after the other', async () => {
    const log = join(lock, '../..', 'log')
    const commands = [command(log), command(log), command(log)]
    await Promise.all(commands.map((one) => once(one, 'close')))
    expect(readFileSync(log, 'utf8')).toBe('begin\nend\n'.repeat(3))
    expect(existsSync(lock)).toBe(false)
  })

  test('goes on after a command that was killed', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    await oneAtATime(lock, () => {})
    writeFileSync(lock, String(pid))
    expect(await oneAtATime(lock, () => 'done')).toBe('done')
  })

  test('leaves no lock when it fails', async () => {
    const failing = oneAtATime(lock, () => {
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(existsSync(lock)).toBe(false)
  })
})
