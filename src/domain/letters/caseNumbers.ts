import { type CaseFile, find, living, type WithId } from '../case/caseFile'
import type { Id } from '../case/fields'
import { exhibitsByDay, numberExhibits } from '../evidence/numbering'
import { wentOn } from '../recourse/receipt'
import { composeLetter } from './composeLetter'
import { formalNoticeOf } from './formalNoticeOf'
import { numberingOrder } from './frozenNumbers'
import type { LetterContext } from './grounds'
import { kindOf } from './kinds/registry'

/** The printed place of every exhibit of a case. */
export type CaseNumbers = {
  /** Of each living exhibit, in printed order. */
  readonly numbers: ReadonlyMap<Id, number>
  /** Those whose number a letter that went froze. */
  readonly frozen: ReadonlySet<Id>
  /** Those that a letter encloses: one that went, or the next. */
  readonly cited: ReadonlySet<Id>
}

/**
 * The numbers of the exhibits of a case as its letters print them: frozen by those that went, then as the letter that goes
 * next cites them, then all others.
 */
export function caseNumbers(file: CaseFile, context: LetterContext): CaseNumbers {
  const next = nextLetter(file)
  const letter = composeLetter(next.kind, file, next.id, context)
  const order = numberingOrder(file)
  const cited = letter.exhibits.map(({ id }) => id)
  const numbers = numberExhibits(cited, exhibitsByDay(file), order)
  const alive = [...numbers].filter(([id]) => find(file, 'exhibits', id) !== null)
  const frozen = order.frozen.flatMap((numbered) => [...numbered.keys()])
  return {
    numbers: new Map(alive.toSorted(([, one], [, other]) => one - other)),
    frozen: new Set(frozen),
    cited: new Set([...frozen, ...cited])
  }
}

/** The formal notice unless it went; else a letter that has not gone; else the notice that the case will have. */
function nextLetter(file: CaseFile): Pick<WithId<'letters'>, 'id' | 'kind'> {
  const notice = formalNoticeOf(file)
  if (notice !== null && notice.asSent === null) return notice
  const waiting = living(file, 'letters')
    .filter((one) => one.asSent === null && wentOn(one) === null && kindOf(one.kind).citesExhibits)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
  return waiting[0] ?? { id: '', kind: 'formal-notice' }
}
