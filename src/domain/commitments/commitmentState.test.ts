import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { find, type WithId } from '../case/caseFile'
import type { Change, Fields } from '../case/edits'
import { addDays } from '../time/day'
import { momentIn } from '../time/zones'
import { commitmentState, commitmentStates } from './commitmentState'
import { dueReading } from './dueReading'
import { at, call, caseOf, never, outcome, promise } from './story.test-support'

const said = call('said', at('2026-11-24', '11:30'))
const noon = (day: string) => ({ day, time: '12:00' })

function stateOf(now: { day: string; time: string }, ...changes: readonly Change[]) {
  const file = caseOf(...changes)
  return commitmentState(file, theOnly(file), now)
}

function theOnly(file: ReturnType<typeof caseOf>): WithId<'commitments'> {
  const commitment = find(file, 'commitments', 'promise')
  if (commitment === null) throw new Error('the test has no commitment')
  return commitment
}

const fiveDays = (more: Fields = {}) => promise('promise', 'said', 'sous cinq jours', more)
const morning = (more: Fields = {}) =>
  promise('promise', 'said', 'demain, entre 9 h et 11 h', { kind: 'phone-appointment', ...more })

describe('the due dates of a commitment', () => {
  test('are read from its phrase, counted from the event in which it was made', () => {
    const state = stateOf(noon('2026-11-25'), said, fiveDays())
    expect(state).toMatchObject({
      type: 'commitment',
      saidDay: '2026-11-24',
      slot: null,
      literal: { day: '2026-11-29', time: '24:00' },
      prudent: { day: '2026-11-30', time: '24:00' }
    })
  })

  test('are counted in working days when the company said so', () => {
    const state = stateOf(noon('2026-11-25'), said, fiveDays({ bareDays: 'working' }))
    expect(state.prudent).toEqual({ day: '2026-12-01', time: '24:00' })
  })

  test('of a slot entered by hand win over the phrase, with a quarter of an hour of tolerance', () => {
    const slot = { day: '2026-12-08', from: '09:00', to: '11:00' }
    const state = stateOf(noon('2026-12-01'), said, fiveDays({ slot, dueDay: '2026-12-02' }))
    expect(state).toMatchObject({
      type: 'appointment',
      slot,
      literal: { day: '2026-12-08', time: '11:00' },
      prudent: { day: '2026-12-08', time: '11:15' }
    })
  })

  test('of a day entered by hand end with that day', () => {
    const state = stateOf(noon('2026-12-01'), said, fiveDays({ dueDay: '2026-12-04' }))
    expect(state.literal).toEqual({ day: '2026-12-04', time: '24:00' })
    expect(state.prudent).toEqual({ day: '2026-12-04', time: '24:00' })
  })

  test('are counted from noon when the hour of the promise is not known', () => {
    const file = caseOf(call('said', at('2026-11-24')), promise('promise', 'said', 'sous 48 h'))
    expect(dueReading(file, theOnly(file))).toMatchObject({
      rule: 'R5',
      literal: { day: '2026-11-26', time: '12:00' }
    })
  })

  test('are counted from the end of the month when only the month of the promise is known', () => {
    const month = { day: '2026-11-02', time: null, until: null, precision: 'month' as const }
    const state = stateOf(noon('2026-12-01'), call('said', month), fiveDays())
    expect(state.literal).toEqual({ day: '2026-12-05', time: '24:00' })
  })

  test('that cannot be said tell why: no date was given, the words are not read, the day is not known', () => {
    const reading = (...changes: readonly Change[]) => {
      const file = caseOf(...changes)
      return dueReading(file, theOnly(file))
    }
    expect(reading(said, promise('promise', 'said', ''))).toMatchObject({ rule: 'R13' })
    expect(reading(said, promise('promise', 'said', 'dès que la lune sera pleine'))).toEqual({
      rule: null,
      why: 'unknown-phrase'
    })
    expect(reading(call('said', never), fiveDays())).toEqual({ rule: null, why: 'unknown-day' })
    expect(reading(fiveDays())).toEqual({ rule: null, why: 'unknown-day' })
  })
})

describe('while nothing was heard, a commitment', () => {
  test.each([
    ['2026-11-28', '12:00', 'upcoming'],
    ['2026-11-29', '24:00', 'upcoming'],
    ['2026-11-30', '12:00', 'to-confirm'],
    ['2026-11-30', '24:00', 'to-confirm'],
    ['2026-12-01', '00:01', 'not-kept']
  ])('is, on %s at %s, %s', (day, time, status) => {
    const state = stateOf({ day, time }, said, fiveDays())
    expect(state).toMatchObject({ status, confirmed: false, broken: false })
  })

  test('is only proposed as not kept, with its days so far', () => {
    const state = stateOf(noon('2026-12-09'), said, fiveDays())
    expect(state).toMatchObject({ status: 'not-kept', confirmed: false, daysLate: 9 })
  })

  test('is broken once the claimant confirmed that nothing came', () => {
    const state = stateOf(noon('2026-12-09'), said, fiveDays({ outcome: outcome('nothing') }))
    expect(state).toMatchObject({ status: 'not-kept', confirmed: true, broken: true, daysLate: 9 })
  })

  test('is not broken by a silence confirmed before the prudent date', () => {
    const state = stateOf(noon('2026-11-30'), said, fiveDays({ outcome: outcome('nothing') }))
    expect(state).toMatchObject({
      status: 'to-confirm',
      confirmed: false,
      broken: false,
      daysLate: null
    })
  })

  test('without a date is never broken, however long ago it was made', () => {
    const undated = promise('promise', 'said', 'transmission au niveau 3', {
      kind: 'escalation',
      outcome: outcome('nothing')
    })
    const state = stateOf(noon('2028-12-09'), said, undated)
    expect(state).toMatchObject({ status: 'undated', broken: false, daysLate: null })
  })
})

test('The same instant is past a due date in La Réunion, on its last day in Paris and before it at Saint-Pierre', () => {
  const on = (territory: 'FR-RE' | 'FR' | 'FR-PM', instant: string) =>
    stateOf(momentIn(instant, territory), said, fiveDays()).status
  expect(on('FR-RE', '2026-11-30T22:30:00Z')).toBe('not-kept')
  expect(on('FR', '2026-11-30T22:30:00Z')).toBe('to-confirm')
  expect(on('FR-PM', '2026-11-30T02:30:00Z')).toBe('upcoming')
})

describe('a commitment that was honoured', () => {
  test('by the prudent moment is kept', () => {
    const done = outcome('done', at('2026-11-30', '18:00'))
    const state = stateOf(noon('2026-12-09'), said, fiveDays({ outcome: done }))
    expect(state).toMatchObject({ status: 'kept', confirmed: true, broken: false, daysLate: 0 })
  })

  test('after it is kept late, with its days', () => {
    const done = outcome('done', at('2026-12-03'))
    const state = stateOf(noon('2026-12-09'), said, fiveDays({ outcome: done }))
    expect(state).toMatchObject({ status: 'kept-late', broken: false, daysLate: 3 })
  })

  test('within the tolerance of its slot is kept, and half an hour after it is late', () => {
    const kept = outcome('done', at('2026-11-25', '11:15'))
    const late = outcome('done', at('2026-11-25', '11:30'))
    const now = noon('2026-12-09')
    expect(stateOf(now, said, morning({ outcome: kept })).status).toBe('kept')
    expect(stateOf(now, said, morning({ outcome: late }))).toMatchObject({
      status: 'kept-late',
      daysLate: 0
    })
  })

  test('on the due day at an hour that is not known is kept', () => {
    const done = outcome('done', at('2026-11-25'))
    expect(stateOf(noon('2026-12-09'), said, morning({ outcome: done })).status).toBe('kept')
  })

  test('in part is neither kept nor broken', () => {
    const partly = outcome('partly', at('2026-12-02'))
    const state = stateOf(noon('2026-12-09'), said, fiveDays({ outcome: partly }))
    expect(state).toMatchObject({ status: 'partly-kept', confirmed: true, broken: false })
  })
})

describe('a commitment that was called off', () => {
  test('is not yet called off on a day before that', () => {
    const cancelled = outcome('cancelled-by-trader', at('2026-11-28', '09:30'))
    const made = [said, fiveDays({ outcome: cancelled })]
    expect(stateOf(noon('2026-11-27'), ...made)).toMatchObject({
      status: 'upcoming',
      broken: false
    })
    expect(stateOf(noon('2026-11-28'), ...made)).toMatchObject({ broken: true })
    expect(stateOf(noon('2026-11-01'), ...made)).toMatchObject({ status: 'upcoming' })
  })

  test('by the trader is broken at once, before its slot has ended', () => {
    const cancelled = outcome('cancelled-by-trader', at('2026-11-25', '09:30'))
    const state = stateOf(
      { day: '2026-11-25', time: '09:31' },
      said,
      morning({ outcome: cancelled })
    )
    expect(state).toMatchObject({ status: 'cancelled-by-trader', broken: true, daysLate: null })
  })

  test('by the claimant is never broken', () => {
    const cancelled = outcome('cancelled-by-claimant', at('2026-11-25', '09:30'))
    const state = stateOf(noon('2027-11-25'), said, morning({ outcome: cancelled }))
    expect(state).toMatchObject({ status: 'cancelled-by-claimant', confirmed: true, broken: false })
  })
})

describe('the commitments of a case', () => {
  test('come in order of promise, those of an unknown day last', () => {
    const file = caseOf(
      call('later', at('2026-12-01', '10:12')),
      call('sometime', never),
      said,
      promise('b', 'later', 'demain'),
      promise('c', 'sometime', 'demain'),
      promise('a', 'said', 'demain')
    )
    expect(commitmentStates(file, noon('2026-12-09')).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  test('are not broken any more when the event in which they were made is deleted', () => {
    const slot = { day: '2026-11-25', from: '09:00', to: '11:00' }
    const made = [said, fiveDays({ slot, outcome: outcome('nothing') })]
    const now = noon('2026-12-09')
    expect(stateOf(now, ...made).broken).toBe(true)
    const state = stateOf(now, ...made, { op: 'remove', in: 'events', id: 'said' })
    expect(state).toMatchObject({ status: 'not-kept', confirmed: false, broken: false })
  })
})

test('No silence breaks a commitment before its prudent moment has passed', () => {
  const phrases = ['sous cinq jours', 'sous 48 h', 'demain entre 14 h et 16 h', 'sous quinzaine']
  assert(
    property(constantFrom(...phrases), integer({ min: 0, max: 40 }), (phrase, days) => {
      const now = noon(addDays('2026-11-24', days))
      const silence = promise('promise', 'said', phrase, { outcome: outcome('nothing') })
      const { broken, prudent } = stateOf(now, said, silence)
      const due = `${prudent?.day} ${prudent?.time}`
      return broken === `${now.day} ${now.time}` > due
    })
  )
})
