import { parseArgs } from 'node:util'
import { isDay, isTime } from '#domain/time/day'
import type { Moment } from '#domain/time/when'
import { terminal } from '#words/fr/terminal'
import { due, territoryNamed } from './due'

const [command = '', ...rest] = process.argv.slice(2)
process.exitCode = run()

function run(): number {
  if (command !== 'due') return wrong(terminal.wrong.notBuilt(command))
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: { said: { type: 'string' }, territory: { type: 'string' }, json: { type: 'boolean' } }
  })
  const [phrase] = positionals
  if (phrase === undefined) return wrong(terminal.wrong.lacking(terminal.what.phrase))
  const said = momentOf(values.said ?? '')
  if (said === null) return wrong(terminal.wrong.moment(values.said ?? ''))
  const territory = territoryNamed(values.territory ?? 'FR')
  if (territory === null) return wrong(terminal.wrong.territory(values.territory ?? ''))
  const document = due(phrase, said, territory)
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`)
  return document.rule === null ? 1 : 0
}

/** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; noon when no hour is given. */
function momentOf(text: string): Moment | null {
  const [day = '', time = '12:00', ...more] = text.split('T')
  return isDay(day) && isTime(time) && more.length === 0 ? { day, time } : null
}

function wrong(message: string): number {
  process.stderr.write(`${message}\n`)
  return 2
}
