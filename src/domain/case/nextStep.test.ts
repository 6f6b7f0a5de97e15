import { describe, expect, it } from 'vitest'
import type { CommitmentState, Status } from '../commitments/state'
import type { Missing } from '../letters/letter'
import { emptyCase } from './blank'
import { applyEdit } from './edits'
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

describe('the stages of a first letter', () => {
  it('goes from telling to checking to signing', () => {
    expect(stageOf({ kind: 'tell' })).toBe('tell')
    expect(stageOf({ kind: 'letter', missing: [] })).toBe('check')
    expect(stageOf({ kind: 'export' })).toBe('sign')
  })
})
