import type { CaseFile } from '../case/caseFile'
import type { LetterKind } from '../case/promises'
import { inForce } from '../law/origin'
import { addDays, compareDays } from '../time/day'
import { monthsLater } from '../time/deadlines'
import type { Day } from '../time/when'
import {
  amicableStepBy,
  type Clock,
  type ClockData,
  clockDataSchema,
  runningClocks
} from './clocks'
import { type DoorCode, type DoorData, doorDataSchema, type Opening } from './doorData'
import { type SentLetter, sentLetters } from './receipt'

/** Why a door is open or closed on a day; its sentence is among the words. */
export type Why =
  /** Open whenever one likes. */
  | 'anytime'
  /** Nothing that counts as a written complaint went yet. */
  | 'no-complaint'
  /** A complaint went; its answer is still awaited. */
  | 'awaiting-answer'
  /** The first level answered; the second was not written to yet. */
  | 'second-level-first'
  | 'answered'
  | 'unanswered'
  /** No conciliator or mediator was asked yet. */
  | 'no-amicable-step'
  | 'amicable-step-under-way'
  | 'amicable-step-ended'
  /** The wait after a complaint is not known from a source that was read. */
  | 'unverified'
  | 'too-late'

/** A door as it stands on a day. */
export type Door = {
  readonly code: DoorCode
  readonly open: boolean
  readonly why: Why
  /** The earliest day; null: not known yet. */
  readonly from: Day | null
  /** The last safe day; null: none. */
  readonly until: Day | null
  /** `from` is counted from the posting of a letter whose receipt is not known: an estimation. */
  readonly estimated: boolean
  readonly paper: LetterKind | null
}

export type RecourseData = { readonly clocks: ClockData; readonly doors: DoorData }

/** The data of two files, `clocks.json` and `doors.json` of `resources/law`, checked. */
export function recourseOf(clocks: unknown, doors: unknown): RecourseData {
  return { clocks: clockDataSchema.parse(clocks), doors: doorDataSchema.parse(doors) }
}

type Path = Pick<Door, 'why' | 'from' | 'estimated'>

/**
 * The doors of a case on a day: open or closed, why, from when and until when (legal.md §3, PRODUCT §3.10). A door opens
 * the day after the prudent end of the wait, counted from receipt; it closes counted from the earliest writing.
 */
export function doorsOf(file: CaseFile, today: Day, data: RecourseData): readonly Door[] {
  const { sector } = file.trader
  const running = runningClocks(file, data.clocks)
  return data.doors.doors
    .filter((door) => inForce(door, sector, today))
    .map(({ code, opens, until: end, closes, paper }) => {
      const path = pathOf(file, opens, today, data)
      const until = untilOf(file, end, today, running, data.clocks)
      const { from } = path
      const late = closes && until !== null && today > until
      return {
        code,
        open: from !== null && today >= from && !late,
        why: late ? 'too-late' : path.why,
        from,
        until,
        estimated: path.estimated,
        paper
      }
    })
}

function pathOf(file: CaseFile, opens: Opening, today: Day, { doors }: RecourseData): Path {
  const sent = (kinds: readonly LetterKind[]) => sentLetters(file, kinds, today)
  const { territory } = file.claimant
  const opening = (from: Day, months: number): Day =>
    addDays(monthsLater(from, months, territory), 1)
  const after = (letters: readonly SentLetter[], months: number): readonly Path[] =>
    letters.map(({ receipt, answeredOn }): Path => {
      const waited = opening(receipt.day, months)
      if (answeredOn !== null && answeredOn < waited)
        return { why: 'answered', from: answeredOn, estimated: false }
      if (answeredOn !== null) return { why: 'answered', from: waited, estimated: false }
      const why = today >= waited ? 'unanswered' : 'awaiting-answer'
      return { why, from: waited, estimated: receipt.estimated }
    })
  switch (opens.after) {
    case 'nothing':
      return { why: 'anytime', from: today, estimated: false }
    case 'first-level':
      return earliest(after(sent(doors.firstLevel), opens.months), 'no-complaint')
    case 'both-levels': {
      const first = sent(doors.firstLevel)
      // The second level counts from the day the first one was done with, and only after a first one.
      const { from: done } = earliest(after(first, opens.months), 'no-complaint')
      const second = sent(doors.secondLevel).flatMap((letter): SentLetter[] => {
        if (done === null || letter.receipt.day < (first[0]?.receipt.day ?? '')) return []
        const { receipt } = letter
        return [receipt.day >= done ? letter : { ...letter, receipt: { ...receipt, day: done } }]
      })
      // Two months of silence of the first level are enough; an answer within them opens the second, not the mediator.
      const silent = first.filter(
        ({ receipt, answeredOn }) =>
          answeredOn === null || answeredOn >= opening(receipt.day, opens.shortcutMonths)
      )
      const paths = [...after(second, opens.months), ...after(silent, opens.shortcutMonths)]
      return earliest(paths, first.length === 0 ? 'no-complaint' : 'second-level-first')
    }
    case 'amicable-step': {
      const paths = after(sent(doors.amicable), opens.months)
      const { why, ...path } = earliest(paths, 'no-amicable-step')
      if (why === 'awaiting-answer') return { ...path, why: 'amicable-step-under-way' }
      return why === 'no-amicable-step' ? { ...path, why } : { ...path, why: 'amicable-step-ended' }
    }
    case 'unknown-wait':
      return sent(doors.firstLevel).length === 0
        ? { why: 'no-complaint', from: null, estimated: false }
        : { why: 'unverified', from: null, estimated: false }
  }
}

function earliest(paths: readonly Path[], otherwise: Why): Path {
  const [first] = paths.toSorted((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1))
  return first ?? { why: otherwise, from: null, estimated: false }
}

function untilOf(
  file: CaseFile,
  end: DoorData['doors'][number]['until'],
  today: Day,
  running: readonly Clock[],
  data: ClockData
): Day | null {
  if (end === null) return null
  const code = end === 'mediator-limit' ? end : 'refund-limit'
  const limits = running
    .filter((clock) => clock.code === code)
    .toSorted((one, other) => compareDays(one.lastSafeDay, other.lastSafeDay))
  // Each bill has its own limit: the next one counts, and the last once all have passed. The step before the court keeps
  // their order, so that it is worked out until one is found.
  let until: Day | null = null
  for (const clock of limits) {
    until =
      end === 'amicable-step'
        ? amicableStepBy(clock, data, file.claimant.territory)
        : clock.lastSafeDay
    if (until !== null && until >= today) break
  }
  return until
}
