import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../case/caseFile'
import type { Fields } from '../case/edits'
import { add, at, call, caseOf, outcome, promise } from '../commitments/story.test-support'
import { deadlinesOf } from './deadlines'
import { answer, bill, chat, data, letter, notice, telecom } from './posted.test-support'
import { dueDays } from './reminders'

const on = (file: CaseFile, day: string, time = '12:00') => deadlinesOf(file, { day, time }, data)
/** `2026-12-29 notice-deadline`, one a row. */
const said = (file: CaseFile, day: string) =>
  on(file, day).map((one) => {
    const { code, open } = one.kind === 'door' ? one.door : { code: '', open: false }
    if (one.kind === 'door') return `${one.day} ${code}${open ? ', open' : ''}`
    if (one.kind === 'promise') return `${one.day} ${one.toConfirm ? 'confirm' : 'await'}`
    return `${one.day} ${one.what}`
  })

const delivered = { postedOn: '2026-12-11', deliveredOn: '2026-12-14' }
const access = (more: Fields) => letter('access', 'access-request', more)

describe('the promises of a case', () => {
  const called = call('call', at('2026-12-01', '10:12'))
  const told = [called, promise('p', 'call', 'sous deux jours')]

  test('are awaited until their retained day, then to confirm until something is said of them', () => {
    const file = caseOf(...told)
    expect(said(file, '2026-12-02')).toEqual(['2026-12-03 await'])
    expect(said(file, '2026-12-04')).toEqual(['2026-12-03 confirm'])
    expect(said(file, '2027-12-04')).toEqual(['2026-12-03 confirm'])
    const kept = caseOf(...told, {
      op: 'set',
      in: 'commitments',
      id: 'p',
      set: { outcome: outcome('nothing') },
      was: { outcome: null }
    })
    expect(said(kept, '2026-12-04')).toEqual([])
  })

  test('carry their words, and their slot when they are an appointment', () => {
    const slot = { day: '2026-12-08', from: '14:00', to: '16:00' }
    const file = caseOf(called, promise('p', 'call', 'rendez-vous mardi', { slot }))
    const [due] = on(file, '2026-12-08')
    expect(due).toMatchObject({
      id: 'case/promise/p',
      commitment: 'p',
      words: 'rendez-vous mardi',
      slot: { from: '14:00', to: '16:00' },
      toConfirm: false
    })
    // The tolerance after a slot only decides its status.
    expect(on(file, '2026-12-08', '16:10')[0]).toMatchObject({ day: '2026-12-08' })
    expect(on(file, '2026-12-08', '16:20')[0]).toMatchObject({ toConfirm: true })
  })

  test('without a date are nobody’s deadline', () => {
    expect(said(caseOf(called, promise('p', 'call', '')), '2026-12-02')).toEqual([])
  })
})

describe('the limits of the law', () => {
  test('are said once each, the nearest, with how many bills have theirs later', () => {
    const later = add('bills', 'december', { issuedOn: '2026-12-20', paidOn: '2026-12-20' })
    const file = caseOf(telecom, chat, later, bill)
    expect(said(file, '2026-12-21')).toEqual([
      '2027-08-18 amicable-step',
      '2027-11-19 refund-limit',
      '2027-12-06 mediator-limit'
    ])
    expect(on(file, '2026-12-21').map((one) => one.kind === 'limit' && one.more)).toEqual([1, 1, 0])
    // Passed for one bill, the limit is that of the next.
    expect(said(file, '2027-11-20')).toEqual([
      '2027-12-06 mediator-limit',
      '2027-12-19 refund-limit'
    ])
  })
})

describe('the letters that went', () => {
  const file = caseOf(telecom, chat, notice(delivered))
  const ofLetters = (one: CaseFile, day: string) =>
    on(one, day)
      .filter(({ kind }) => kind === 'letter')
      .map((row) => `${row.day} ${row.kind === 'letter' && row.what}`)

  test('are awaited, then overdue from the day after their delay, said once', () => {
    expect(ofLetters(file, '2026-12-20')).toEqual([
      '2026-12-29 notice-deadline',
      '2027-01-14 complaint-answer'
    ])
    expect(ofLetters(file, '2026-12-30')).toEqual([
      '2026-12-29 reply',
      '2027-01-14 complaint-answer'
    ])
    expect(ofLetters(file, '2027-06-01')).toEqual(['2026-12-29 reply'])
  })

  test('ask for nothing once answered, or once a mediator was turned to', () => {
    const answered = caseOf(
      telecom,
      answer('2026-12-22'),
      notice({ ...delivered, answer: 'answer' })
    )
    expect(ofLetters(answered, '2027-01-20')).toEqual([])
    const mediator = letter('mediator', 'mediator-summary', { postedOn: '2027-02-20' })
    expect(ofLetters(caseOf(telecom, notice(delivered), mediator), '2027-03-01')).toEqual([])
  })

  test('are overdue only when they were surely received', () => {
    const posted = caseOf(telecom, notice({ postedOn: '2026-12-11' }))
    expect(on(posted, '2026-12-20')[0]).toMatchObject({ day: '2026-12-28', estimated: true })
    expect(ofLetters(posted, '2027-01-05')).toEqual(['2027-01-11 complaint-answer'])
    expect(ofLetters(posted, '2027-01-12')).toEqual(['2027-01-11 reply'])
    const complaint = caseOf(
      letter('first', 'first-complaint', { postedOn: '2026-12-11' }),
      telecom
    )
    expect(ofLetters(complaint, '2027-01-11')).toEqual(['2027-01-11 complaint-answer'])
    expect(ofLetters(complaint, '2027-01-12')).toEqual(['2027-01-26 reply'])
    expect(ofLetters(complaint, '2027-01-27')).toEqual(['2027-01-26 reply'])
  })

  test('of any sector and kind are counted by their own delay', () => {
    const reminder = letter('reminder', 'follow-up-reminder', { ...delivered, deadlineDays: 8 })
    const one = caseOf(reminder)
    expect(on(one, '2026-12-15')[0]).toMatchObject({
      id: 'case/reply/reminder',
      day: '2026-12-22',
      what: 'reply',
      letter: 'follow-up-reminder'
    })
    expect(ofLetters(one, '2027-01-05')).toEqual(['2026-12-22 reply'])
  })

  test('that ask for data are overdue on their own', () => {
    const one = caseOf(telecom, access(delivered), notice({ ...delivered, answer: 'answer' }))
    expect(ofLetters(one, '2027-01-15')).toContain('2027-01-14 access-answer')
    const posted = caseOf(access({ postedOn: '2026-12-11' }))
    expect(ofLetters(posted, '2027-01-11')).toEqual(['2027-01-11 access-answer'])
    expect(ofLetters(posted, '2027-01-12')).toEqual(['2027-01-26 access-answer'])
  })
})

describe('the doors of a case', () => {
  const ofDoors = (file: CaseFile, day: string) =>
    said(file, day).filter((one) =>
      /service|mediator(,|$)|court|conciliator|arcep|signal/.test(one)
    )

  test('that are open whenever one likes are not listed', () => {
    expect(ofDoors(caseOf(telecom, chat, bill, notice()), '2026-12-20')).toEqual([])
  })

  test('are listed from the letter that opens them, until somebody goes through', () => {
    const first = notice(delivered)
    expect(ofDoors(caseOf(telecom, first), '2026-12-20')).toEqual([
      '2027-01-15 consumer-service',
      '2027-02-16 mediator'
    ])
    expect(ofDoors(caseOf(telecom, first), '2027-01-15')).toEqual([
      '2027-01-15 consumer-service, open',
      '2027-02-16 mediator'
    ])
    const second = letter('second', 'second-complaint', {
      postedOn: '2027-01-16',
      deliveredOn: '2027-01-18'
    })
    expect(ofDoors(caseOf(telecom, first, second), '2027-01-20')).toEqual(['2027-02-16 mediator'])
    const mediator = letter('mediator', 'mediator-summary', {
      postedOn: '2027-02-20',
      sentBy: 'web-form'
    })
    expect(ofDoors(caseOf(telecom, first, mediator), '2027-02-21')).toEqual(['2027-05-21 court'])
    expect(ofDoors(caseOf(telecom, first, mediator), '2027-05-21')).toEqual([
      '2027-05-21 court, open'
    ])
  })

  test('closed for good are not listed', () => {
    const file = caseOf(telecom, chat, notice(delivered))
    expect(ofDoors(file, '2027-12-06')).toContain('2027-02-16 mediator, open')
    expect(ofDoors(file, '2027-12-07').join()).not.toContain('mediator')
  })
})

test('whatever also stands in a calendar has there the same id and the same day', () => {
  const file = caseOf(telecom, chat, bill, notice(delivered), access(delivered))
  const days = new Map(dueDays(file, '2026-12-20', data).map(({ id, day }) => [id, day]))
  const listed = on(file, '2026-12-20')
  expect(listed).toHaveLength(days.size)
  for (const { id, day } of listed) expect(days.get(id)).toBe(day)
})
