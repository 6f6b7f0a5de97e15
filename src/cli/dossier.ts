import { basename } from 'node:path'
import { editions } from '#domain/dossier/dossier'
import { ok } from '#domain/result'
import { isDay } from '#domain/time/day'
import { Binder, type Fate, NOTHING, type Wish } from './binder'
import type { CommandLine } from './commandLine'
import { givenCases, inOrder, type Place } from './inputs'
import type { Sayings } from './language'
import { letterKind } from './letterKinds'
import { readLaw, readRecourse } from './notice'
import { done, nothingRead, type Outcome, stopped, wrong } from './outcome'
import { outFolder } from './outFolder'
import type { World } from './world'

/** A smaller limit would not hold our own pages. */
const LEAST_LIMIT = 100_000

type Ending = Fate & {
  readonly place: Place
  /** The input itself was of no use. */
  readonly unread: boolean
}

/**
 * `dossier`: the dossier of each case as a PDF with its file of checksums, one case after the other. What is missing or altered
 * is said in it and on standard error, and is a finding; it stops nothing.
 */
export async function dossier(line: CommandLine, say: Sayings, world: World): Promise<Outcome> {
  const { terminal } = say
  const wish = wishOf(line, say)
  if ('status' in wish) return wish
  const folder = await outFolder(line.values.out ?? '', line.operands, say)
  if (!folder.ok) return folder.failure
  const law = await readLaw(world.application)
  const recourse = await readRecourse(world.application)
  const binder = new Binder(wish, folder.value, { law, recourse }, say, world)
  const endings: Ending[] = []
  try {
    for await (const given of givenCases(line.operands, say, world)) {
      if (world.interrupted.aborted) break
      const { place } = given
      if ('failed' in given) {
        const { input, error } = given.failed
        await world.stderr(`${terminal.unreadable(input, error.message)}\n`)
        endings.push({ ...NOTHING, place, failed: [given.failed], unread: true })
      } else endings.push({ ...(await binder.one(given.read)), place, unread: false })
    }
  } finally {
    await binder.stop()
  }
  if (world.interrupted.aborted) return stopped(terminal.wrong.interrupted)
  const inPlace = inOrder(endings)
  const written = inPlace.flatMap((ending) => ending.written)
  const blocked = inPlace.flatMap((ending) => ending.blocked)
  const failed = inPlace.flatMap((ending) => ending.failed)
  if (endings.length > 0 && endings.every(({ unread }) => unread))
    return nothingRead(terminal.wrong.nothingRead(endings.length), failed)
  const text = written.map(({ path, pages, checksums }) =>
    terminal.dossier.written(path, pages, basename(checksums))
  )
  const hasFindings =
    blocked.length + failed.length > 0 || endings.some(({ incomplete }) => incomplete)
  return done({ written, blocked, failed }, text.join('\n'), hasFindings)
}

function wishOf({ operands, values }: CommandLine, say: Sayings): Wish | Outcome {
  const { wrong: sentence, what } = say.terminal
  const lacking = (name: string) => wrong('missing-argument', sentence.lacking(name))
  if (operands.length === 0) return lacking(what.cases)
  if (values.out === undefined) return lacking(what.out)
  const { edition = 'hand-over', on = null, limit = null } = values
  const known = editions.find((one) => one === edition)
  if (known === undefined) return wrong('wrong-value', sentence.edition(edition))
  if (on !== null && !isDay(on)) return wrong('wrong-value', sentence.day('--on', on))
  const limitBytes = limit === null ? null : Number(limit)
  if (limitBytes !== null && !(/^\d{1,12}$/.test(limit ?? '') && limitBytes >= LEAST_LIMIT))
    return wrong('wrong-value', sentence.limit(limit ?? ''))
  const kind = values.kind === undefined ? ok(null) : letterKind(values.kind, say)
  return kind.ok ? { edition: known, on, limitBytes, kind: kind.value } : kind.failure
}
