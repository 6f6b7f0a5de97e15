import clocks from '../../../resources/law/clocks.json'
import doors from '../../../resources/law/doors.json'
import type { Change, Fields } from '../case/edits'
import { add, at, call } from '../commitments/story.test-support'
import { recourseOf } from './doors'

/** The doors and clocks shipped, and cases in which letters went, for tests. */

export const data = recourseOf(clocks, doors)

export const telecom: Change = { op: 'section', in: 'trader', set: { sector: 'telecom' }, was: {} }
export const chat = call('chat', at('2026-12-07', '18:40'), { channel: 'chat' })
export const bill = add('bills', 'november', { issuedOn: '2026-11-20', paidOn: '2026-11-20' })

export const letter = (id: string, kind: string, more: Fields = {}): Change =>
  add('letters', id, { kind, sentBy: 'registered', ...more })
export const notice = (more: Fields = {}): Change => letter('notice', 'formal-notice', more)
export const answer = (day: string): Change =>
  add('events', 'answer', {
    kind: 'contact',
    channel: 'letter',
    direction: 'in',
    happened: at(day)
  })
