import * as z from 'zod'
import { type CaseFile, living, type WithId } from '../case/caseFile'
import type { LetterKind } from '../case/promises'
import { inOrderOfTime } from '../commitments/chronology'
import { holdsIn, origin, sectorsSchema } from '../law/origin'
import { addDays, addMonths } from '../time/day'
import { limitation, monthsLater } from '../time/deadlines'
import type { Day, Territory, When } from '../time/when'
import { wentOn } from './receipt'

/** The limitation periods of the law, read from `resources/law`: nothing legal is written in code. */
export const clockDataSchema = z.object({
  format: z.literal('doleances/clocks'),
  version: z.literal(1),
  clocks: z.array(
    z.object({
      code: z.enum(['refund-limit', 'mediator-limit']),
      citation: z.string(),
      sectors: sectorsSchema,
      /** What the period runs from: each payment, or the claimant's earliest writing. */
      from: z.enum(['payment', 'first-writing']),
      years: z.number().int().positive(),
      /** Months an amicable step may take that has to come before the court; null where none has to. */
      amicableMonths: z.number().int().positive().nullable(),
      ...origin
    })
  )
})
export type ClockData = Readonly<z.infer<typeof clockDataSchema>>
type Period = ClockData['clocks'][number]

/** A date fixed by law that runs in this case; what is not known yet is null. */
export type Clock = {
  readonly code: Period['code'] | 'notice-deadline' | 'complaint-answer' | 'access-answer'
  /** The bill paid, the event or letter that was the first writing, or the letter whose answer is awaited. */
  readonly about: string
  readonly startedOn: Day
  /** The day something opens: a door, or what was announced if nothing came; null: not known yet. */
  readonly opensOn: Day | null
  /** The last safe day of the claimant, or the last day of the trader for the delay of a letter. */
  readonly lastSafeDay: Day
  /** Counted from a posting whose receipt is not known. */
  readonly estimated?: true
}

/**
 * The clocks that run in a case, by rule R15: a period of years without roll-over, whose last safe day is the day
 * before. Doors close from the earliest writing, a chat being one (PRODUCT §3.10). A period that was repealed is kept in sight:
 * whether it still bears on what began under it is not for this program to say, and the earlier end is the prudent one.
 */
export function runningClocks(file: CaseFile, { clocks }: ClockData): readonly Clock[] {
  return clocks
    .filter(
      ({ sectors, confidence }) => confidence === 'verified' && holdsIn(sectors, file.trader.sector)
    )
    .flatMap((period) =>
      starts(file, period.from)
        .filter(({ day }) => day < FARTHEST)
        .map((start) => clock(period, start))
    )
}

/**
 * The last day to start the amicable step that a court requires first, chained backwards from the last safe day of a
 * clock (PRODUCT §3.10); null where none is required.
 */
export function amicableStepBy(
  { code, lastSafeDay }: Pick<Clock, 'code' | 'lastSafeDay'>,
  { clocks }: ClockData,
  territory: Territory = 'FR'
): Day | null {
  const months = clocks.find((period) => period.code === code)?.amicableMonths ?? null
  if (months === null) return null
  let day = addDays(addMonths(lastSafeDay, -months), -1)
  // The wait ahead is moved off closed days: a step taken then must still leave the court a day.
  while (addDays(monthsLater(day, months, territory), 1) > lastSafeDay) day = addDays(day, -1)
  return day
}

/** The calendar ends in 9999: a day so far away is a slip of a file made elsewhere. */
const FARTHEST = '9000-01-01'

type Start = { readonly about: string; readonly day: Day }

function clock({ code, years }: Period, { about, day }: Start): Clock {
  const { lastSafeDay } = limitation(day, years)
  return { code, about, startedOn: day, opensOn: null, lastSafeDay }
}

function starts(file: CaseFile, from: Period['from']): readonly Start[] {
  return from === 'payment' ? payments(file) : firstWriting(file)
}

/** Each bill paid; where the claimant pays every bill but the day is not known, its own day is the prudent one. */
function payments(file: CaseFile): readonly Start[] {
  const paid = living(file, 'bills').flatMap(({ id, paidOn, issuedOn }) => {
    const day = paidOn ?? (file.contract.billsPaid === true ? issuedOn : null)
    return day === null ? [] : [{ about: id, day }]
  })
  return paid.toSorted((one, other) => (one.day < other.day ? -1 : 1))
}

const WRITINGS: ReadonlySet<string | null> = new Set([
  'chat',
  'sms',
  'email',
  'letter',
  'app',
  'web'
])

/** The event or letter by which the claimant first wrote to the trader; null: none with a day. */
export function firstWritingOf(file: CaseFile): string | null {
  return firstWriting(file)[0]?.about ?? null
}

function firstWriting(file: CaseFile): readonly Start[] {
  const writings = living(file, 'events')
    .filter(isWriting)
    .map(({ id, happened }) => ({ id, when: earliest(happened) }))
  const posted = living(file, 'letters').flatMap((letter) => {
    const went = wentOn(letter)
    return went === null || !toTrader(letter.kind) ? [] : [{ id: letter.id, when: whole(went) }]
  })
  const [first] = inOrderOfTime([...writings, ...posted], ({ when }) => when)
  const day = first?.when.day ?? null
  return first === undefined || day === null ? [] : [{ about: first.id, day }]
}

const toTrader = (kind: LetterKind): boolean => !NOT_TO_TRADER.has(kind)

const NOT_TO_TRADER: ReadonlySet<LetterKind> = new Set([
  'mediator-summary',
  'conciliator-sheet',
  'signalconso-text',
  'arcep-text',
  'pre-call-sheet',
  'posting-slip',
  'association-mandate'
])

const whole = (day: Day): When => ({ day, time: null, until: null, precision: 'day' })

// A writing of some day of a month may be of its first: a clock that closes is counted from there.
function earliest(when: When): When {
  const { day, precision } = when
  return day !== null && precision === 'month' ? { ...when, day: `${day.slice(0, 7)}-01` } : when
}

/** Something the claimant wrote to the trader. */
function isWriting({ kind, direction, channel }: WithId<'events'>): boolean {
  return kind === 'contact' && direction === 'out' && WRITINGS.has(channel)
}
