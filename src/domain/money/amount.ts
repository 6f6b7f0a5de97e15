import type { Cents } from '../case/fields'

const NBSP = '\u00a0'

/** An amount as French letters print it, from integer cents: "5 000,00 €" with no-break spaces, "−5,00 €" below zero. */
export function euros(cents: Cents): string {
  const absolute = Math.abs(cents)
  const whole = String(Math.floor(absolute / 100)).replace(/\B(?=(\d{3})+$)/g, NBSP)
  const rest = String(absolute % 100).padStart(2, '0')
  return `${cents < 0 ? '−' : ''}${whole},${rest}${NBSP}€`
}
