import { assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { find, type WithId } from '../case/caseFile'
import type { Fields } from '../case/edits'
import { add, at, call, caseOf } from '../commitments/story.test-support'
import { balance } from './balance'
import { costsClaim, costTotals } from './costs'
import { billToCheck, creditTotals } from './credits'
import { daysWithDefect, proRata } from './proRata'

const bill = (id: string, issuedOn: string) => add('bills', id, { issuedOn })
const credit = (id: string, amountCents: number, more: Fields = {}) =>
  add('credits', id, { amountCents, announcedOn: at('2026-12-01'), ...more })

function creditOf(file: ReturnType<typeof caseOf>, id: string): WithId<'credits'> {
  const found = find(file, 'credits', id)
  if (found === null) throw new Error('the test has no such credit')
  return found
}

describe('the credits of a case', () => {
  test('are all announced, and those seen or absent need a recorded bill', () => {
    const file = caseOf(
      bill('december', '2026-12-20'),
      credit('a', 1500),
      credit('b', 1000, { stage: 'seen', bill: 'december' }),
      credit('c', 400, { stage: 'absent', bill: 'december' }),
      credit('d', 70, { stage: 'seen', bill: null }),
      credit('e', 30, { stage: 'absent', bill: 'gone' })
    )
    expect(creditTotals(file)).toEqual({ announcedCents: 3000, seenCents: 1000, absentCents: 400 })
  })

  test('are not absent from a bill issued before they were announced', () => {
    const file = caseOf(
      bill('november', '2026-11-20'),
      credit('a', 1500, { stage: 'absent', bill: 'november' })
    )
    expect(creditTotals(file).absentCents).toBe(0)
  })

  test('announced in a month are not absent from a bill of that month, nor looked for on it', () => {
    const month = { day: '2026-12-01', time: null, until: null, precision: 'month' }
    const file = caseOf(
      bill('december', '2026-12-20'),
      credit('a', 1500, { announcedOn: month, stage: 'absent', bill: 'december' })
    )
    expect(creditTotals(file).absentCents).toBe(0)
    expect(billToCheck(file, creditOf(file, 'a'))).toBeNull()
  })

  test('are to be looked for on the first bill that comes after the announcement', () => {
    const file = caseOf(
      call('call', at('2026-12-08', '16:40')),
      add('credits', 'oral', { amountCents: 1000, announcedIn: 'call' }),
      bill('november', '2026-11-20'),
      bill('january', '2027-01-20'),
      bill('december', '2026-12-20')
    )
    expect(billToCheck(file, creditOf(file, 'oral'))?.id).toBe('december')
    const before = caseOf(bill('november', '2026-11-20'), credit('a', 1500))
    expect(billToCheck(before, creditOf(before, 'a'))).toBeNull()
  })
})

describe('the balance', () => {
  test('is not known when no sum is asked', () => {
    const file = caseOf(credit('a', 1500), add('demands', 'repair', { text: 'de rétablir' }))
    expect(balance(file)).toEqual({ claimCents: null, seenCents: 0, balanceCents: null })
  })

  test('is what is asked minus the credits seen, never those only announced', () => {
    const file = caseOf(
      bill('december', '2026-12-20'),
      credit('a', 1500),
      credit('b', 1000, { stage: 'seen', bill: 'december' }),
      add('demands', 'one', { text: 'de me rembourser', amountCents: 4000 }),
      add('demands', 'two', { text: 'de réparer', amountCents: 500 })
    )
    expect(balance(file)).toEqual({ claimCents: 4500, seenCents: 1000, balanceCents: 3500 })
  })
})

test('The cost of a dispute adds the minutes and sums of the events to the costs noted apart', () => {
  const file = caseOf(
    call('one', at('2026-12-01'), { minutes: 24, costCents: 90 }),
    call('two', at('2026-12-08')),
    add('costs', 'post', { amountCents: 739 }),
    add('costs', 'time', { minutes: 40 })
  )
  expect(costTotals(file)).toEqual({ cents: 829, minutes: 64 })
})

test('The costs of a dispute can be asked for with their calculation, and not while there are none', () => {
  const nbsp = '\u00a0'
  const file = caseOf(
    call('one', at('2026-12-01'), { costCents: 90 }),
    add('costs', 'post', { kind: 'post', amountCents: 739 }),
    add('costs', 'time', { kind: 'time', minutes: 40 })
  )
  expect(costsClaim(file)).toEqual({
    cents: 829,
    calculation: `appels 0,90${nbsp}€ + courrier 7,39${nbsp}€ = 8,29${nbsp}€`
  })
  expect(costsClaim(caseOf(call('one', at('2026-12-01'))))).toBeNull()
})

describe('the pro rata of a subscription', () => {
  test('shows how it was worked out', () => {
    const nbsp = '\u00a0'
    expect(proRata(1499, 22)).toEqual({
      days: 22,
      cents: 1099,
      calculation: `14,99${nbsp}€ × 22 / 30 = 10,99${nbsp}€`
    })
  })

  test('rounds half a cent away from zero', () => {
    expect(proRata(15, 1).cents).toBe(1)
    expect(proRata(-15, 1).cents).toBe(-1)
    expect(proRata(14, 1).cents).toBe(0)
  })

  test('is never more than half a cent away from the exact figure', () => {
    assert(
      property(
        integer({ min: 0, max: 1_000_000 }),
        integer({ min: 0, max: 400 }),
        (price, days) => {
          return Math.abs(proRata(price, days).cents - (price * days) / 30) <= 0.5
        }
      )
    )
  })

  test('counts each day without service once, first and last included', () => {
    const since = at('2026-11-18')
    const file = caseOf(
      add('defects', 'usage', { since }),
      add('defects', 'wifi', { since: at('2026-11-20'), endedOn: '2026-11-25' }),
      add('defects', 'later', { since: at('2027-01-01') })
    )
    expect(daysWithDefect(file, '2026-12-09')).toBe(22)
    const apart = caseOf(
      add('defects', 'usage', { since, endedOn: '2026-11-19' }),
      add('defects', 'wifi', { since: at('2026-11-22'), endedOn: '2026-11-22' })
    )
    expect(daysWithDefect(apart, '2026-12-09')).toBe(3)
  })

  test('counts a defect met in a month from the last day of that month', () => {
    const november = { day: '2026-11-01', time: null, until: null, precision: 'month' }
    expect(daysWithDefect(caseOf(add('defects', 'wifi', { since: november })), '2026-12-09')).toBe(
      10
    )
  })
})
