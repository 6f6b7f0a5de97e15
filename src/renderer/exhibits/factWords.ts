import { type CaseFile, find, living } from '#domain/case/caseFile'
import { inOrderOfTime } from '#domain/commitments/chronology'
import { factCollections, type ShownFact } from '#domain/evidence/shownFacts'
import type { WordBook } from '#words/say'

/** A fact as one line, as a person would name it; null where it is no more. */
export function nameOfFact(
  file: CaseFile,
  fact: ShownFact,
  words: WordBook,
  today: string
): string | null {
  const said = (...parts: readonly string[]) =>
    parts.filter((part) => part.trim() !== '').join(' · ') || words.exhibits.facts[fact.in]
  const named = words.exhibits.named
  switch (fact.in) {
    case 'contract':
      return named.contract
    case 'events': {
      const event = find(file, 'events', fact.id)
      if (event === null) return null
      return said(event.title || event.text, words.dates.when(event.happened, today))
    }
    case 'commitments': {
      const commitment = find(file, 'commitments', fact.id)
      return commitment && said(words.ui.quoted(commitment.words || commitment.phrase))
    }
    case 'defects': {
      const defect = find(file, 'defects', fact.id)
      return defect && said([defect.service, defect.problem].join(' ').trim())
    }
    case 'credits': {
      const credit = find(file, 'credits', fact.id)
      return credit && said(named.credit(words.amounts.euros(credit.amountCents)), credit.reason)
    }
    case 'costs': {
      const cost = find(file, 'costs', fact.id)
      return cost && said(cost.label, words.dates.when(cost.on, today))
    }
    case 'bills': {
      const bill = find(file, 'bills', fact.id)
      return bill && said(named.bill(words.dates.dayOfMonth(bill.issuedOn, today)), bill.reference)
    }
  }
}

/** Everything an exhibit can be linked to, the facts of the journal in order of time first. */
export function linkable(file: CaseFile): readonly ShownFact[] {
  const events = inOrderOfTime(living(file, 'events'), ({ happened }) => happened)
  const others = factCollections
    .filter((name) => name !== 'events')
    .flatMap((name) => living(file, name).map(({ id }): ShownFact => ({ in: name, id })))
  return [
    ...events.map(({ id }): ShownFact => ({ in: 'events', id })),
    ...others,
    { in: 'contract', id: null }
  ]
}

/** A key for a fact, unique in its case. */
export const keyOf = (fact: ShownFact): string => `${fact.in}/${fact.id ?? ''}`
