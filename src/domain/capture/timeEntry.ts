import { isTime } from '../time/day'
import type { Time } from '../time/when'

export type TimeEntry =
  | { readonly kind: 'empty' }
  | { readonly kind: 'time'; readonly time: Time }
  | { readonly kind: 'unknown' }

/** Reads a time typed by hand: "14h30", "14 h", "14:30", "1430", "9h05", "midi". */
export function readTimeEntry(text: string): TimeEntry {
  const folded = text
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, '')
    .replace(/^à/, '')
  if (folded === '') return { kind: 'empty' }
  if (folded === 'midi' || folded === 'noon') return { kind: 'time', time: '12:00' }
  const parts =
    /^(\d{1,2})(?:[h:.](\d{2})?(?:m|mn|min)?)?$/.exec(folded) ?? /^(\d{2})(\d{2})$/.exec(folded)
  if (parts === null) return { kind: 'unknown' }
  const time = `${(parts[1] ?? '').padStart(2, '0')}:${parts[2] ?? '00'}`
  return isTime(time) ? { kind: 'time', time } : { kind: 'unknown' }
}
