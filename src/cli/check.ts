import type { LetterKind } from '#domain/case/promises'
import { commitmentStates } from '#domain/commitments/commitmentState'
import type { CommitmentState, Status } from '#domain/commitments/state'
import type { Warning } from '#domain/letters/letter'
import { balance } from '#domain/money/balance'
import { creditTotals } from '#domain/money/credits'
import { allClocks } from '#domain/recourse/allClocks'
import type { Clock } from '#domain/recourse/clocks'
import { type Door, doorsOf } from '#domain/recourse/doors'
import { isDay } from '#domain/time/day'
import type { Moment } from '#domain/time/when'
import { missingCharacters } from '#usecases/composedLetter'
import { doorSentence } from '#words/doors'
import { caseError } from './caseError'
import { checkText } from './checkText'
import type { CommandLine } from './commandLine'
import { type GivenCase, givenCases, inOrder, nameOf, type Place } from './inputs'
import type { Sayings } from './language'
import { letterKind } from './letterKinds'
import { composed, type Listed, missingList, nowFor, readLaw, readRecourse } from './notice'
import { done, type FailedInput, nothingRead, type Outcome, stopped, wrong } from './outcome'
import { unprintable } from './unprintable'
import type { World } from './world'

export type CheckedCommitment = Pick<
  CommitmentState,
  'id' | 'type' | 'saidDay' | 'confirmed' | 'broken' | 'daysLate'
> & {
  readonly phrase: string
  readonly due: { readonly literal: Moment | null; readonly prudent: Moment | null }
  readonly status: Status
}

/** A door, its reason as a sentence in the language of the terminal. */
export type CheckedDoor = Pick<Door, 'code' | 'open' | 'from' | 'until'> & { readonly why: string }

/** What `check --json` prints of one case. */
export type CheckedCase = {
  readonly case: string
  readonly path: string
  readonly title: string
  readonly on: string
  readonly kind: LetterKind
  readonly missing: readonly Listed[]
  readonly warnings: readonly Listed[]
  readonly commitments: readonly CheckedCommitment[]
  readonly credits: {
    readonly offeredCents: number
    readonly seenCents: number
    readonly claimCents: number | null
    readonly balanceCents: number | null
  }
  readonly clocks: readonly Clock[]
  readonly doors: readonly CheckedDoor[]
}

type Checked = {
  readonly place: Place
  readonly entry: CheckedCase | FailedInput
  /** What a person is told of it; null where it could not be read. */
  readonly told: string | null
}

/** `check`: what each case lacks for its letter, what was broken, which clocks run. Missing things are findings. */
export async function check(
  { operands, values }: CommandLine,
  say: Sayings,
  world: World
): Promise<Outcome> {
  const { terminal } = say
  if (operands.length === 0)
    return wrong('missing-argument', terminal.wrong.lacking(terminal.what.cases))
  const kind = letterKind(values.kind ?? 'formal-notice', say)
  if (!kind.ok) return kind.failure
  const name = kind.value
  const on = values.on ?? null
  if (on !== null && !isDay(on)) return wrong('wrong-value', terminal.wrong.day('--on', on))
  const law = await readLaw(world.application)
  const recourse = await readRecourse(world.application)
  const checked: Checked[] = []
  for await (const given of givenCases(operands, say, world)) {
    if (world.interrupted.aborted) return stopped(terminal.wrong.interrupted)
    const entry = 'failed' in given ? given.failed : await checkedOrFailed(given.read)
    const told =
      'failed' in given || 'error' in entry
        ? null
        : checkText(entry, say, recourse.clocks, given.read.case.claimant.territory)
    if ('error' in entry)
      await world.stderr(`${terminal.unreadable(entry.input, entry.error.message)}\n`)
    checked.push({ place: given.place, entry, told })
  }
  const inPlace = inOrder(checked)
  const document = inPlace.map(({ entry }) => entry)
  const failed = document.filter((entry) => 'error' in entry)
  if (failed.length > 0 && failed.length === document.length)
    return nothingRead(terminal.wrong.nothingRead(failed.length), failed)
  const hasFindings = document.some((entry) => 'error' in entry || entry.missing.length > 0)
  const told = inPlace.flatMap((one) => one.told ?? [])
  return done(document, told.join('\n\n'), hasFindings)

  async function checkedOrFailed(given: GivenCase): Promise<CheckedCase | FailedInput> {
    try {
      return await checkedCase(given)
    } catch (error) {
      return caseError(given.path, error, say)
    }
  }

  async function checkedCase(given: GivenCase): Promise<CheckedCase> {
    const { case: file, id, path } = given
    const now = nowFor(given, on, world.instant())
    if (on === null && file.asOf !== null)
      await world.stderr(`${terminal.asOf(nameOf(given), now.day)}\n`)
    const notice = composed(name, given, now, law)
    const lost = missingCharacters(await unprintable(notice.letter, world.application))
    const { announcedCents: offeredCents } = creditTotals(file)
    return {
      case: id,
      path,
      title: file.head.title,
      on: now.day,
      kind: name,
      missing: missingList([...notice.missing, ...lost], say),
      warnings: [...readingWarnings(given, say), ...letterWarnings(notice.warnings, say)],
      commitments: commitmentStates(file, now).map((state) => checkedCommitment(given, state)),
      credits: { offeredCents, ...balance(file) },
      clocks: allClocks(file, now.day, recourse),
      doors: doorsOf(file, now.day, recourse).map((door) => {
        const { code, open, from, until } = door
        return { code, open, why: doorSentence(door, say), from, until }
      })
    }
  }
}

function checkedCommitment({ case: file }: GivenCase, state: CommitmentState): CheckedCommitment {
  const { id, type, saidDay, literal, prudent, status, confirmed, broken, daysLate } = state
  const { phrase = '', words = '' } = file.commitments[id] ?? {}
  const due = { literal, prudent }
  // Words that set no date have no phrase: the whole promise names it then.
  return { id, type, phrase: phrase || words, saidDay, due, status, confirmed, broken, daysLate }
}

function readingWarnings({ warnings }: GivenCase, { terminal }: Sayings): readonly Listed[] {
  return warnings.map((code) => ({ code, message: terminal.reading[code] }))
}

function letterWarnings(warnings: readonly Warning[], { letter }: Sayings): readonly Listed[] {
  return warnings.map(({ code, detail }) => ({ code, message: letter.warning[code](detail) }))
}
