import { addDays, daysBetween, weekday } from '../time/day'
import { minutesOf } from '../time/moment'
import type { Day, Time } from '../time/when'

/** A busy day is as wide as its marks: base for the first, step for each other one (pixels). */
const BASE = 40
const STEP = 28
/** A quiet day shrinks as far as this, and takes what room is left up to the other (pixels). */
const QUIET_MIN = 3
const QUIET_MAX = 30

export type FriseDay = {
  readonly day: Day
  readonly x: number
  readonly width: number
  readonly weekend: boolean
  readonly marks: number
}

/** An elastic scale: days side by side, each as wide as what happened on it. */
export type FriseScale = {
  readonly width: number
  readonly days: readonly FriseDay[]
  /** The centre of the `index`-th mark of a day. */
  readonly markX: (day: Day, index: number) => number
  /** Where an hour of a day stands, between the marks of that day. */
  readonly timeX: (day: Day, time: Time) => number
}

/**
 * Builds the scale. Takes the first and last day shown, the hours of each day's marks in order (null: hour unknown) and the
 * room there is in pixels; a period too long for the room gives a wider scale, which scrolls.
 */
export function friseScale(
  from: Day,
  to: Day,
  marks: ReadonlyMap<Day, readonly (Time | null)[]>,
  room: number
): FriseScale {
  const count = Math.max(1, daysBetween(from, to) + 1)
  const all = Array.from({ length: count }, (_, index) => addDays(from, index))
  const busy = (day: Day): number => marks.get(day)?.length ?? 0
  const busyWidth = (day: Day): number => BASE + STEP * (busy(day) - 1)
  const busyTotal = all.reduce((sum, day) => sum + (busy(day) > 0 ? busyWidth(day) : 0), 0)
  const quietDays = all.filter((day) => busy(day) === 0).length
  const left = room - busyTotal
  const quiet = quietDays === 0 ? 0 : clamp(left / quietDays, QUIET_MIN, QUIET_MAX)
  const spare = Math.max(0, left - quiet * quietDays) / count

  let x = 0
  const days = all.map((day): FriseDay => {
    const width = (busy(day) > 0 ? busyWidth(day) : quiet) + spare
    const placed = { day, x, width, weekend: weekday(day) >= 6, marks: busy(day) }
    x += width
    return placed
  })
  const width = x
  const byDay = new Map(days.map((placed) => [placed.day, placed]))

  const markX = (day: Day, index: number): number => {
    const placed = byDay.get(day)
    if (placed === undefined) return day < from ? 0 : width
    const inset = (placed.width - STEP * Math.max(0, placed.marks - 1)) / 2
    return placed.x + inset + STEP * index
  }
  const timeX = (day: Day, time: Time): number => {
    const placed = byDay.get(day)
    if (placed === undefined) return day < from ? 0 : width
    const known = (marks.get(day) ?? []).flatMap((hour, index) =>
      hour === null ? [] : [{ at: minutesOf(hour), x: markX(day, index) }]
    )
    const points = [{ at: 0, x: placed.x }, ...known, { at: 1440, x: placed.x + placed.width }]
    return between(points, minutesOf(time))
  }
  return { width, days, markX, timeX }
}

function between(points: readonly { at: number; x: number }[], at: number): number {
  for (let index = 1; index < points.length; index += 1) {
    const [before, after] = [points[index - 1], points[index]]
    if (before === undefined || after === undefined || at > after.at) continue
    const span = after.at - before.at
    return span === 0 ? after.x : before.x + ((after.x - before.x) * (at - before.at)) / span
  }
  return points.at(-1)?.x ?? 0
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
