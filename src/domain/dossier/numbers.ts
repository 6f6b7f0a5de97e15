import { type CaseFile, living, type WithId } from '../case/caseFile'
import type { Id } from '../case/fields'
import type { Letter } from '../letters/letter'
import { sentLetter } from '../letters/sent'
import { wentOn } from '../recourse/receipt'
import type { Day } from '../time/when'

/** A letter that went by a day, as it went. */
export type Gone = {
  readonly entry: WithId<'letters'>
  readonly letter: Letter
  readonly day: Day
}

/** The letters kept as they went, in the order in which they went. */
export function goneLetters(file: CaseFile, today: Day): readonly Gone[] {
  return living(file, 'letters')
    .flatMap((entry): Gone[] => {
      const day = wentOn(entry)
      const letter = day === null || day > today ? null : sentLetter(file, entry.id)
      return day === null || letter === null ? [] : [{ entry, letter, day }]
    })
    .toSorted((one, other) => compare(one.day, other.day) || compare(one.entry.id, other.entry.id))
}

/** The letters that went with other numbers than those of the dossier, each with its own. */
export function otherNumbers(
  gone: readonly Gone[],
  numbers: ReadonlyMap<Id, number>
): readonly { readonly gone: Gone; readonly numbers: ReadonlyMap<Id, number> }[] {
  return gone.flatMap((one) => {
    const own = new Map(one.letter.exhibits.map(({ id, number }) => [id, number] as const))
    const differs = [...own].some(([id, number]) => (numbers.get(id) ?? number) !== number)
    return differs ? [{ gone: one, numbers: own }] : []
  })
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
