import { describe, expect, test } from 'vitest'
import { caseOf } from '../commitments/story.test-support'
import { nextDue } from './nextDue'
import { chat, data, notice, telecom } from './posted.test-support'

describe('what a case asks for next, in a list of many', () => {
  const posted = caseOf(
    telecom,
    chat,
    notice({ postedOn: '2026-12-11', deliveredOn: '2026-12-14' })
  )

  test('is the end of the delay of a letter, then that nothing came', () => {
    expect(nextDue(posted, '2026-12-20', data)).toEqual({
      day: '2026-12-29',
      what: 'notice-deadline'
    })
    expect(nextDue(posted, '2026-12-30', data)).toEqual({ day: '2026-12-30', what: 'unanswered' })
    expect(nextDue(posted, '2027-01-20', data)).toEqual({ day: '2026-12-30', what: 'unanswered' })
  })

  test('is the last day of the mediator when it is near, even where nothing was answered', () => {
    expect(nextDue(posted, '2027-12-05', data)).toEqual({
      day: '2027-12-06',
      what: 'mediator-limit'
    })
  })

  test('is a limit of the law only once it is sixty days away', () => {
    const file = caseOf(telecom, chat)
    expect(nextDue(file, '2027-10-06', data)).toBeNull()
    expect(nextDue(file, '2027-10-07', data)).toEqual({ day: '2027-12-06', what: 'mediator-limit' })
    expect(nextDue(file, '2027-12-07', data)).toBeNull()
  })

  test('is nothing while nothing was written', () => {
    expect(nextDue(caseOf(telecom), '2026-12-20', data)).toBeNull()
  })
})
