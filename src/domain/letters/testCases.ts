import { emptyCase } from '../case/blank'
import type { CaseFile, CollectionName } from '../case/caseFile'
import { applyEdit, type Change, type Fields } from '../case/edits'
import type { When } from '../time/when'

/** Cases written for tests: an edit list over an empty case, as the window would make them. */

export const LETTER = 'letter'

export function at(day: string, time: string | null = null): When {
  return { day, time, until: null, precision: time === null ? 'day' : 'minute' }
}

export function add(collection: CollectionName, id: string, set: Fields): Change {
  return { op: 'add', in: collection, id, set }
}

export function section(name: 'claimant' | 'trader' | 'contract' | 'head', set: Fields): Change {
  return { op: 'section', in: name, set, was: {} }
}

export function change(collection: CollectionName, id: string, set: Fields): Change {
  return { op: 'set', in: collection, id, set, was: {} }
}

export function remove(collection: CollectionName, id: string): Change {
  return { op: 'remove', in: collection, id }
}

/** The case after these changes; a change refused is a mistake of the test. */
export function changed(file: CaseFile, ...changes: readonly Change[]): CaseFile {
  const { file: next, refusals } = applyEdit(file, changes)
  if (refusals.length > 0) throw new Error(JSON.stringify(refusals))
  return next
}

export function caseOf(...changes: readonly Change[]): CaseFile {
  return changed(
    emptyCase('case', '2026-12-09T09:00:00+01:00'),
    add('letters', LETTER, { date: '2026-12-09' }),
    ...changes
  )
}

export function contact(
  id: string,
  channel: string,
  happened: When,
  firstName: string,
  tier: number | null,
  exhibits: readonly string[],
  more: Fields = {}
): Change {
  return add('events', id, {
    kind: 'contact',
    channel,
    direction: 'out',
    happened,
    recordedAt: '2026-12-09T09:00:00+01:00',
    person: { firstName, role: '', surname: 'NomSecret' },
    tier,
    exhibits: [...exhibits],
    tomatoes: 5,
    ...more
  })
}

export function nothing(exhibits: readonly string[] = []): Fields {
  return {
    kind: 'nothing',
    happened: { day: null, time: null, until: null, precision: 'unknown' },
    event: null,
    note: '',
    exhibits: [...exhibits],
    confirmedAt: '2026-12-09T09:00:00+01:00'
  }
}

export function promise(
  id: string,
  kind: string,
  madeIn: string,
  words: string,
  phrase: string,
  exhibits: readonly string[] = []
): Change {
  return add('commitments', id, { kind, madeIn, words, phrase, outcome: nothing(exhibits) })
}

/** A letter as text, its no-break spaces shown as "~". */
export function shown(text: string): string {
  return text.replaceAll('\u00A0', '~')
}

export const exhibit = (
  id: string,
  kind: string,
  title: string,
  made: When,
  covers: Fields | null = null
) => add('exhibits', id, { kind, title, made, covers })
