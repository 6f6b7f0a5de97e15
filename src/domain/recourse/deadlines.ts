import { type CaseFile, find, living } from '../case/caseFile'
import { isToConfirm } from '../case/nextStep'
import type { LetterKind } from '../case/promises'
import { commitmentStates } from '../commitments/commitmentState'
import { addDays, compareDays } from '../time/day'
import type { Day, Moment } from '../time/when'
import { afterPosting, newestToTrader } from './afterPosting'
import { letterClocks } from './allClocks'
import { type Door, doorsOf, type RecourseData, type Why } from './doors'
import { DAYS_KEPT, sentLetters, wentOn } from './receipt'
import { dueOf, idOf, limitDays } from './reminders'

/** What a deadline is about, for whoever shows some of them only. */
export const deadlineKinds = ['limit', 'letter', 'promise', 'door'] as const
export type DeadlineKind = (typeof deadlineKinds)[number]

const limits = ['amicable-step', 'refund-limit', 'mediator-limit'] as const

/** Something of a case that asks for something, or will. */
export type Deadline = {
  /** The same for the same thing at every reading, and that of its day in a calendar: `<case>/<what>/<about>`. */
  readonly id: string
  /** The retained day of a promise, a last day, or the day on which a door opens or opened. */
  readonly day: Day
  /** Counted from a posting whose receipt is not known. */
  readonly estimated: boolean
} & (
  | {
      readonly kind: 'promise'
      readonly commitment: string
      readonly words: string
      readonly slot: { readonly from: string; readonly to: string } | null
      /** Its outcome is to be said; else it is still to come. */
      readonly toConfirm: boolean
    }
  | {
      readonly kind: 'limit'
      readonly what: (typeof limits)[number]
      /** Later days of the same kind: each bill has its own. */
      readonly more: number
    }
  | {
      readonly kind: 'letter'
      /** `reply`: the delay of the newest letter, where no clock of the law says the same. */
      readonly what: 'notice-deadline' | 'complaint-answer' | 'access-answer' | 'reply'
      readonly letter: LetterKind
    }
  | { readonly kind: 'door'; readonly door: Pick<Door, 'code' | 'open' | 'why' | 'from' | 'until'> }
)

/**
 * What asks for something in a case at a moment, or will, in order of day: promises to confirm and to come, the next last
 * safe days of the law, delays of letters to come or passed without an answer, doors that will open, and those that a letter
 * opened and nobody went through.
 */
export function deadlinesOf(file: CaseFile, now: Moment, data: RecourseData): readonly Deadline[] {
  const { day: today } = now
  // Most cases of a list have no letter gone: nothing else runs in them.
  const went = living(file, 'letters').some((letter) => wentOn(letter) !== null)
  return [
    ...promises(file, now),
    ...nextLimits(file, today, data),
    ...(went ? [...letters(file, today, data), ...doors(file, today, data)] : [])
  ].toSorted((one, other) => compareDays(one.day, other.day))
}

function promises(file: CaseFile, now: Moment): readonly Deadline[] {
  return commitmentStates(file, now).flatMap((state): Deadline[] => {
    const toConfirm = isToConfirm(state)
    if (state.prudent === null || !(toConfirm || state.status === 'upcoming')) return []
    const { id, slot } = state
    return [
      {
        id: idOf(file, 'promise', id),
        day: state.prudent.day,
        estimated: false,
        kind: 'promise',
        commitment: id,
        words: find(file, 'commitments', id)?.words ?? '',
        slot: slot === null ? null : { from: slot.from, to: slot.to },
        toConfirm
      }
    ]
  })
}

/** The nearest day of each limit: a subscription paid each month would fill a page with the others. */
function nextLimits(file: CaseFile, today: Day, data: RecourseData): readonly Deadline[] {
  const days = limitDays(file, today, data)
  return limits.flatMap((what): Deadline[] => {
    const [next, ...later] = days.filter((due) => due.what === what)
    if (next === undefined) return []
    const { id, day, estimated } = next
    return [{ id, day, estimated, kind: 'limit', what, more: later.length }]
  })
}

function letters(file: CaseFile, today: Day, data: RecourseData): readonly Deadline[] {
  const clocks = letterClocks(file, today, data).flatMap((clock) => {
    const letter = find(file, 'letters', clock.about)
    const { id, day, estimated, what } = dueOf(file, clock)
    if (letter === null || what === 'refund-limit' || what === 'mediator-limit') return []
    const row = { id, estimated, kind: 'letter', what, letter: letter.kind } as const
    if (day >= today) return [{ ...row, day, about: letter.id }]
    // What passed of a letter to the trader is said once, by its reply.
    if (what !== 'access-answer') return []
    return [{ ...row, day: estimated ? addDays(day, DAYS_KEPT) : day, about: letter.id }]
  })
  const rows = clocks.map(({ about: _, ...row }): Deadline => row)
  const newest = newestToTrader(file, today)
  const until = replyBy(file, today, data)
  if (newest === null || until === null) return rows
  const { letter, receipt } = newest
  if (until >= today && clocks.some(({ about }) => about === letter.id)) return rows
  const id = idOf(file, 'reply', letter.id)
  const { estimated } = receipt
  return [
    ...rows,
    { id, day: until, estimated, kind: 'letter', what: 'reply', letter: letter.kind }
  ]
}

/** The last day of the delay of the newest letter, still to come or passed without an answer. */
function replyBy(file: CaseFile, today: Day, { doors }: RecourseData): Day | null {
  const after = afterPosting(file, today, doors)
  if (after?.kind === 'unanswered') return addDays(after.since, -1)
  return after?.kind === 'await-answer' ? after.until : null
}

/** Open because of what became of a letter, not whenever one likes. */
const FOLLOWS: ReadonlySet<Why> = new Set(['answered', 'unanswered', 'amicable-step-ended'])

function doors(file: CaseFile, today: Day, data: RecourseData): readonly Deadline[] {
  return doorsOf(file, today, data).flatMap((door): Deadline[] => {
    const { code, open, why, from, until, estimated } = door
    if (from === null || passed(file, today, data, door)) return []
    if (from <= today && !(open && FOLLOWS.has(why))) return []
    const id = idOf(file, 'door', code)
    return [{ id, day: from, estimated, kind: 'door', door: { code, open, why, from, until } }]
  })
}

/** Whether somebody went through a door: its paper went, or that of an amicable step after the second level. */
function passed(file: CaseFile, today: Day, data: RecourseData, { paper }: Door): boolean {
  if (paper === null) return false
  const { secondLevel, amicable } = data.doors
  const papers = secondLevel.includes(paper) ? [paper, ...amicable] : [paper]
  return sentLetters(file, papers, today).length > 0
}
