import type { CaseFile } from '../case/caseFile'
import type { Fields } from '../case/edits'
import type { LetterKind } from '../case/promises'
import { composeLetter } from './composeLetter'
import { plainText } from './plainText'
import { add, changed, section, shown } from './testCases'
import { context } from './testLaw'

/** Cases in which letters went, and letters of any kind read on a day. */

export const LATER = '2027-01-18'

/** A case with a letter posted on 11 December 2026 and delivered on the 14th, and a second level. */
export function withSent(file: CaseFile, kind: LetterKind, set: Fields = {}): CaseFile {
  return changed(
    file,
    section('trader', {
      consumerService: 'Service consommateurs',
      consumerAddress: ['TSA 00001', '99998 Ville-Exemple Cedex']
    }),
    add('letters', 'sent', {
      kind,
      date: '2026-12-11',
      sentBy: 'registered',
      postedOn: '2026-12-11',
      deliveredOn: '2026-12-14',
      ...set
    })
  )
}

export const on = (day: string) => ({ ...context, now: { day, time: '12:00' } })

/** The letter of a kind that the case has not started, composed on a day. */
export function blank(file: CaseFile, kind: LetterKind, day = '2026-12-09') {
  return composeLetter(kind, file, '', on(day))
}

/** Its text, with "~" for a no-break space. */
export function text(file: CaseFile, kind: LetterKind, day = '2026-12-09'): string {
  return shown(plainText(blank(file, kind, day)))
}
