import { minutesOf } from '../moment'
import { PART_ENDS } from '../tolerances'
import type { Day, Moment } from '../when'
import {
  liesIn,
  readBeforeDay,
  readNamedDay,
  readPartOfDay,
  readSlot,
  readTime
} from './clockRules'
import { settleDay } from './namedDays'
import type { KnownReading } from './reading'
import type { Meaning, NamedDay } from './tokens'

type Of<Kind extends Meaning['kind']> = Extract<Meaning, { kind: Kind }>

/** What a phrase says of a day and its hours, each at most once but the day. */
export type DayWords = {
  readonly days: readonly NamedDay[]
  readonly week: 'this' | 'next' | null
  readonly part: Of<'part'> | null
  readonly slot: Of<'slot'> | null
  readonly time: Of<'time'> | null
  readonly before: boolean
}

/** Rules R7, R8, R16 and R18: a day, a part of it, a slot or an hour; null when they contradict. */
export function readDayRule(words: DayWords, said: Moment): KnownReading | null {
  const { part, slot, time } = words
  if (slot !== null && time !== null) return null
  const named = namedDay(words, said.day)
  if (named === 'contradictory') return null
  if (slot !== null) return slotOn(named, slot, words, said)
  if (time !== null) return timeOn(named, time, words, said)
  if (part !== null) return partOn(named, part, words, said)
  if (named === null) return null
  return words.before ? readBeforeDay(named) : readNamedDay(named)
}

function namedDay(words: DayWords, said: Day): Day | null | 'contradictory' {
  const { days, week, part, slot, time, before } = words
  const today = part?.anchor === 'this'
  if (days.length === 0) return week !== null ? 'contradictory' : today ? said : null
  const onlyDay = part === null && slot === null && time === null
  const day = settleDay(days, said, { week, after: before && onlyDay })
  return day === null || (today && day !== said) ? 'contradictory' : day
}

// An hour without a day is today's, unless it has passed: then the phrase does not say which day.
function dayOf(named: Day | null, end: number, said: Moment): Day | null {
  if (named !== null) return named
  return end >= minutesOf(said.time) ? said.day : null
}

function slotOn(
  named: Day | null,
  { from, to, early }: Of<'slot'>,
  { part, before }: DayWords,
  said: Moment
): KnownReading | null {
  if (before || (early && named === null && part === null)) return null
  if (part !== null && !liesIn(part.part, from, to)) return null
  const day = dayOf(named, to, said)
  return day === null ? null : readSlot(day, from, to)
}

function timeOn(
  named: Day | null,
  { minutes, midnight }: Of<'time'>,
  { part }: DayWords,
  said: Moment
): KnownReading | null {
  // "Lundi minuit" may be the night before or after Monday; "ce soir à minuit" cannot.
  if (midnight && named !== null && named !== said.day && part?.part !== 'evening') return null
  if (part !== null && !liesIn(part.part, Math.max(0, minutes - 1), minutes)) return null
  const day = dayOf(named, minutes, said)
  return day === null ? null : readTime(day, minutes)
}

function partOn(
  named: Day | null,
  { part, anchor, end }: Of<'part'>,
  { before }: DayWords,
  said: Moment
): KnownReading | null {
  if (before && !end) return null
  if (named === null && anchor === null) return null
  const day = dayOf(named, minutesOf(PART_ENDS[part].literal), said)
  return day === null ? null : readPartOfDay(day, part)
}
