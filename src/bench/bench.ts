// Run by `npm run bench`, built to out/bench.js. Prints each measure as it comes; ends with 1 when one fails.
import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { batch } from './batch'
import { dossiers } from './dossiers'
import { folding } from './folding'
import { home } from './home'
import { letters } from './letters'
import { type Measure, reported, verdictOf, within } from './measure'
import { opening } from './opening'
import { saving } from './saving'
import { starting } from './starting'

const project = resolve(import.meta.dirname, '..')
// Beside the build and not in the system's folder for temporary files, which may be memory: flushing must cost.
const folder = mkdtempSync(join(project, 'out/bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const LONGEST_ROW = 5 * 60_000

const rows: Readonly<Record<string, () => Promise<readonly Measure[]>>> = {
  start: () => starting(project),
  open: () => opening(project),
  home: () => home(project),
  save: () => saving(folder),
  fold: () => folding(),
  letter: () => letters(project, folder),
  batch: () => batch(project),
  dossier: () => dossiers(project)
}

try {
  process.exit(await run(process.argv.slice(2)))
} catch (error) {
  console.error(error)
  process.exit(1)
}

/** A row that cannot be measured because something breaks has failed; the others are measured all the same. */
function broken(name: string, error: unknown): readonly Measure[] {
  console.error(error)
  return [within(`${name} broke off`, Number.NaN, 0, error instanceof Error ? error.message : '')]
}

/** A row that hangs is given up. */
function soon<Value>(name: string, measures: Promise<Value>): Promise<Value> {
  const late = new Promise<never>((_, fail) => {
    const error = new Error(`${name}: not measured within ${LONGEST_ROW / 60_000} minutes`)
    setTimeout(() => fail(error), LONGEST_ROW).unref()
  })
  return Promise.race([measures, late])
}

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
    for (const one of await soon(name, measure()).catch((error) => broken(name, error))) {
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
