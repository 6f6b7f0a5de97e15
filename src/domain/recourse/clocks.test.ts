import { describe, expect, test } from 'vitest'
import type { Change } from '../case/edits'
import { add, at, call, caseOf } from '../commitments/story.test-support'
import { amicableStepBy, runningClocks } from './clocks'
import { data as recourse } from './posted.test-support'

const data = recourse.clocks

const sector = (name: string): Change => ({
  op: 'section',
  in: 'trader',
  set: { sector: name },
  was: {}
})
const chat = (id: string, day: string, more = {}) =>
  call(id, at(day, '18:40'), { channel: 'chat', ...more })
const bill = (id: string, issuedOn: string, paidOn: string | null) =>
  add('bills', id, { issuedOn, paidOn })

describe('the clocks of the law', () => {
  test('end a year after each payment, the last safe day being the day before', () => {
    const file = caseOf(
      sector('telecom'),
      bill('december', '2026-12-20', '2026-12-28'),
      bill('november', '2026-11-20', '2026-11-20'),
      bill('unpaid', '2027-01-20', null)
    )
    expect(runningClocks(file, data)).toEqual([
      {
        code: 'refund-limit',
        about: 'november',
        startedOn: '2026-11-20',
        opensOn: null,
        lastSafeDay: '2027-11-19'
      },
      {
        code: 'refund-limit',
        about: 'december',
        startedOn: '2026-12-28',
        opensOn: null,
        lastSafeDay: '2027-12-27'
      }
    ])
  })

  test('count a payment of unknown day from its bill, when every bill is paid', () => {
    const paid: Change = { op: 'section', in: 'contract', set: { billsPaid: true }, was: {} }
    const file = caseOf(sector('telecom'), paid, bill('november', '2026-11-20', null))
    expect(runningClocks(file, data)).toMatchObject([{ startedOn: '2026-11-20' }])
  })

  test('of refunds run for telephone operators only', () => {
    const file = caseOf(sector('energy'), bill('november', '2026-11-20', '2026-11-20'))
    expect(runningClocks(file, data)).toEqual([])
  })

  test('of the mediator run from the earliest writing of the claimant, a chat included', () => {
    const file = caseOf(
      call('phone', at('2026-11-24', '11:30')),
      chat('received', '2026-12-01', { direction: 'in' }),
      chat('second', '2026-12-08'),
      chat('first', '2026-12-07')
    )
    expect(runningClocks(file, data)).toEqual([
      {
        code: 'mediator-limit',
        about: 'first',
        startedOn: '2026-12-07',
        opensOn: null,
        lastSafeDay: '2027-12-06'
      }
    ])
  })

  test('of the mediator run from the first of the month when only the month of the writing is known', () => {
    const november = { day: '2026-11-20', time: null, until: null, precision: 'month' as const }
    const file = caseOf(
      chat('dated', '2026-11-15'),
      call('sometime', november, { channel: 'email' })
    )
    expect(runningClocks(file, data)).toMatchObject([
      { about: 'sometime', startedOn: '2026-11-01', lastSafeDay: '2027-10-31' }
    ])
  })

  test('of a refund leave three months for the amicable step a court requires, that of the mediator none', () => {
    const refund = { code: 'refund-limit', lastSafeDay: '2027-11-19' } as const
    expect(amicableStepBy(refund, data)).toBe('2027-08-18')
    expect(amicableStepBy({ code: 'mediator-limit', lastSafeDay: '2027-12-06' }, data)).toBeNull()
  })

  test('print nothing that was not verified at its source', () => {
    const unverified = {
      ...data,
      clocks: data.clocks.map((one) => ({ ...one, confidence: 'unverified' as const }))
    }
    expect(runningClocks(caseOf(chat('first', '2026-12-07')), unverified)).toEqual([])
  })
})
