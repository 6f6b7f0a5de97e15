import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { counted, countsLine, countsOf } from './counts.mjs'

const unit = { numPassedTests: 300, numFailedTests: 0, numPendingTests: 0 }
const stories = { stats: { expected: 17, unexpected: 1, flaky: 1, skipped: 2 } }

function report() {
  const folder = mkdtempSync(join(tmpdir(), 'counts-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'report.json')
}

describe('what a run counted', () => {
  test('is read from the reports of both test runners', () => {
    expect(countsOf(unit)).toEqual({ passed: 300, failed: 0, skipped: 0 })
    expect(countsOf(stories)).toEqual({ passed: 17, failed: 2, skipped: 2 })
    expect(() => countsOf({})).toThrow()
  })

  test('is never that of an earlier run', async () => {
    const path = report()
    writeFileSync(path, JSON.stringify(unit))
    const counts = await counted(path, async () => true)
    expect(counts).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  test('holds a failure when the run failed without a failed test', async () => {
    const path = report()
    const counts = await counted(path, async () => {
      writeFileSync(path, JSON.stringify(unit))
      return false
    })
    expect(counts).toEqual({ passed: 300, failed: 1, skipped: 0 })
  })

  test('is summed in one line, where another failed phase is a failure too', () => {
    const all = [countsOf(unit), { passed: 17, failed: 0, skipped: 0 }]
    expect(countsLine(all, 0)).toBe('317 passed, 0 failed')
    expect(countsLine(all, 1)).toBe('317 passed, 1 failed')
    expect(countsLine([countsOf(stories)], 0)).toBe('2 skipped\n17 passed, 2 failed')
  })
})
