import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { LetterKind } from '#domain/case/promises'
import type { LawData } from '#domain/letters/law'
import type { Letter, Missing } from '#domain/letters/letter'
import { plainText } from '#domain/letters/plainText'
import { ok } from '#domain/result'
import type { Day } from '#domain/time/when'
import { attempt } from '#storage/diskFailure'
import { disk } from '#storage/files'
import { readOriginal } from '#storage/originals'
import { replaceFile } from '#storage/replaceFile'
import { missingCharacters } from '#usecases/composedLetter'
import type { LetterPrinter } from '#usecases/ports'
import { writtenPages } from '#usecases/writtenPages'
import { failureWords } from '#words/failures'
import { caseError } from './caseError'
import { letterNames } from './fileNames'
import { type Given, type GivenCase, nameOf, type Place } from './inputs'
import type { Sayings } from './language'
import { composed, type Listed, missingList, nowFor } from './notice'
import type { FailedInput } from './outcome'
import type { World } from './world'

export type PaperFormat = 'pdf' | 'docx' | 'txt'

/** What is printed, how and where. */
export type Orders = {
  readonly kind: LetterKind
  readonly format: PaperFormat
  readonly on: Day | null
  readonly jobs: number
  readonly law: LawData
  /** The true path of the folder to write in. */
  readonly folder: string
  readonly inputs: readonly string[]
}

/** A letter to lay out, and the hash of the exact pages it went with, if they were kept. */
type Going = { readonly letter: Letter; readonly sentPaper: string | null }

type Heading = { readonly case: string; readonly kind: LetterKind }
type Written = Heading & {
  readonly format: PaperFormat
  readonly path: string
  readonly pages: number | null
  readonly sha256: string
}

/** What became of the letter of a case. */
type Fate =
  | { readonly written: Written }
  | { readonly blocked: Heading & { readonly missing: readonly Listed[] } }
  /** `unread`: the input itself was of no use; else its letter could not be laid out or written. */
  | { readonly failed: FailedInput; readonly unread: boolean }
export type Ending = { readonly place: Place } & Fate

/**
 * Prints the letters of the cases given, in no particular order. Cases are read and composed one by one and at most twice
 * as many letters as `jobs` are under way, so that memory does not grow with the batch. Stops early when interrupted.
 */
export async function printBatch(
  cases: AsyncIterable<Given>,
  orders: Orders,
  say: Sayings,
  world: World
): Promise<readonly Ending[]> {
  const { terminal } = say
  const endings: Ending[] = []
  const underWay = new Set<Promise<void>>()
  const nameFor = letterNames(orders.kind, orders.format)
  let printer: Promise<LetterPrinter> | null = null
  const stop = async () => (await printer)?.stop()
  world.interrupted.addEventListener('abort', stop)
  try {
    for await (const given of cases) {
      if (world.interrupted.aborted) break
      if ('failed' in given) await end(given.place, { failed: given.failed, unread: true })
      else await begin(given.read, given.place)
      if (underWay.size >= 2 * orders.jobs) await Promise.race(underWay)
    }
    await Promise.all(underWay)
  } finally {
    world.interrupted.removeEventListener('abort', stop)
    await stop()
  }
  return endings

  /** Composes in order, so that names do not hang on which letter is ready first; the rest goes on aside. */
  async function begin(read: GivenCase, place: Place): Promise<void> {
    await remark(read)
    const started = await orBroken(read, async () => {
      const now = nowFor(read, orders.on, world.instant())
      const { letter, missing, sentPaper } = composed(orders.kind, read, now, orders.law)
      if (missing.length > 0) return blocked(read, missing)
      return { letter, sentPaper, path: join(orders.folder, nameFor(read.id)) }
    })
    if (!('letter' in started)) return end(place, started, read)
    const { path } = started
    const work = orBroken(read, () => written(started, path, read))
      .then((fate) => end(place, fate, read))
      .finally(() => underWay.delete(work))
    underWay.add(work)
  }

  async function written(paper: Going, path: string, read: GivenCase): Promise<Fate> {
    const { format, kind, inputs } = orders
    const made = await laidOut(paper, read)
    if (!made.ok) return failed(read, 'paper-failed', terminal.print.paperFailed)
    const { bytes, pages, missingCharacters: lost } = made.value
    if (lost !== '') return blocked(read, missingCharacters(lost))
    if (await isOneOf(path, inputs))
      return failed(read, 'output-is-input', terminal.wrong.outInside(path))
    const saved = await attempt(() => replaceFile(disk, path, bytes))
    if (!saved.ok) {
      const { happened } = failureWords(saved.failure, say.language)
      return failed(read, saved.failure.kind, `${happened} (${path})`)
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return { written: { case: read.id, kind, format, path, pages, sha256 } }
  }

  async function laidOut({ letter, sentPaper }: Going, read: GivenCase) {
    if (orders.format === 'txt') {
      const bytes = new TextEncoder().encode(plainText(letter))
      return ok({ bytes, pages: null, missingCharacters: '' })
    }
    const exact = orders.format === 'pdf' ? await exactPages(sentPaper, read) : null
    if (exact !== null)
      return ok({ bytes: exact, pages: writtenPages(exact), missingCharacters: '' })
    printer ??= world.printer(orders.jobs)
    if (orders.format === 'pdf') return (await printer).render(letter)
    const made = await (await printer).docx(letter)
    return made.ok ? ok({ bytes: made.value, pages: null, missingCharacters: '' }) : made
  }

  /** The pages that went, to the byte; null where none were kept, and with a word where they are not as they were. */
  async function exactPages(hash: string | null, { path, folder }: GivenCase) {
    if (hash === null) return null
    const original = await readOriginal(disk, folder, hash)
    if (original.ok) return original.value
    await world.stderr(`${terminal.unreadable(path, terminal.print.paperLost)}\n`)
    return null
  }

  function blocked(read: GivenCase, missing: readonly Missing[]): Fate {
    return { blocked: { case: read.id, kind: orders.kind, missing: missingList(missing, say) } }
  }

  async function orBroken<Value>(read: GivenCase, work: () => Promise<Value>) {
    try {
      return await work()
    } catch (error) {
      return { failed: caseError(read.path, error, say), unread: false }
    }
  }

  /** What deserves a word before the letter: another day than today, a case that was damaged. */
  async function remark(read: GivenCase): Promise<void> {
    const { case: file, path, warnings } = read
    if (orders.on === null && file.asOf !== null)
      await world.stderr(`${terminal.asOf(nameOf(read), file.asOf)}\n`)
    for (const warning of warnings)
      await world.stderr(`${terminal.unreadable(path, terminal.reading[warning])}\n`)
  }

  async function end(place: Place, fate: Fate, read?: GivenCase): Promise<void> {
    // What the interruption itself cut short says nothing of its case.
    if (world.interrupted.aborted) return
    endings.push({ place, ...fate })
    const told = toldOf(fate, read === undefined ? '' : nameOf(read))
    if (told !== '') await world.stderr(`${told}\n`)
  }

  function toldOf(fate: Fate, name: string): string {
    if ('failed' in fate) return terminal.unreadable(fate.failed.input, fate.failed.error.message)
    if ('written' in fate) return terminal.print.progress(endings.length, name)
    const reasons = fate.blocked.missing.map(({ message }) => message).join(', ')
    return terminal.print.blocked(name, reasons)
  }
}

function failed({ path }: GivenCase, code: string, message: string): Fate {
  return { failed: { input: path, error: { code, message } }, unread: false }
}

/** Whether a path is a file that was given to be read, by whatever name. */
async function isOneOf(path: string, inputs: readonly string[]): Promise<boolean> {
  const there = await stat(path).catch(() => null)
  if (there === null) return false
  for (const input of inputs) {
    const given = await stat(input).catch(() => null)
    if (given !== null && given.ino === there.ino && given.dev === there.dev) return true
  }
  return false
}
