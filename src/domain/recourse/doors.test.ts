import { assert, constantFrom, date, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../case/caseFile'
import type { Change, Fields } from '../case/edits'
import { add, at, caseOf } from '../commitments/story.test-support'
import { addDays, daysBetween, isDay } from '../time/day'
import { isWorkingDay } from '../time/workingDays'
import { doorsOf } from './doors'
import { answer, bill, chat, data, letter, notice, telecom } from './posted.test-support'

const door = (file: CaseFile, code: string, today: string) => {
  const found = doorsOf(file, today, data).find((one) => one.code === code)
  if (found === undefined) throw new Error(`no door ${code}`)
  return found
}

describe('the doors of a dispute with a telephone operator', () => {
  const posted = { postedOn: '2026-12-11' }
  const delivered = { ...posted, deliveredOn: '2026-12-14' }

  test('before any written complaint, the consumer service and the mediator are closed for want of one', () => {
    const file = caseOf(telecom, chat, bill, notice())
    const closed = { open: false, why: 'no-complaint', from: null, estimated: false }
    expect(door(file, 'consumer-service', '2026-12-09')).toMatchObject(closed)
    expect(door(file, 'mediator', '2026-12-09')).toMatchObject({ ...closed, until: '2027-12-06' })
    expect(door(file, 'court', '2026-12-09')).toMatchObject({
      open: false,
      why: 'no-amicable-step',
      until: '2027-11-19'
    })
    expect(door(file, 'conciliator', '2026-12-09')).toMatchObject({
      open: true,
      why: 'anytime',
      until: '2027-08-18'
    })
    for (const code of ['signalconso', 'arcep'])
      expect(door(file, code, '2026-12-09')).toMatchObject({ open: true, why: 'anytime' })
  })

  test('a notice delivered on 14 December opens the consumer service on 15 January and the mediator on 16 February', () => {
    const file = caseOf(telecom, chat, notice(delivered))
    expect(door(file, 'consumer-service', '2026-12-20')).toMatchObject({
      open: false,
      why: 'awaiting-answer',
      from: '2027-01-15',
      estimated: false
    })
    expect(door(file, 'consumer-service', '2027-01-14').open).toBe(false)
    expect(door(file, 'consumer-service', '2027-01-15')).toMatchObject({
      open: true,
      why: 'unanswered'
    })
    expect(door(file, 'mediator', '2027-01-15')).toMatchObject({ open: false, from: '2027-02-16' })
    expect(door(file, 'mediator', '2027-02-16')).toMatchObject({ open: true, why: 'unanswered' })
  })

  test('not delivered yet, the mediator opens on 12 February, which is an estimation', () => {
    const file = caseOf(telecom, chat, notice(posted))
    expect(door(file, 'mediator', '2026-12-12')).toMatchObject({
      open: false,
      why: 'awaiting-answer',
      from: '2027-02-12',
      estimated: true
    })
    const before = caseOf(telecom, chat, notice(delivered))
    expect(door(before, 'mediator', '2026-12-12')).toMatchObject({
      from: '2027-02-12',
      estimated: true
    })
  })

  test('the second level opens the mediator a month after it was received, or when it answered', () => {
    const second = (more: Fields = {}) =>
      letter('second', 'second-complaint', {
        postedOn: '2027-01-15',
        deliveredOn: '2027-01-18',
        ...more
      })
    const first = notice({ ...delivered, answer: 'answer' })
    const file = caseOf(telecom, chat, answer('2026-12-22'), first)
    expect(door(file, 'consumer-service', '2026-12-22')).toMatchObject({
      open: true,
      why: 'answered'
    })
    expect(door(file, 'mediator', '2027-06-01')).toMatchObject({
      open: false,
      why: 'second-level-first',
      from: null
    })
    const both = caseOf(telecom, chat, answer('2026-12-22'), first, second())
    expect(door(both, 'mediator', '2027-01-20')).toMatchObject({ open: false, from: '2027-02-19' })
    const answered = caseOf(
      telecom,
      chat,
      answer('2026-12-22'),
      first,
      add('events', 'last', { kind: 'contact', happened: at('2027-01-25') }),
      second({ answer: 'last' })
    )
    expect(door(answered, 'mediator', '2027-01-25')).toMatchObject({ open: true, why: 'answered' })
  })

  test('a letter sent back for a wrong address opens nothing, one not collected counts fifteen days more', () => {
    const presented = { ...posted, firstPresentedOn: '2026-12-14', returnedOn: '2026-12-30' }
    const lost = caseOf(
      telecom,
      notice({ ...posted, returnedOn: '2026-12-20', returned: 'unknown-address' })
    )
    expect(door(lost, 'mediator', '2027-03-01')).toMatchObject({ open: false, why: 'no-complaint' })
    const unclaimed = caseOf(telecom, notice({ ...presented, returned: 'unclaimed' }))
    expect(door(unclaimed, 'consumer-service', '2027-01-02')).toMatchObject({ from: '2027-01-30' })
    const refused = caseOf(telecom, notice({ ...presented, returned: 'refused' }))
    expect(door(refused, 'consumer-service', '2027-01-02')).toMatchObject({ from: '2027-01-15' })
  })

  test('the mediator closes a year after the first writing, even one that waited', () => {
    const file = caseOf(telecom, chat, notice(delivered))
    expect(door(file, 'mediator', '2027-12-06').open).toBe(true)
    expect(door(file, 'mediator', '2027-12-07')).toMatchObject({ open: false, why: 'too-late' })
  })

  test('the court opens three months after a conciliator was asked in vain', () => {
    const sheet = letter('sheet', 'conciliator-sheet', {
      postedOn: '2027-01-04',
      sentBy: 'by-hand'
    })
    const file = caseOf(telecom, bill, sheet)
    expect(door(file, 'court', '2027-02-01')).toMatchObject({
      open: false,
      why: 'amicable-step-under-way',
      from: '2027-04-06'
    })
    expect(door(file, 'court', '2027-04-06').open).toBe(true)
  })
})

describe('the two levels of a telephone operator', () => {
  const first = (more: Fields) =>
    letter('first', 'first-complaint', {
      postedOn: '2026-12-11',
      deliveredOn: '2026-12-14',
      ...more
    })
  const second = (more: Fields) => letter('second', 'second-complaint', more)

  test('a second level written to alone, or before the first, opens nothing', () => {
    const alone = caseOf(telecom, second({ postedOn: '2026-12-11', deliveredOn: '2026-12-14' }))
    expect(door(alone, 'mediator', '2027-06-01')).toMatchObject({
      open: false,
      why: 'no-complaint'
    })
    const before = caseOf(
      telecom,
      second({ postedOn: '2026-12-01', deliveredOn: '2026-12-02' }),
      first({})
    )
    expect(door(before, 'mediator', '2027-01-20')).toMatchObject({ from: '2027-02-16' })
  })

  test('a second level written to at once counts from the end of the first month', () => {
    const file = caseOf(
      telecom,
      first({}),
      second({ postedOn: '2026-12-15', deliveredOn: '2026-12-16' })
    )
    expect(door(file, 'mediator', '2027-01-20')).toMatchObject({ open: false, from: '2027-02-16' })
  })

  test('an answer that comes after two months of silence closes no mediator', () => {
    const file = caseOf(telecom, answer('2027-03-01'), first({ answer: 'answer' }))
    expect(door(file, 'mediator', '2027-02-20')).toMatchObject({ open: true, why: 'unanswered' })
    expect(door(file, 'mediator', '2027-03-02')).toMatchObject({ open: true, why: 'answered' })
    expect(door(file, 'consumer-service', '2027-03-02').why).toBe('answered')
  })

  test('what came before a letter went is no answer to it, and an answer of unknown day came when it was noted', () => {
    const early = caseOf(telecom, answer('2026-11-20'), first({ answer: 'answer' }))
    expect(door(early, 'consumer-service', '2026-12-20').why).toBe('awaiting-answer')
    const undated = caseOf(
      telecom,
      add('events', 'answer', { direction: 'in', recordedAt: '2026-12-20T10:00:00+01:00' }),
      first({ answer: 'answer' })
    )
    expect(door(undated, 'consumer-service', '2026-12-21')).toMatchObject({
      open: true,
      why: 'answered'
    })
  })
})

test('a refund out of reach closes neither the conciliator nor the court', () => {
  const file = caseOf(telecom, bill)
  expect(door(file, 'conciliator', '2028-01-01')).toMatchObject({ open: true, until: '2027-08-18' })
  expect(door(file, 'court', '2028-01-01').why).toBe('no-amicable-step')
})

test('a conciliator turned to on the last day for it leaves the court a day, whatever the bill', () => {
  const day = date({
    min: new Date('2026-01-01'),
    max: new Date('2030-12-31'),
    noInvalidDate: true
  })
  assert(
    property(day, constantFrom('FR', 'FR-67'), (paid, where) => {
      const paidOn = paid.toISOString().slice(0, 10)
      const place: Change = { op: 'section', in: 'claimant', set: { territory: where }, was: {} }
      const owed = caseOf(telecom, place, add('bills', 'bill', { issuedOn: paidOn, paidOn }))
      const { until: by } = door(owed, 'conciliator', paidOn)
      if (by === null) return false
      const sheet = letter('sheet', 'conciliator-sheet', { postedOn: by, sentBy: 'by-hand' })
      const asked = caseOf(
        telecom,
        place,
        add('bills', 'bill', { issuedOn: paidOn, paidOn }),
        sheet
      )
      const court = door(asked, 'court', by)
      return court.from !== null && court.until !== null && court.from <= court.until
    })
  )
})

test('a letter of which only the delivery is known limits the mediator all the same', () => {
  const file = caseOf(telecom, notice({ deliveredOn: '2026-12-14' }))
  expect(door(file, 'mediator', '2027-01-01').until).toBe('2027-12-13')
})

test('where the wait of a sector is not verified, no day is made up', () => {
  const sector: Change = { op: 'section', in: 'trader', set: { sector: 'energy' }, was: {} }
  const file = caseOf(sector, notice({ postedOn: '2026-12-11', deliveredOn: '2026-12-14' }))
  expect(doorsOf(file, '2027-06-01', data).map(({ code }) => code)).not.toContain('arcep')
  expect(door(file, 'mediator', '2027-06-01')).toMatchObject({
    open: false,
    why: 'unverified',
    from: null
  })
})

test('whatever the day of receipt, a door opens after at least its wait, on the morrow of a working day', () => {
  const day = date({
    min: new Date('2026-01-01'),
    max: new Date('2036-12-31'),
    noInvalidDate: true
  })
  assert(
    property(
      day,
      integer({ min: 0, max: 40 }),
      constantFrom('FR', 'FR-67', 'FR-RE'),
      (on, wait, where) => {
        const received = on.toISOString().slice(0, 10)
        const place: Change = { op: 'section', in: 'claimant', set: { territory: where }, was: {} }
        const sent = { postedOn: addDays(received, -wait), deliveredOn: received }
        const file = caseOf(telecom, place, notice(sent))
        const { from } = door(file, 'consumer-service', received)
        if (from === null || !isDay(from)) return false
        const waited = daysBetween(received, from)
        return waited >= 29 && waited <= 37 && isWorkingDay(addDays(from, -1), where)
      }
    )
  )
})
