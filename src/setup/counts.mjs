import { readFileSync, rmSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * What a run of tests counted, by the report it leaves at `path`. A run that leaves none, or fails without a failed
 * test (a file that could not be read, an error after the last test), counts as one failure.
 * @param {string} path of a JSON report, by Vitest or Playwright; removed before the run
 * @param {() => Promise<boolean>} run whether it passed
 * @returns {Promise<Counts>}
 */
export async function counted(path, run) {
  rmSync(path, { force: true })
  const passed = await run()
  const counts = countsIn(path)
  return passed ? counts : { ...counts, failed: Math.max(counts.failed, 1) }
}

/** @param {string} path @returns {Counts} */
function countsIn(path) {
  try {
    return countsOf(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/**
 * The counts of one JSON report. Throws when it is neither Vitest's nor Playwright's.
 * @param {Record<string, any>} report
 * @returns {Counts}
 */
export function countsOf(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests = 0 } = report
  const counts = report.stats
    ? {
        passed: report.stats.expected,
        failed: report.stats.unexpected + report.stats.flaky,
        skipped: report.stats.skipped
      }
    : { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
  if (Object.values(counts).every(Number.isInteger)) return counts
  throw new TypeError('a report without counts')
}

/**
 * The last line of a run: every test, and every other phase that failed as one failure more.
 * @param {readonly Counts[]} all @param {number} otherFailures
 */
export function countsLine(all, otherFailures) {
  const sum = (/** @type {keyof Counts} */ what) =>
    all.reduce((total, counts) => total + counts[what], 0)
  const skipped = sum('skipped')
  const line = `${sum('passed')} passed, ${sum('failed') + otherFailures} failed`
  return skipped > 0 ? `${skipped} skipped\n${line}` : line
}
