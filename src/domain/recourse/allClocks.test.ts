import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Change, Fields } from '../case/edits'
import { add, at, call, caseOf } from '../commitments/story.test-support'
import { allClocks } from './allClocks'
import { clockDataSchema } from './clocks'
import { doorDataSchema } from './doorData'

const read = (name: string) => JSON.parse(readFileSync(resolve('resources/law', name), 'utf8'))
const data = {
  clocks: clockDataSchema.parse(read('clocks.json')),
  doors: doorDataSchema.parse(read('doors.json'))
}

const telecom: Change = { op: 'section', in: 'trader', set: { sector: 'telecom' }, was: {} }
const chat = call('chat', at('2026-12-07', '18:40'), { channel: 'chat' })
const letter = (id: string, kind: string, more: Fields = {}) =>
  add('letters', id, { kind, sentBy: 'registered', ...more })
const notice = (more: Fields = {}) => letter('notice', 'formal-notice', more)
const answer = (day: string) =>
  add('events', 'answer', {
    kind: 'contact',
    channel: 'letter',
    direction: 'in',
    happened: at(day)
  })

describe('the clocks of posted letters', () => {
  test('a notice received on 14 December sets its fifteen days, and an answer stops them', () => {
    const sent = { deadlineDays: 15, postedOn: '2026-12-11', deliveredOn: '2026-12-14' }
    const file = caseOf(telecom, chat, notice(sent))
    expect(allClocks(file, '2026-12-20', data)).toEqual([
      {
        code: 'mediator-limit',
        about: 'chat',
        startedOn: '2026-12-07',
        opensOn: '2027-02-16',
        lastSafeDay: '2027-12-06'
      },
      {
        code: 'notice-deadline',
        about: 'notice',
        startedOn: '2026-12-14',
        opensOn: '2026-12-30',
        lastSafeDay: '2026-12-29'
      },
      {
        code: 'complaint-answer',
        about: 'notice',
        startedOn: '2026-12-14',
        opensOn: '2027-01-15',
        lastSafeDay: '2027-01-14'
      }
    ])
    const answered = caseOf(
      telecom,
      chat,
      answer('2026-12-22'),
      notice({ ...sent, answer: 'answer' })
    )
    expect(allClocks(answered, '2026-12-23', data).map(({ code }) => code)).toEqual([
      'mediator-limit'
    ])
  })

  test('an access request waits a month for its answer', () => {
    const file = caseOf(
      letter('access', 'access-request', { postedOn: '2026-12-01', sentBy: 'web-form' })
    )
    expect(allClocks(file, '2026-12-02', data)).toMatchObject([
      { code: 'mediator-limit' },
      { code: 'access-answer', startedOn: '2026-12-01', lastSafeDay: '2027-01-04' }
    ])
  })
})
