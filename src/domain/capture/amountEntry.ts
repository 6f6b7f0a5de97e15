import type { Cents } from '../case/fields'

export type AmountEntry =
  | { readonly kind: 'empty' }
  | { readonly kind: 'amount'; readonly cents: Cents }
  | { readonly kind: 'unknown' }

/** Reads an amount in euros typed by hand: "15", "15,5", "14,99 €", "1 234,56", "14.99". Never negative, never rounded. */
export function readAmountEntry(text: string): AmountEntry {
  const folded = text.toLowerCase().replace(/[\s\u00a0\u202f]|€|euros?|eur/g, '')
  if (text.trim() === '') return { kind: 'empty' }
  const parts = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(folded)
  if (parts === null) return { kind: 'unknown' }
  return { kind: 'amount', cents: Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) }
}
