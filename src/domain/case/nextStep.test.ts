import { describe, expect, it } from 'vitest'
import type { CommitmentState, Status } from '../commitments/state'
import type { Missing } from '../letters/letter'
import { afterPosting } from '../recourse/afterPosting'
import { data } from '../recourse/posted.test-support'
import { emptyCase } from './blank'
import { applyEdit, type Fields } from './edits'
import { nextStep, stageOf } from './nextStep'

const empty = emptyCase('case', '2026-12-09T09:00:00+01:00')
const told = applyEdit(empty, [{ op: 'add', in: 'events', id: 'e1', set: {} }]).file

const state = (id: string, status: Status, confirmed: boolean): CommitmentState => ({
  id,
  type: 'commitment',
  saidDay: '2026-11-24',
  slot: null,
  literal: null,
  prudent: null,
  status,
  confirmed,
  broken: confirmed && status === 'not-kept',
  daysLate: null
})
const noName: Missing = {
  code: 'recipient-name',
  place: { screen: 'parties', field: 'trader.legalName' },
  detail: ''
}
const noDeadline: Missing = {
  code: 'deadline',
  place: { screen: 'letter', block: 'deadline' },
  detail: ''
}

describe('the next step of a case', () => {
  it('is to tell the first fact while there is none, whatever else is missing', () => {
    expect(nextStep(empty, [], [noName])).toEqual({ kind: 'tell' })
  })
  it('does not count a removed fact', () => {
    const removed = applyEdit(told, [{ op: 'remove', in: 'events', id: 'e1' }]).file
    expect(nextStep(removed, [], [])).toEqual({ kind: 'tell' })
  })
  it('is to confirm what is due, proposed broken included, before completing the parties', () => {
    const states = [
      state('kept', 'kept', true),
      state('due', 'to-confirm', false),
      state('late', 'not-kept', false),
      state('said', 'not-kept', true)
    ]
    expect(nextStep(told, states, [noName])).toEqual({ kind: 'confirm', count: 2, first: 'due' })
  })
  it('does not ask about a commitment still running or without date', () => {
    const states = [state('a', 'upcoming', false), state('b', 'undated', false)]
    expect(nextStep(told, states, [])).toEqual({ kind: 'export' })
  })
  it('is to complete the parties before finishing the letter', () => {
    const step = nextStep(told, [], [noDeadline, noName])
    expect(step).toEqual({ kind: 'parties', missing: [noName] })
    expect(nextStep(told, [], [noDeadline])).toEqual({ kind: 'letter', missing: [noDeadline] })
  })
  it('is to export once nothing is missing', () => {
    expect(nextStep(told, [], [])).toEqual({ kind: 'export' })
  })
})

describe('once the letter went', () => {
  const posted = (more: Fields) =>
    applyEdit(told, [
      {
        op: 'add',
        in: 'letters',
        id: 'notice',
        set: { sentBy: 'registered', postedOn: '2026-12-11', ...more }
      }
    ]).file
  const next = (file: typeof told, today: string) =>
    nextStep(file, [], [], afterPosting(file, today, data.doors))

  it('is to note its receipt, then to wait for the delay it gave, then to go on', () => {
    expect(next(posted({}), '2026-12-12')).toEqual({ kind: 'await-receipt' })
    const received = posted({ deliveredOn: '2026-12-14' })
    expect(next(received, '2026-12-29')).toEqual({ kind: 'await-answer', until: '2026-12-29' })
    expect(next(received, '2026-12-30')).toEqual({ kind: 'unanswered', since: '2026-12-30' })
  })
  it('is to see what an answer opens once one came', () => {
    const answer = { day: '2026-12-20', time: null, until: null, precision: 'day' }
    const file = applyEdit(posted({ deliveredOn: '2026-12-14', answer: 'reply' }), [
      { op: 'add', in: 'events', id: 'reply', set: { happened: answer } }
    ]).file
    expect(next(file, '2026-12-21')).toEqual({ kind: 'answered' })
  })
  it('leaves a complaint the month it asks its answer within, and follows a conciliator once asked', () => {
    const complaint = posted({ kind: 'first-complaint', deliveredOn: '2026-12-14' })
    expect(next(complaint, '2027-01-14')).toEqual({ kind: 'await-answer', until: '2027-01-14' })
    expect(next(complaint, '2027-01-15')).toEqual({ kind: 'unanswered', since: '2027-01-15' })
    const sheet = { kind: 'conciliator-sheet', sentBy: 'by-hand', postedOn: '2027-01-20' }
    const asked = applyEdit(complaint, [{ op: 'add', in: 'letters', id: 'sheet', set: sheet }]).file
    expect(next(asked, '2027-01-21')).toEqual({ kind: 'amicable-step' })
  })
  it('waits no longer than fifteen days for a receipt that nothing shows', () => {
    expect(next(posted({}), '2026-12-26')).toEqual({ kind: 'await-receipt' })
    expect(next(posted({}), '2026-12-27').kind).toBe('await-answer')
  })
  it('is still to confirm what is due before anything else', () => {
    const sent = { kind: 'await-receipt' } as const
    expect(nextStep(told, [state('due', 'to-confirm', false)], [], sent).kind).toBe('confirm')
  })
  it('has passed every stage', () => {
    expect(stageOf({ kind: 'await-receipt' })).toBeNull()
  })
})

describe('the stages of a first letter', () => {
  it('goes from telling to checking to signing', () => {
    expect(stageOf({ kind: 'tell' })).toBe('tell')
    expect(stageOf({ kind: 'letter', missing: [] })).toBe('check')
    expect(stageOf({ kind: 'export' })).toBe('sign')
  })
})
