import type { CaseEvent, Channel } from '../case/facts'
import type { Cents } from '../case/fields'
import { saidMoment } from '../commitments/dueReading'
import { compareMoments } from '../time/moment'
import type { Day, Moment, Precision, Territory, Time } from '../time/when'
import { type TypedAttempts, toldAttempts } from './attemptWords'
import { announcedCredit } from './creditWords'
import {
  ABSENCE,
  CANCELLED,
  CANCELLED_BY_ME,
  DOCUMENT,
  EXCHANGES,
  OBSERVATION,
  TRANSFER,
  WRONG_SERVICE
} from './entryWords'
import { blank, foldKeepingPlaces } from './folding'
import { promiseAt, promisePlace, type TypedPromise } from './promiseWords'
import { type DayProblem, readWhen } from './whenWords'

/** Which words of the line were understood, in UTF-16 units `[from, to[`, and as what. */
export type EntrySpan = {
  readonly from: number
  readonly to: number
  readonly as: 'exchange' | 'when' | 'promise' | 'credit' | 'rest'
}

/** What one line in plain words says; everything is shown before it enters, nothing is guessed in silence. */
export type QuickEntry = {
  readonly kind: CaseEvent['kind']
  readonly channel: Channel | null
  readonly direction: 'in' | 'out' | null
  readonly day: Day
  readonly time: Time | null
  readonly until: Time | null
  readonly precision: Precision
  readonly tier: number | null
  readonly firstName: string
  readonly ticket: string
  readonly minutes: number | null
  readonly attempts: Pick<TypedAttempts, 'count' | 'times' | 'how' | 'ending'> | null
  readonly transfer: { readonly tier: number | null; readonly wrong: boolean } | null
  /** The company calls an appointment off. */
  readonly cancels: boolean
  readonly promise: TypedPromise | null
  readonly creditCents: Cents | null
  readonly spans: readonly EntrySpan[]
  /** Why the line cannot enter as it is; null when it can. */
  readonly problem: DayProblem | 'future' | null
}

/**
 * Reads one line: "appel hier 10h12, niveau 2, rappel sous 2 jours ouvrés, avoir 15 €".
 * Takes the claimant's clock and territory; without a day the fact is of today. What is not understood stays in the
 * words, which are kept whole. Never fails.
 */
export function readQuickEntry(line: string, now: Moment, territory: Territory): QuickEntry {
  const folded = foldKeepingPlaces(line)
  const spans: EntrySpan[] = []
  const { promise, at, rest } = promiseIn(line, folded, now, territory)
  if (at !== null) spans.push({ ...at, as: 'promise' })

  const when = readWhen(rest, now)
  spans.push(...when.found.map((place) => ({ ...place, as: 'when' }) as const))
  const { day, precision, problem } = when
  const attempts = toldAttempts(line, rest, when.until === null ? when.times : [], when.found)
  if (attempts !== null) spans.push({ from: attempts.from, to: attempts.to, as: 'exchange' })
  const absence = ABSENCE.exec(folded)
  const absent = absence !== null
  // "Pas venu, aucun appel de leur part": what follows an absence tells of no exchange.
  const exchange = exchangeIn(absent ? rest.slice(0, absence.index) : rest, absent)
  if (exchange !== null) spans.push({ ...exchange.at, as: 'exchange' })
  const credit = announcedCredit(folded)
  if (credit !== null) spans.push({ from: credit.from, to: credit.to, as: 'credit' })
  const transfer = TRANSFER.exec(folded)
  const wrong = WRONG_SERVICE.test(folded)

  const channel = exchange?.channel ?? (attempts === null ? null : 'phone')
  const future = compareMoments({ day, time: when.time ?? '00:00' }, now) > 0
  return {
    kind: kindOf(folded, channel, absent),
    channel,
    direction: attempts === null ? (exchange?.direction ?? null) : attempts.direction,
    day,
    time: when.time,
    until: when.until,
    precision,
    tier: tierOf(
      transfer === null ? rest : blank(rest, transfer.index, transfer.index + transfer[0].length),
      spans
    ),
    firstName: nameOf(line, rest, spans),
    ticket: ticketOf(line),
    minutes: channel === null ? null : when.minutes,
    attempts:
      attempts === null
        ? null
        : {
            count: attempts.count,
            times: attempts.times,
            how: attempts.how,
            ending: attempts.ending
          },
    transfer:
      transfer === null && !wrong
        ? null
        : { tier: transfer === null ? null : Number(transfer[1]), wrong },
    cancels: CANCELLED.test(folded) && !CANCELLED_BY_ME.test(folded),
    promise,
    creditCents: credit?.cents ?? null,
    spans: spans.sort((one, other) => one.from - other.from),
    problem: problem ?? (channel !== null && future ? 'future' : null)
  }
}

function promiseIn(line: string, folded: string, now: Moment, territory: Territory) {
  const at = promisePlace(folded)
  if (at === null) return { promise: null, at: null, rest: folded }
  const rest = blank(folded, at.from, at.to)
  const { day, time, until, precision } = readWhen(rest, now)
  const said = saidMoment({ day, time, until, precision }) ?? now
  const promise = promiseAt(line, folded, at, said, territory)
  return promise === null ? { promise, at: null, rest: folded } : { promise, at, rest }
}

function kindOf(folded: string, channel: Channel | null, absent: boolean): QuickEntry['kind'] {
  if (channel === 'app' || channel === 'ussd' || channel === 'web') return 'observation'
  if (channel !== null) return 'contact'
  if (absent || OBSERVATION.test(folded)) return 'observation'
  return DOCUMENT.test(folded) ? 'document' : 'other'
}

function exchangeIn(rest: string, absent: boolean) {
  for (const [pattern, channel, direction] of EXCHANGES) {
    const match = pattern.exec(rest)
    if (match === null || (absent && channel === 'visit')) continue
    const at = { from: match.index, to: match.index + match[0].length }
    return { channel, direction, at }
  }
  return null
}

function tierOf(rest: string, spans: EntrySpan[]): number | null {
  const match = /\bniv(?:eau|\.)? ?([1-5])\b|\bn([1-5])\b|\b([1-5])e niveau\b/.exec(rest)
  const figure = match?.[1] ?? match?.[2] ?? match?.[3]
  if (match === null || figure === undefined) return null
  spans.push({ from: match.index, to: match.index + match[0].length, as: 'rest' })
  return Number(figure)
}

// A reference holds a figure: "dossier transféré" names none.
const TICKET =
  /\b(?:dossier|ticket|incident|référence|réf\.?|demande) (?:n° ?|no |numéro )?(?=[a-z-]*\d)([a-z0-9][a-z0-9-]{3,})/i

function ticketOf(line: string): string {
  return TICKET.exec(line)?.[1] ?? ''
}

const BEFORE_NAME = /\b(?:avec|conseill[a-z]+|agent|vendeu[a-z]+|appel|prenom)\s+/g

const BEFORE_TIER =
  /(?<=\s)(?!Appel|Conseill|Technicien|Dossier|Support|Service|Agent|Rappel)\p{Lu}\p{Ll}+(?=,? (?:niveau|n) ?\d)/u

// A first name begins with a capital; after "Mme" stands a surname, which is left in the words.
function nameOf(line: string, rest: string, spans: EntrySpan[]): string {
  for (const match of rest.matchAll(BEFORE_NAME)) {
    const from = match.index + match[0].length
    const name = /^(?!Mme|Mlle|Mr\b)\p{Lu}\p{Ll}+/u.exec(line.slice(from))?.[0]
    if (name === undefined) continue
    spans.push({ from, to: from + name.length, as: 'rest' })
    return name
  }
  const beforeTier = BEFORE_TIER.exec(line)
  if (beforeTier === null) return ''
  const [name] = beforeTier
  spans.push({ from: beforeTier.index, to: beforeTier.index + name.length, as: 'rest' })
  return name
}
