import { type CaseFile, find, living, type WithId } from '../case/caseFile'
import type { Id } from '../case/fields'
import { inOrderOfTime } from '../commitments/chronology'
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

/**
 * The number of each living exhibit: as the letters that went froze it, the first one first; then as they are first cited;
 * then all others, by day (PRODUCT §3.3). A number frozen on an exhibit that is no more is not given again.
 */
export function dossierNumbers(
  file: CaseFile,
  gone: readonly Gone[],
  cited: readonly Id[]
): ReadonlyMap<Id, number> {
  const numbers = new Map<Id, number>()
  const taken = new Set<number>()
  const late: Id[] = []
  for (const { id, number } of gone.flatMap(({ letter }) => letter.exhibits)) {
    if (numbers.has(id)) continue
    if (taken.has(number)) late.push(id)
    else {
      numbers.set(id, number)
      taken.add(number)
    }
  }
  const others = inOrderOfTime(living(file, 'exhibits'), ({ made }) => made).map(({ id }) => id)
  let last = Math.max(0, ...taken)
  for (const id of [...late, ...cited, ...others]) {
    if (numbers.has(id) || find(file, 'exhibits', id) === null) continue
    last += 1
    numbers.set(id, last)
  }
  const alive = [...numbers].filter(([id]) => find(file, 'exhibits', id) !== null)
  return new Map(alive.toSorted(([, one], [, other]) => one - other))
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
