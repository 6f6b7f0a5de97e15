import type { Channel } from '../case/facts'
import type { PromiseKind } from '../case/promises'
import { compareMoments } from '../time/moment'
import type { DueReading } from '../time/phrases/reading'
import { readPhrase } from '../time/phrases/readPhrase'
import type { Day, Moment, Precision, Territory, Time } from '../time/when'
import { type DayEntry, readDayEntry } from './dayEntry'
import { CLOCK, EXCHANGES, PROMISE_START, PROMISES, WHEN } from './entryWords'
import { foldKeepingPlaces, smallNumber } from './folding'

/** Which words of the line were understood, in UTF-16 units `[from, to[`, and as what. */
export type EntrySpan = {
  readonly from: number
  readonly to: number
  readonly as: 'exchange' | 'when' | 'promise' | 'credit' | 'rest'
}

/** What one line in plain words says; everything is shown before it enters, nothing is guessed in silence. */
export type QuickEntry = {
  readonly channel: Channel | null
  readonly direction: 'in' | 'out' | null
  readonly day: Day
  readonly time: Time | null
  readonly precision: Precision
  readonly tier: number | null
  readonly firstName: string
  readonly ticket: string
  readonly minutes: number | null
  readonly attempts: { readonly count: number; readonly times: readonly Time[] } | null
  readonly promise: {
    readonly kind: PromiseKind
    readonly words: string
    readonly phrase: string
    readonly reading: DueReading
  } | null
  readonly creditCents: number | null
  readonly spans: readonly EntrySpan[]
  /** Why the line cannot enter as it is; null when it can. */
  readonly problem:
    | Extract<DayEntry['kind'], 'month-too-short' | 'no-such-month' | 'not-that-year'>
    | 'future'
    | null
}

/**
 * Reads one line: "appel hier 10h12, niveau 2, rappel sous 2 jours ouvrés, avoir 15 €".
 * Takes the claimant's clock and territory; without a day the fact is of today. Never fails.
 */
export function readQuickEntry(line: string, now: Moment, territory: Territory): QuickEntry {
  const folded = foldKeepingPlaces(line)
  const spans: EntrySpan[] = []
  const promiseAt = promiseSpan(folded)
  const rest = promiseAt === null ? folded : blank(folded, promiseAt.from, promiseAt.to)

  const exchange = firstOf(EXCHANGES, rest)
  if (exchange !== null) spans.push({ ...exchange.at, as: 'exchange' })
  const { day, time, precision, problem, found } = whenOf(rest, now)
  spans.push(...found)
  const credit = creditOf(rest, spans)
  const attempts = attemptsOf(rest, spans)
  const promise = promiseOf(
    line,
    folded,
    promiseAt,
    { day, time: time ?? '12:00' },
    territory,
    spans
  )
  const channel = exchange === null ? null : exchange.entry[1]
  const contact = channel !== null
  const future = compareMoments({ day, time: time ?? '00:00' }, now) > 0
  return {
    channel,
    direction: exchange === null ? null : attempts === null ? exchange.entry[2] : 'in',
    day,
    time,
    precision,
    tier: numberAfter(rest, /\bniveau (\d)\b|\bn(\d)\b/, spans),
    firstName: nameOf(line, rest, spans),
    ticket:
      /\b(?:dossier|ticket) (?:n° ?|no |numero )?([a-z0-9][a-z0-9-]{3,})/i.exec(line)?.[1] ?? '',
    minutes: numberAfter(rest, /\b(\d{1,3}) ?(?:min|minutes?|mn)\b/, spans),
    attempts,
    promise,
    creditCents: credit,
    spans: spans.sort((one, other) => one.from - other.from),
    problem: problem ?? (contact && future ? 'future' : null)
  }
}

function promiseSpan(folded: string): { readonly from: number; readonly to: number } | null {
  // The exchange itself ("visite du technicien") is not a promise: a promise comes after a comma, or with a delay.
  for (const match of folded.matchAll(new RegExp(PROMISE_START, 'g'))) {
    const from = match.index
    const cut = /,(?! ?(?:entre|de \d|a \d|avant|au plus tard))|;| puis | \+ /.exec(
      folded.slice(from)
    )
    const to = cut === null ? folded.length : from + cut.index
    const words = folded.slice(from, to)
    const timed =
      /\b(?:sous|dans|d ici|avant|demain|apres-demain|entre|au plus|prochaine?|ce soir|cet apres|le \d|lundi|mardi|mercredi|jeudi|vendredi|samedi)\b/.test(
        words
      )
    if (timed || /(?:^|, ?)$/.test(folded.slice(0, from))) {
      if (from > 0 || timed) return { from, to: from + words.trimEnd().length }
    }
  }
  return null
}

function promiseOf(
  line: string,
  folded: string,
  at: { readonly from: number; readonly to: number } | null,
  said: Moment,
  territory: Territory,
  spans: EntrySpan[]
): QuickEntry['promise'] {
  if (at === null) return null
  spans.push({ ...at, as: 'promise' })
  const words = line.slice(at.from, at.to).trim()
  const kind = firstOf(PROMISES, folded.slice(at.from, at.to))?.entry[1] ?? 'other'
  const phrase = words.replace(
    /^(?:rdv|rendez-vous|rappel(?:é|ée)?|visite|intervention|réponse|livraison|remboursement)\s+/iu,
    ''
  )
  const reading = readPhrase(words, said, territory)
  return { kind, words, phrase: phrase === '' ? words : phrase, reading }
}

function whenOf(rest: string, now: Moment) {
  const found: EntrySpan[] = []
  const today = now.day
  const part = /\b(?:ce matin|cet apres-midi|ce soir|cette nuit|a l instant)\b/.exec(rest)
  const named = WHEN.exec(rest)
  const entry = named === null ? null : readDayEntry(named[0].replace(/^le /, ''), today, 'past')
  if (named !== null)
    found.push({ from: named.index, to: named.index + named[0].length, as: 'when' })
  if (part !== null) found.push({ from: part.index, to: part.index + part[0].length, as: 'when' })
  // "12/11" must not be taken for an hour: hours are looked for elsewhere.
  const elsewhere = named === null ? rest : blank(rest, named.index, named.index + named[0].length)
  const hour = [...elsewhere.matchAll(CLOCK)].find((match) => clockOf(match) !== null)
  const time = hour === undefined ? null : clockOf(hour)
  if (hour !== undefined)
    found.push({ from: hour.index, to: hour.index + hour[0].length, as: 'when' })
  const day = entry?.kind === 'day' ? entry.day : today
  const problem =
    entry === null ||
    entry.kind === 'day' ||
    entry.kind === 'empty' ||
    entry.kind === 'unknown' ||
    entry.kind === 'out-of-range'
      ? null
      : entry.kind
  const vague = named !== null && /^il y a .*(?:semaine|mois)/.test(named[0])
  const precision: Precision = time !== null ? 'minute' : vague ? 'about' : 'day'
  return { day, time, precision, problem, found }
}

function clockOf(match: RegExpMatchArray): Time | null {
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? '0')]
  if (hours > 23 || minutes > 59) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

function creditOf(rest: string, spans: EntrySpan[]): number | null {
  const amount = '(\\d+(?:[.,]\\d{1,2})?) ?(?:€|euros?)'
  const match = new RegExp(`\\bavoir (?:de )?${amount}|${amount} d.avoir`).exec(rest)
  const figures = match?.[1] ?? match?.[2]
  if (match === null || figures === undefined) return null
  spans.push({ from: match.index, to: match.index + match[0].length, as: 'credit' })
  return Math.round(Number(figures.replace(',', '.')) * 100)
}

function attemptsOf(rest: string, spans: EntrySpan[]): QuickEntry['attempts'] {
  const match = /\b(?:([a-z]+|\d{1,2}) )?(?:appels? |fois )?(?:coupee?s?|raccroche)\b/.exec(rest)
  if (match === null) return null
  spans.push({ from: match.index, to: match.index + match[0].length, as: 'exchange' })
  const times = [...rest.matchAll(CLOCK)].flatMap((one) => clockOf(one) ?? [])
  return { count: Math.max(smallNumber(match[1] ?? 'un') ?? 1, times.length, 1), times }
}

function numberAfter(rest: string, pattern: RegExp, spans: EntrySpan[]): number | null {
  const match = pattern.exec(rest)
  const figures = match?.[1] ?? match?.[2]
  if (match === null || figures === undefined) return null
  spans.push({ from: match.index, to: match.index + match[0].length, as: 'rest' })
  return Number(figures)
}

function nameOf(line: string, rest: string, spans: EntrySpan[]): string {
  const match = /\b(?:avec|conseill[a-z]+|agent)\s+(?=(\S+))/.exec(rest)
  if (match === null) return ''
  const from = match.index + match[0].length
  const name = /^\p{Lu}\p{L}+/u.exec(line.slice(from))?.[0] ?? ''
  if (name !== '') spans.push({ from, to: from + name.length, as: 'rest' })
  return name
}

function firstOf<Entry extends readonly [RegExp, ...unknown[]]>(
  entries: readonly Entry[],
  text: string
) {
  for (const entry of entries) {
    const match = entry[0].exec(text)
    if (match !== null)
      return { entry, at: { from: match.index, to: match.index + match[0].length } }
  }
  return null
}

function blank(text: string, from: number, to: number): string {
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to)
}
