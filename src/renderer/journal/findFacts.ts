import { foldForSearch } from '#domain/capture/folding'
import { type CaseFile, find, living } from '#domain/case/caseFile'

/**
 * The facts that hold every word asked for, in what they tell, who spoke, what was promised or announced there, or what proves
 * it; whatever the accents, case and order. Null when nothing is asked.
 */
export function factsHolding(file: CaseFile, text: string): ReadonlySet<string> | null {
  const wanted = foldForSearch(text).split(' ').filter(Boolean)
  if (wanted.length === 0) return null
  const told = new Map<string, string[]>()
  for (const event of living(file, 'events')) {
    const { title, text: words, person, ticket, exhibits } = event
    const proofs = exhibits.map((id) => find(file, 'exhibits', id)?.title ?? '')
    told.set(event.id, [title, words, person.firstName, person.role, ticket, ...proofs])
  }
  for (const { madeIn, words } of living(file, 'commitments')) told.get(madeIn)?.push(words)
  for (const { announcedIn, reason, amountCents } of living(file, 'credits'))
    told.get(announcedIn ?? '')?.push(reason, (amountCents / 100).toFixed(2).replace('.', ','))
  const holding = [...told].filter(([, said]) => {
    const folded = foldForSearch(said.join(' '))
    return wanted.every((word) => folded.includes(word))
  })
  return new Set(holding.map(([id]) => id))
}
