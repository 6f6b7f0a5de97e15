import { describe, expect, test } from 'vitest'
import { caseOf } from '../commitments/story.test-support'
import { allClocks } from './allClocks'
import { answer, chat, data, letter, notice, telecom } from './posted.test-support'

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
