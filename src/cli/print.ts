import { isDay } from '#domain/time/day'
import type { CommandLine } from './commandLine'
import { givenCases, inOrder } from './inputs'
import type { Sayings } from './language'
import { letterKind } from './letterKinds'
import { readLaw } from './notice'
import { done, nothingRead, type Outcome, stopped, wrong } from './outcome'
import { outFolder } from './outFolder'
import { type Orders, printBatch } from './printBatch'
import type { World } from './world'

const MOST_JOBS = 64

/**
 * `print`: the letter of each case as a file of its own. What is missing in a case, or cannot be read, keeps back that
 * letter only; both are findings.
 */
export async function print(line: CommandLine, say: Sayings, world: World): Promise<Outcome> {
  const { terminal } = say
  const orders = ordersOf(line, say)
  if ('status' in orders) return orders
  const folder = await outFolder(line.values.out ?? '', line.operands, say)
  if (!folder.ok) return folder.failure
  const law = await readLaw(world.application)
  const jobs = orders.jobs ?? world.jobs
  const batch = { ...orders, jobs, law, folder: folder.value, inputs: line.operands }
  const endings = inOrder(
    await printBatch(givenCases(line.operands, say, world), batch, say, world)
  )
  if (world.interrupted.aborted) return stopped(terminal.wrong.interrupted)

  const written = endings.flatMap((ending) => ('written' in ending ? [ending.written] : []))
  const blocked = endings.flatMap((ending) => ('blocked' in ending ? [ending.blocked] : []))
  const failed = endings.flatMap((ending) => ('failed' in ending ? [ending.failed] : []))
  const unread = endings.filter((ending) => 'failed' in ending && ending.unread)
  if (unread.length > 0 && unread.length === endings.length)
    return nothingRead(terminal.wrong.nothingRead(unread.length), failed)
  if (endings.length > 1) {
    const counts = [written.length, blocked.length, failed.length] as const
    await world.stderr(`${terminal.print.summary(...counts)}\n`)
  }
  const text = written.map(({ path, pages }) => terminal.print.written(path, pages)).join('\n')
  return done({ written, blocked, failed }, text, written.length < endings.length)
}

/** What is asked for, or why that cannot be done; nothing has been read or written yet. */
function ordersOf({ operands, values }: CommandLine, say: Sayings): Asked | Outcome {
  const { wrong: sentence, what } = say.terminal
  if (operands.length === 0) return lacking(what.cases)
  if (values.kind === undefined) return lacking(what.kind)
  if (values.out === undefined) return lacking(what.out)
  const kind = letterKind(values.kind, say)
  if (!kind.ok) return kind.failure
  const { format = 'pdf', on = null, jobs = null } = values
  if (format !== 'pdf' && format !== 'docx' && format !== 'txt')
    return wrong('wrong-value', sentence.format(format))
  if (on !== null && !isDay(on)) return wrong('wrong-value', sentence.day('--on', on))
  if (jobs !== null && !(/^[1-9]\d?$/.test(jobs) && Number(jobs) <= MOST_JOBS))
    return wrong('wrong-value', sentence.jobs(jobs))
  return { kind: kind.value, format, on, jobs: jobs === null ? null : Number(jobs) }

  function lacking(name: string): Outcome {
    return wrong('missing-argument', sentence.lacking(name))
  }
}

type Asked = Pick<Orders, 'kind' | 'format' | 'on'> & { readonly jobs: number | null }
