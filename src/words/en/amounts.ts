import type { amounts as french } from '../fr/amounts'
import type { Words } from '../words'

/** "€15.00", "€5,000.00", from integer cents. */
function euros(cents: number): string {
  const absolute = Math.abs(cents)
  const whole = String(Math.floor(absolute / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  const rest = String(absolute % 100).padStart(2, '0')
  return `${cents < 0 ? '−' : ''}€${whole}.${rest}`
}

/** "€15", "€14.99": cents only when there are some, where room is short. */
function short(cents: number): string {
  return euros(cents).replace(/\.00$/, '')
}

/** "1234.50", as it is typed in a field. */
function typed(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
}

/** "0 facts", "1 fact", "2 facts". */
function counted(count: number, one: string, many: string): string {
  return `${count}\u00a0${count === 1 ? one : many}`
}

/** "6.67%". */
function percent(value: number): string {
  return `${value}%`
}

/** Amounts and counts as the screens show them in English. */
export const amounts = { euros, short, typed, counted, percent } satisfies Words<typeof french>
