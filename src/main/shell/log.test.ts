import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { codeOf, openLog } from './log'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'doleances-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return join(made, 'logs')
}
const instant = () => '2026-11-24T10:00:00+01:00'

test('a line of the log is when, where and a code, never a word of a case', () => {
  const at = folder()
  const log = openLog(at, instant)
  log('editCase', Object.assign(new Error('/home/maud/Lettre de Maud'), { code: 'ENOSPC' }))
  log('renderLetter', new RangeError('Maud Tissandre, 12 rue des Essais'))
  log('window', { code: 'Maud Tissandre' })
  log('window', 'Maud')
  const text = readFileSync(join(at, 'doleances.log'), 'utf8')
  expect(text.split('\n').map((line) => line.replace(`${instant()} `, ''))).toEqual([
    'editCase ENOSPC',
    'renderLetter RangeError',
    'window UNKNOWN',
    'window UNKNOWN',
    ''
  ])
  expect(statSync(join(at, 'doleances.log')).mode & 0o777).toBe(0o600)
})

test('an error of our own build is noted with its place there', () => {
  const stack = 'Error: x\n    at f (/home/maud/app/out/main/chunks/openStore-1a.js:12:34)'
  expect(codeOf(Object.assign(new TypeError('x'), { stack }))).toBe(
    'TypeError out/main/chunks/openStore-1a.js:12:34'
  )
})

test('the log keeps five files of about a megabyte', () => {
  const at = folder()
  const log = openLog(at, instant)
  for (let turn = 0; turn < 7; turn += 1) {
    log('turn', { code: `TURN_${turn}` })
    writeFileSync(join(at, 'doleances.log'), `TURN_${turn}\n${'x'.repeat(1_000_000)}`)
  }
  log('turn', { code: 'LAST' })
  expect(readdirSync(at)).toHaveLength(5)
  expect(readFileSync(join(at, 'doleances.log'), 'utf8')).toContain('LAST')
  expect(readFileSync(join(at, 'doleances.log.4'), 'utf8')).toContain('TURN_3')
})

test('a log that cannot be written is done without', () => {
  const at = folder()
  writeFileSync(at, 'in the way')
  expect(() => openLog(at, instant)('start', new Error())).not.toThrow()
})
