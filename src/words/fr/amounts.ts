/** "15,00 €", "5 000,00 €", from integer cents; the spaces are U+00A0, which both shipped fonts have. */
function euros(cents: number): string {
  const absolute = Math.abs(cents)
  const whole = String(Math.floor(absolute / 100)).replace(/\B(?=(\d{3})+$)/g, '\u00a0')
  const rest = String(absolute % 100).padStart(2, '0')
  return `${cents < 0 ? '−' : ''}${whole},${rest}\u00a0€`
}

/** "15 €", "14,99 €": cents only when there are some, where room is short. */
function short(cents: number): string {
  return euros(cents).replace(/,00(?=\u00a0)/, '')
}

/** "1234,50", as it is typed in a field. */
function typed(cents: number): string {
  return `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`
}

/** "0 fait", "1 fait", "2 faits": in French zero is singular. */
function counted(count: number, one: string, many: string): string {
  return `${count}\u00a0${count < 2 ? one : many}`
}

/** Amounts and counts as the screens show them in French. */
export const amounts = { euros, short, typed, counted } as const
