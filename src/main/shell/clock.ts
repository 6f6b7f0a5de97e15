import type { Clock } from '#usecases/ports'

/** The computer's own clock and offset. Which day it is there for the claimant is worked out from it, by the domain. */
export const machineClock: Clock = { instant: () => instantOf(new Date()) }

/** A date as `2026-12-09T09:41:00+01:00`, with the offset this machine had at that moment. */
export function instantOf(date: Date): string {
  const offset = -date.getTimezoneOffset()
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19)
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  const two = (part: number) => String(part).padStart(2, '0')
  return `${local}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`
}
