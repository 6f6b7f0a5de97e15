import { euros } from '#domain/money/amount'

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

/** "6,67 %". */
function percent(value: number): string {
  return `${String(value).replace('.', ',')}\u00a0%`
}

/** Amounts and counts as the screens show them in French. */
export const amounts = { euros, short, typed, counted, percent } as const
