import { addDays, civilDate, dayFrom, weekday } from '../time/day'
import type { Day, Moment, Precision, Time } from '../time/when'
import { type DayEntry, readDayEntry } from './dayEntry'
import { blank } from './folding'

/** Why a typed day cannot be taken; the line waits until it is mended. */
export type DayProblem =
  | Extract<DayEntry['kind'], 'month-too-short' | 'no-such-month' | 'not-that-year'>
  /** "Lundi 24 novembre" where that day is a Tuesday. */
  | 'not-that-weekday'

export type TypedWhen = {
  readonly day: Day
  readonly time: Time | null
  /** The end of a span on that day: "de 10 h à 10 h 45". */
  readonly until: Time | null
  readonly precision: Precision
  /** Every hour of the line, in its order: the calls that were cut. */
  readonly times: readonly Time[]
  readonly minutes: number | null
  readonly problem: DayProblem | null
  readonly found: readonly { readonly from: number; readonly to: number }[]
}

const MONTH =
  '(?:janv(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept?(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?)\\b\\.?'
const WEEKDAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)'
const DAYS = new RegExp(
  [
    `mi-? ?${MONTH}`,
    `(?:debut|fin|courant|en|au mois de) ${MONTH}(?: \\d{4})?`,
    `${WEEKDAY} de la semaine derniere`,
    'la semaine derniere',
    'le mois dernier',
    'avant-? ?hier',
    '(?:apres-? ?)?demain',
    'hier',
    'aujourd ?.?hui',
    `(?:${WEEKDAY} )?(?:le )?\\d{1,2}(?:er)? ${MONTH}(?: \\d{4})?`,
    `(?:${WEEKDAY} )?(?:le )?\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?(?!/|\\d)`,
    '\\d{4}-\\d{2}-\\d{2}',
    '\\d{1,2}-\\d{2}-\\d{2,4}',
    '\\d{1,2}\\.(?:0[1-9]|1[0-2])(?:\\.\\d{2,4})?(?!\\d| ?(?:€|euro))',
    `${WEEKDAY}(?: dernier| passe)?`,
    'il y a [a-z0-9]+ (?:jours?|semaines?|mois)',
    'le \\d{1,2}(?! ?(?:h|:|€|euro|\\d))'
  ]
    .map((one) => `(?:\\b${one})`)
    .join('|'),
  'g'
)
/** The day that follows is not that of the fact: of a bill, of a trouble that lasts, of a deadline. */
const OF_SOMETHING_ELSE =
  /\b(?:depuis|avant|d ici|jusqu (?:au|a)|(?:facture|contrat|courrier|lettre|mail|courriel|devis|releve|rdv|rendez-vous|visite|creneau) (?:du|de))(?: le)? ?$/
const TODAY = /\b(?:ce matin|cet apres-midi|ce soir|cette nuit|a l instant|tout a l heure)\b/

const HOURS = '(\\d{1,2}) ?(?:h|heures?)(?![a-z]) ?(\\d{2})?(?!\\d)'
const LASTED = new RegExp(
  [
    '\\b(\\d{1,3}) ?(?:min|minutes?|mn)\\b',
    `\\b(?:pendant|duree|dure|attendu|au bout de|apres)(?: de)? ${HOURS}`,
    `\\b${HOURS} (?:d attente|d appel|de communication|de conversation|au telephone|en ligne|de musique|de coupure|de panne|sans)`
  ].join('|'),
  'g'
)
const CLOCK =
  /(\bvers |\benviron )?\b(?:(\d{1,2}) ?(?:h|:|heures?(?! (?:de|d|ouvr)))(?![a-z]) ?(\d{2})?(?!\d)|(?<!apres[- ])midi\b)/g
const ENDS = '(\\d{1,2}) ?(?:h ?(\\d{2})?)?'
// "9 h 31 et 10 h 02" are two hours; only "entre" makes a span of them.
const SPAN = new RegExp(
  `\\bentre ${ENDS} ?et ?${HOURS}|\\b(?:de )?${ENDS} ?(?:-|a|jusqu a) ?${HOURS}`
)

/** Reads when a fact happened from the rest of its line, folded; without any day it is today's. */
export function readWhen(folded: string, now: Moment): TypedWhen {
  const found: { from: number; to: number }[] = []
  const named = [...folded.matchAll(DAYS)].find(
    (match) => !OF_SOMETHING_ELSE.test(folded.slice(0, match.index))
  )
  const part = TODAY.exec(folded)
  for (const match of [named, part])
    if (match) found.push({ from: match.index, to: match.index + match[0].length })
  // "12/11" must not be taken for an hour, nor "1 h 30 d'attente" for half past one.
  const lasted = [...folded.matchAll(LASTED)]
  const elsewhere = [...[...folded.matchAll(DAYS)], ...lasted].reduce(
    (text, match) => blank(text, match.index, match.index + match[0].length),
    folded
  )
  const hours = hoursOf(elsewhere)
  found.push(...hours.found)
  const read = named === undefined ? plain(now.day) : dayOf(named[0], now.day)
  const { time } = hours
  const vague = read.precision !== 'day'
  return {
    day: read.day,
    time: vague ? null : time,
    until: vague ? null : hours.until,
    precision: vague ? read.precision : time === null ? 'day' : 'minute',
    times: hours.times,
    minutes: minutesOf(lasted),
    problem: read.problem,
    found
  }
}

type ReadDay = {
  readonly day: Day
  readonly precision: Precision
  readonly problem: DayProblem | null
}

function plain(day: Day, precision: Precision = 'day'): ReadDay {
  return { day, precision, problem: null }
}

function dayOf(words: string, today: Day): ReadDay {
  const vague = vagueDay(words, today)
  if (vague !== null) return vague
  const alone = /^le (\d{1,2})$/.exec(words)
  if (alone !== null) return dayOfMonth(Number(alone[1]), today)
  const said = new RegExp(`^(${WEEKDAY}) (?:le )?(?=\\d)`).exec(words)
  const rest = (said === null ? words : words.slice(said[0].length)).replace(/^le /, '')
  const entry = readDayEntry(rest, today, 'past')
  if (entry.kind === 'day') {
    const wrong = said !== null && weekdayNumber(said[1] ?? '') !== weekday(entry.day)
    return { ...plain(entry.day), problem: wrong ? 'not-that-weekday' : null }
  }
  const known = ['month-too-short', 'no-such-month', 'not-that-year'] as const
  return { ...plain(today), problem: known.find((kind) => kind === entry.kind) ?? null }
}

function vagueDay(words: string, today: Day): ReadDay | null {
  if (words === 'la semaine derniere') return plain(addDays(today, -7), 'about')
  const lastWeek = new RegExp(`^(${WEEKDAY}) de la semaine derniere$`).exec(words)
  if (lastWeek !== null)
    return plain(addDays(today, weekdayNumber(lastWeek[1] ?? '') - weekday(today) - 7))
  const { year, month } = civilDate(today)
  if (words === 'le mois dernier') {
    const before = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 }
    return plain(dayFrom({ ...before, date: 1 }) ?? today, 'month')
  }
  const middle = /^mi-? ?(.*)$/.exec(words)
  const whole = /^(?:debut|fin|courant|en|au mois de) (.*)$/.exec(words)
  if (middle === null && whole === null) return counted(words, today)
  const entry = readDayEntry(
    `${middle === null ? 1 : 15} ${middle?.[1] ?? whole?.[1]}`,
    today,
    'past'
  )
  return entry.kind === 'day' ? plain(entry.day, middle === null ? 'month' : 'about') : null
}

// "Il y a trois jours" is a day; "il y a deux semaines" is around one.
function counted(words: string, today: Day): ReadDay | null {
  if (!/^il y a .*(?:semaine|mois)/.test(words)) return null
  const entry = readDayEntry(words, today, 'past')
  return entry.kind === 'day' ? plain(entry.day, 'about') : null
}

/** "Le 24": the latest 24th, of this month or the one before. */
function dayOfMonth(date: number, today: Day): ReadDay {
  const { year, month } = civilDate(today)
  for (let back = 0; back <= 12; back += 1) {
    const months = year * 12 + month - 1 - back
    const day = dayFrom({ year: Math.floor(months / 12), month: (months % 12) + 1, date })
    if (day !== null && day <= today) return plain(day)
  }
  return { ...plain(today), problem: 'month-too-short' }
}

function weekdayNumber(name: string): number {
  return WEEKDAY.slice(3, -1).split('|').indexOf(name) + 1
}

function hoursOf(text: string) {
  const span = SPAN.exec(text)
  const ends = span?.slice(1).filter((_, index) => span[index < 4 ? 1 : 5] !== undefined)
  const from = ends === undefined ? null : clock(ends[0], ends[1])
  const until = ends === undefined ? null : clock(ends[2], ends[3])
  if (span !== null && from !== null && until !== null && from < until)
    return { time: from, until, times: [from], found: [placeOf(span)] }
  const matches = [...text.matchAll(CLOCK)]
  // "Vers 15 h" is not 15 h: the words stay as they are.
  const exact = matches.filter((match) => match[1] === undefined && timeOf(match) !== null)
  return {
    time: exact.map(timeOf)[0] ?? null,
    until: null,
    times: exact.flatMap((match) => timeOf(match) ?? []),
    found: exact.map(placeOf)
  }
}

function timeOf(match: RegExpMatchArray): Time | null {
  return match[2] === undefined ? '12:00' : clock(match[2], match[3])
}

function clock(hours = '', minutes = '0'): Time | null {
  if (Number(hours) > 23 || Number(minutes) > 59) return null
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`
}

function minutesOf(lasted: readonly RegExpMatchArray[]): number | null {
  const [first] = lasted
  if (first === undefined) return null
  if (first[1] !== undefined) return Number(first[1])
  const hours = Number(first[2] ?? first[4])
  return hours * 60 + Number(first[3] ?? first[5] ?? 0)
}

function placeOf(match: RegExpMatchArray) {
  const from = match.index ?? 0
  const text = match[0].trimEnd()
  return { from, to: from + text.length }
}
