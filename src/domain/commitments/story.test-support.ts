import { emptyCase } from '../case/blank'
import type { CaseFile, CollectionName } from '../case/caseFile'
import { applyEdit, type Change, type Fields } from '../case/edits'
import type { When } from '../time/when'

/** Cases written for tests as the window would make them: changes over an empty case. */

export function at(day: string, time: string | null = null): When {
  return { day, time, until: null, precision: time === null ? 'day' : 'minute' }
}

export const never: When = { day: null, time: null, until: null, precision: 'unknown' }

export function add(collection: CollectionName, id: string, set: Fields): Change {
  return { op: 'add', in: collection, id, set }
}

/** The case after these changes; a change refused is a mistake of the test. */
export function caseOf(...changes: readonly Change[]): CaseFile {
  const { file, refusals } = applyEdit(emptyCase('case', '2026-12-09T09:00:00+01:00'), changes)
  if (refusals.length > 0) throw new Error(JSON.stringify(refusals))
  return file
}

/** A call of the claimant's, in which promises are made. */
export function call(id: string, happened: When, more: Fields = {}): Change {
  return add('events', id, {
    kind: 'contact',
    channel: 'phone',
    direction: 'out',
    happened,
    ...more
  })
}

export function promise(id: string, madeIn: string, phrase: string, more: Fields = {}): Change {
  return add('commitments', id, { kind: 'callback', madeIn, words: phrase, phrase, ...more })
}

export function outcome(kind: string, happened: When = never, more: Fields = {}): Fields {
  return {
    kind,
    happened,
    event: null,
    note: '',
    exhibits: [],
    confirmedAt: '2026-12-09T09:00:00+01:00',
    ...more
  }
}
