import { type CaseFile, living, type WithId } from '../case/caseFile'
import type { CommitmentState } from '../commitments/state'
import { failing } from '../letters/french/grammar'
import type { Day, Moment, Time } from '../time/when'
import { type FriseScale, friseScale } from './friseScale'
import { isFailure, type Sign, signOf } from './sign'

export type FriseMark = {
  readonly event: string
  readonly x: number
  readonly lane: 'you' | 'company'
  readonly sign: Sign
  /** A call cut, or an appointment cancelled: drawn in tomato. */
  readonly failed: boolean
  /** Credit announced in this event, in cents; 0 for none. */
  readonly creditCents: number
  readonly day: Day
  readonly time: Time | null
}

export type FriseBar = {
  readonly id: string
  readonly event: string | null
  readonly from: number
  /** Null for a promise without date: the bar stays open. */
  readonly to: number | null
  readonly row: number
  readonly label: string
  /** Where the label stands: in its bar where it fits, else before or after it. */
  readonly text: { readonly x: number; readonly anchor: 'start' | 'end' }
  readonly state: CommitmentState | null
}

export type FriseLayout = {
  readonly scale: FriseScale
  readonly marks: readonly FriseMark[]
  readonly commitments: readonly FriseBar[]
  readonly defects: readonly FriseBar[]
  readonly commitmentRows: number
  readonly todayX: number
}

/** Rough width of 12 px Source Sans, enough to tell whether two labels would collide (pixels). */
export const CHARACTER = 6.1
const LABEL_GAP = 7
const CAP = 24
/** A longer label would push the frise into more rows than it is worth; the fact itself holds every word. */
const LONGEST_LABEL = 40

/** One drawn mark: an event, or each of its attempts. */
type Placed = {
  readonly event: WithId<'events'>
  readonly time: Time | null
}

/**
 * Places a case on the frise. `room` is the width there is (pixels), `noDate` what is said of a promise without date;
 * null when nothing has a date yet.
 */
export function friseLayout(
  file: CaseFile,
  states: readonly CommitmentState[],
  now: Moment,
  room: number,
  noDate: string
): FriseLayout | null {
  const placed = living(file, 'events').flatMap(marksOf)
  const days = [...placed.map(dayOf), ...living(file, 'defects').map((one) => one.since.day)]
  const first = days.flatMap((day) => day ?? []).sort()[0]
  if (first === undefined) return null
  const dues = states.flatMap((state) => state.prudent?.day ?? [])
  const last = [now.day, ...placed.flatMap((one) => dayOf(one) ?? []), ...dues].sort().at(-1)
  const byDay = groupByDay(placed)
  const hours = new Map([...byDay].map(([day, marks]) => [day, marks.map((one) => one.time)]))
  const scale = friseScale(first, last ?? now.day, hours, room)

  const credits = living(file, 'credits')
  const marks = [...byDay].flatMap(([day, ofDay]) =>
    ofDay.map((one, index): FriseMark => {
      const credit = credits.filter((each) => each.announcedIn === one.event.id)
      return {
        event: one.event.id,
        x: scale.markX(day, index),
        lane: one.event.direction === 'in' ? 'company' : 'you',
        sign: signOf(one.event),
        failed: isFailure(one.event),
        creditCents: credit.reduce((sum, each) => sum + each.amountCents, 0),
        day,
        time: one.time
      }
    })
  )
  const bars = inRows(commitmentBars(file, states, scale, marks, noDate))
  return {
    scale,
    marks,
    commitments: bars,
    commitmentRows: Math.max(1, ...bars.map((bar) => bar.row + 1)),
    defects: defectBars(file, scale),
    todayX: scale.timeX(now.day, '12:00')
  }
}

function marksOf(event: WithId<'events'>): Placed[] {
  const { attempts } = event
  if (attempts === null || attempts.times.length === 0)
    return [{ event, time: event.happened.time }]
  return attempts.times.map((time) => ({ event, time }))
}

function dayOf(one: Placed): Day | null {
  return one.event.happened.day
}

function groupByDay(placed: readonly Placed[]): ReadonlyMap<Day, readonly Placed[]> {
  const days = new Map<Day, Placed[]>()
  for (const one of placed) {
    const day = dayOf(one)
    if (day !== null) days.set(day, [...(days.get(day) ?? []), one])
  }
  for (const ofDay of days.values())
    ofDay.sort((one, other) => (one.time ?? '12:00').localeCompare(other.time ?? '12:00'))
  return days
}

function commitmentBars(
  file: CaseFile,
  states: readonly CommitmentState[],
  scale: FriseScale,
  marks: readonly FriseMark[],
  noDate: string
): Omit<FriseBar, 'row'>[] {
  return states.flatMap((state) => {
    const commitment = living(file, 'commitments').find((one) => one.id === state.id)
    if (commitment === undefined) return []
    const start = marks.find((mark) => mark.event === commitment.madeIn)
    if (start === undefined) return []
    const end = state.prudent === null ? null : scale.timeX(state.prudent.day, state.prudent.time)
    const to = end === null ? null : Math.max(end, start.x + CAP)
    const words = shortened(commitment.words)
    const label = to === null ? `${words} (${noDate})` : words
    const text = textPlace(start.x, to, label, scale.width)
    return [{ id: state.id, event: commitment.madeIn, from: start.x, to, label, text, state }]
  })
}

function shortened(label: string): string {
  if (label.length <= LONGEST_LABEL) return label
  return `${label.slice(0, Math.max(label.lastIndexOf(' ', LONGEST_LABEL), 1))}…`
}

function textPlace(
  from: number,
  to: number | null,
  label: string,
  width: number
): FriseBar['text'] {
  const long = label.length * CHARACTER + LABEL_GAP
  const inside = (to ?? width) - from - (to === null ? 0 : CAP)
  if (long <= inside) return { x: from + LABEL_GAP, anchor: 'start' }
  if (long <= from) return { x: from - LABEL_GAP, anchor: 'end' }
  return { x: (to ?? from) + LABEL_GAP, anchor: 'start' }
}

/** Gives each bar the first row where neither it nor its label covers another. */
function inRows(bars: readonly Omit<FriseBar, 'row'>[]): FriseBar[] {
  const rows: { readonly from: number; readonly to: number }[][] = []
  return [...bars]
    .sort((one, other) => one.from - other.from)
    .map((bar) => {
      const span = spanOf(bar)
      const free = rows.findIndex((taken) =>
        taken.every((other) => other.to < span.from || span.to < other.from)
      )
      const row = free === -1 ? rows.length : free
      rows[row] = [...(rows[row] ?? []), span]
      return { ...bar, row }
    })
}

/** From the first to the last pixel that a bar and its label take; an open bar goes on to the end of the frise. */
function spanOf({ from, to, label, text }: Omit<FriseBar, 'row'>) {
  const long = label.length * CHARACTER
  const [left, right] = text.anchor === 'start' ? [text.x, text.x + long] : [text.x - long, text.x]
  return {
    from: Math.min(from, left) - LABEL_GAP,
    to: to === null ? Number.POSITIVE_INFINITY : Math.max(to, right)
  }
}

function defectBars(file: CaseFile, scale: FriseScale): FriseBar[] {
  return living(file, 'defects')
    .flatMap((defect) => {
      if (defect.since.day === null) return []
      const from = scale.timeX(defect.since.day, defect.since.time ?? '00:00')
      const to = defect.endedOn === null ? scale.width : scale.timeX(defect.endedOn, '24:00')
      const label = shortened(failing(defect.service, defect.problem))
      const long = label.length * CHARACTER + LABEL_GAP
      const isBefore = from + long > scale.width && long <= from
      const text = isBefore
        ? ({ x: from - LABEL_GAP, anchor: 'end' } as const)
        : ({ x: from + LABEL_GAP, anchor: 'start' } as const)
      return [{ id: defect.id, event: null, from, to, row: 0, label, text, state: null }]
    })
    .map((bar, row) => ({ ...bar, row }))
}
