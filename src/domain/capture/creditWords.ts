import type { Cents } from '../case/fields'
import { readAmountEntry } from './amountEntry'
import { smallNumber } from './folding'

const AMOUNT = '(\\d+(?:[.,]\\d{1,2})?|[a-z]+) ?(?:€|euros?\\b)'
const CREDIT = '(?:avoir|geste commercial|dedommagement|remise)'
const TOLD = [
  new RegExp(
    `\\b${CREDIT} (?:commerciale? )?(?:promis |annonce |offert )?(?:: ?)?(?:de |d )?${AMOUNT}`
  ),
  new RegExp(`\\b${AMOUNT} (?:d |de |en )${CREDIT}`),
  new RegExp(`\\b${AMOUNT} (?:me sont |sont )?offerts?\\b`)
]
/** The line tells of a credit already announced, missing, refused or seen: what became of it is noted in the ledger. */
const NOT_ANNOUNCED =
  /\b(?:pas|jamais|sans|aucun|toujours)\b[^,;.]*\b(?:avoir|geste)\b|\b(?:avoir|geste)\b[^;.]*\b(?:pas|jamais|manque|absent|refuse|vu|figure|apparait|porte|credite sur|dessus)\b|\brefuse\b/

/** The credit a folded line announces, to the cent, and where; null when none is, or when its amount is not said. */
export function announcedCredit(
  folded: string
): { readonly cents: Cents; readonly from: number; readonly to: number } | null {
  if (NOT_ANNOUNCED.test(folded)) return null
  for (const pattern of TOLD) {
    const match = pattern.exec(folded)
    if (match === null) continue
    const cents = centsOf(match[1] ?? '')
    if (cents !== null) return { cents, from: match.index, to: match.index + match[0].length }
  }
  return null
}

function centsOf(words: string): Cents | null {
  if (/^\d/.test(words)) {
    const read = readAmountEntry(words)
    return read.kind === 'amount' ? read.cents : null
  }
  const euros = smallNumber(words)
  return euros === null ? null : euros * 100
}
