import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { assert, constantFrom, date, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../case/caseFile'
import type { Change, Fields } from '../case/edits'
import { add, at, call, caseOf } from '../commitments/story.test-support'
import { addDays, daysBetween, isDay } from '../time/day'
import { isWorkingDay } from '../time/workingDays'
import { allClocks } from './allClocks'
import { clockDataSchema } from './clocks'
import { doorDataSchema } from './doorData'
import { doorsOf } from './doors'

const read = (name: string) => JSON.parse(readFileSync(resolve('resources/law', name), 'utf8'))
const data = {
  clocks: clockDataSchema.parse(read('clocks.json')),
  doors: doorDataSchema.parse(read('doors.json'))
}

const telecom: Change = { op: 'section', in: 'trader', set: { sector: 'telecom' }, was: {} }
const chat = call('chat', at('2026-12-07', '18:40'), { channel: 'chat' })
const bill = add('bills', 'november', { issuedOn: '2026-11-20', paidOn: '2026-11-20' })
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
