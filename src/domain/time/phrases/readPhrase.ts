import type { Moment, Territory } from '../when'
import { NO_DATE, readMonthEnd, readWeek, readWithinTheHour } from './clockRules'
import { type DayWords, readDayRule } from './dayRules'
import { type BareDays, readCalendarDays, readDelayRule } from './delayRules'
import { isDoubtful } from './doubts'
import { tokensOf } from './lexer'
import { settleMonthEnd } from './namedDays'
import { wordsOf } from './normalise'
import { type DueReading, UNKNOWN } from './reading'
import type { Meaning } from './tokens'

export type PhraseOptions = {
  /** How "cinq jours" alone is counted; calendar days when not said. */
  readonly bareDaysAre?: BareDays
  /**
   * The day a letter was received. Without it, a delay "à compter de la réception" has no known
   * start and stays unknown.
   */
  readonly receivedOn?: Moment['day']
}

const HASTE =
  /\b(?:(?:le )?plus (?:vite|tot|rapidement)(?: que)? possible|(?:des|sitot|aussitot|aussi (?:vite|tot|rapidement)) que possible|au plus vite|rapidement|prochainement|dans (?:les|de|un) (?:meilleurs?|plus brefs?|plus courts?|brefs?|delais?) (?:delais?|raisonnables?)|sous peu(?! de)|bientot|sans tarder|incessamment|ulterieurement)\b/g
const AT_THE_EARLIEST = /\bau plus tot\b/
const ESCALATION = /\b(?:escalad\w*|(?:niveau|service) superieur|niveau [2-9])\b/
const RECEIPT =
  /\b(?:a (?:compter|partir|dater) de|apres|des|suivant|a) (?:la |sa |votre |cette )?reception\b.*$/

// The computation needs room before and after the day of the promise.
const FIRST_SAID = '1600-01-01'
const LAST_SAID = '9800-01-01'

/**
 * Reads a French due-date phrase by rules R1 to R18. `said` is the moment it was said on the
 * claimant's wall clock; the phrase may stand among other words. A phrase that no rule covers, that
 * contradicts itself, or whose time words are not all understood gives `rule` null: nothing is guessed.
 */
export function readPhrase(
  phrase: string,
  said: Moment,
  territory: Territory,
  options: PhraseOptions = {}
): DueReading {
  if (said.day < FIRST_SAID || said.day > LAST_SAID) return UNKNOWN
  const { receivedOn } = options
  const text = wordsOf(phrase).join(' ')
  if (receivedOn !== undefined && RECEIPT.test(text)) {
    return readFromReceipt(text, { day: receivedOn, time: said.time }, territory)
  }
  const words = text.replace(HASTE, ' ').split(' ').filter(Boolean)
  const tokens = tokensOf(words)
  if (isDoubtful(words, tokens)) return UNKNOWN
  if (tokens.length > 0) {
    const meanings = tokens.map((token) => token.meaning)
    return readMeanings(meanings, said, territory, options.bareDaysAre ?? 'calendar') ?? UNKNOWN
  }
  const undated = text.search(HASTE) >= 0 || AT_THE_EARLIEST.test(text) || ESCALATION.test(text)
  return undated ? NO_DATE : UNKNOWN
}

// R14: "8 jours à compter de la réception", as the claimant's own letter sets it.
function readFromReceipt(text: string, received: Moment, territory: Territory): DueReading {
  const reading = readPhrase(text.replace(RECEIPT, ''), received, territory)
  if (reading.rule !== 'R1') return UNKNOWN
  const steps = reading.steps.filter((step) => step.kind !== 'bare-days')
  return { ...reading, rule: 'R14', steps, ambiguity: null }
}

function readMeanings(
  all: readonly Meaning[],
  said: Moment,
  territory: Territory,
  bareDaysAre: BareDays
): DueReading | null {
  const before = all.some((meaning) => meaning.kind === 'before')
  const meanings = settleHours(all.filter((meaning) => meaning.kind !== 'before'))
  const [only] = meanings
  if (meanings.length === 1 && only !== undefined) {
    switch (only.kind) {
      case 'delay':
        return readDelayRule(only, said, territory, bareDaysAre)
      case 'old-delay':
        return readCalendarDays('R10', only.days, said, territory)
      case 'within-the-hour':
        return readWithinTheHour(said)
      case 'week':
        return before && !only.end ? null : readWeek(said.day, only.week)
      case 'month-end': {
        const end = settleMonthEnd(only.month, said.day)
        return end === null ? null : readMonthEnd(end, territory)
      }
    }
  }
  const words = dayWords(meanings, before)
  return words === null ? null : readDayRule(words, said)
}

// "14 h" is an hour beside a day, a length only as "24 h", "48 h"; else it may be either.
function settleHours(meanings: readonly Meaning[]): readonly Meaning[] {
  const dated = meanings.some(({ kind }) => kind === 'day' || kind === 'part')
  return meanings.map((meaning): Meaning => {
    if (meaning.kind !== 'hours') return meaning
    const { minutes } = meaning
    const whole = minutes > 0 && minutes % (24 * 60) === 0
    if (dated && minutes < 24 * 60) return { kind: 'time', minutes, midnight: false }
    if (!dated && whole) return { kind: 'delay', unit: 'minute', lower: null, number: minutes }
    return { kind: 'unreadable' }
  })
}

// Null when a kind of word that can stand only once comes twice, or one that fits no day stands here.
function dayWords(meanings: readonly Meaning[], before: boolean): DayWords | null {
  const days = meanings.filter((meaning) => meaning.kind === 'day')
  const weeks = meanings.filter((meaning) => meaning.kind === 'week')
  const parts = meanings.filter((meaning) => meaning.kind === 'part')
  const slots = meanings.filter((meaning) => meaning.kind === 'slot')
  const times = meanings.filter((meaning) => meaning.kind === 'time')
  const once = [weeks, parts, slots, times]
  const known = once.reduce((sum, list) => sum + list.length, days.length)
  if (known !== meanings.length || once.some((list) => list.length > 1)) return null
  return {
    days: days.map((meaning) => meaning.day),
    week: weeks[0]?.week ?? null,
    part: parts[0] ?? null,
    slot: slots[0] ?? null,
    time: times[0] ?? null,
    before
  }
}
