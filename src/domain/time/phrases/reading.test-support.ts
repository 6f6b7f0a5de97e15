import type { Moment, Territory } from '../when'
import { type PhraseOptions, readPhrase } from './readPhrase'

/** An ordinary Tuesday, ten o'clock. */
export const TUESDAY = '2026-12-01 10:00'

/** The moment written "2026-12-01 10:00". */
export function at(text: string): Moment {
  return { day: text.slice(0, 10), time: text.slice(11) }
}

/** "rule literal / prudent", or "?" for a phrase that is not understood. */
export function read(
  phrase: string,
  said: string,
  territory: Territory = 'FR',
  options: PhraseOptions = {}
): string {
  const reading = readPhrase(phrase, at(said), territory, options)
  if (reading.rule === null) return '?'
  const show = (moment: Moment | null) => (moment === null ? '-' : `${moment.day} ${moment.time}`)
  return `${reading.rule} ${show(reading.literal)} / ${show(reading.prudent)}`
}

/** What `read` gives for a rule that lets whole days run. */
export function whole(rule: string, literal: string, prudent: string = literal): string {
  return `${rule} ${literal} 24:00 / ${prudent} 24:00`
}
