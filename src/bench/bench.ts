// Run by `npm run bench`, built to out/bench.js. Prints each measure as it comes; ends with 1 when one fails.
import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { folding } from './folding'
import { letters } from './letters'
import { type Measure, reported, verdictOf } from './measure'
import { saving } from './saving'

const project = resolve(import.meta.dirname, '..')
// Beside the build and not in the system's folder for temporary files, which may be memory: flushing must cost.
const folder = mkdtempSync(join(project, 'out/bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const rows: Readonly<Record<string, () => Promise<readonly Measure[]>>> = {
  save: () => saving(folder),
  fold: () => folding(),
  letter: () => letters(project, folder)
}

process.exitCode = await run(process.argv.slice(2))

async function run(asked: readonly string[]): Promise<number> {
  const unknown = asked.filter((name) => !Object.hasOwn(rows, name))
  if (unknown.length > 0) {
    console.error(`no such row: ${unknown.join(', ')}. Rows: ${Object.keys(rows).join(', ')}`)
    return 2
  }
  const measures: Measure[] = []
  for (const [name, measure] of Object.entries(rows)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    console.log(name)
    for (const one of await measure()) {
      console.log(reported(one))
      measures.push(one)
    }
  }
  const failed = measures.filter((one) => verdictOf(one) === 'FAIL')
  const unmeasured = measures.filter((one) => verdictOf(one) === 'not measured')
  const passed = measures.length - failed.length - unmeasured.length
  console.log(`\n${passed} passed, ${failed.length} failed, ${unmeasured.length} not measured`)
  return failed.length > 0 ? 1 : 0
}
