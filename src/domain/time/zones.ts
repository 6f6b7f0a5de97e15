import { TIME_ZONES } from './territories'
import type { Moment, Territory } from './when'

/**
 * The wall-clock moment of an instant (ISO 8601 with its offset, as `2026-11-24T09:05:00Z`) in a
 * territory, seconds dropped. Throws on a text that is no such instant.
 */
export function momentIn(instant: string, territory: Territory): Moment {
  const milliseconds = /(?:Z|[+-]\d{2}:?\d{2})$/.test(instant) ? Date.parse(instant) : Number.NaN
  if (Number.isNaN(milliseconds)) throw new RangeError(`not an instant with its offset: ${instant}`)
  const parts = clock(territory).formatToParts(milliseconds)
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value ?? ''
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`
  }
}

const clocks = new Map<Territory, Intl.DateTimeFormat>()

// Building a formatter costs a hundred times more than using one.
function clock(territory: Territory): Intl.DateTimeFormat {
  const known = clocks.get(territory)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: TIME_ZONES[territory],
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit'
  })
  clocks.set(territory, made)
  return made
}
