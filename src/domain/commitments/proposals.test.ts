import { describe, expect, test } from 'vitest'
import { find, type WithId } from '../case/caseFile'
import { applyEdit, type Change } from '../case/edits'
import { commitmentState } from './commitmentState'
import { outcomeFacts, shownDaysLate } from './outcomeFacts'
import { acceptance, confirmation, proposals } from './proposals'
import { add, at, call, caseOf, outcome, promise } from './story.test-support'

const now = { day: '2026-12-09', time: '12:00' }
const confirmedAt = '2026-12-09T12:00:00+01:00'
const said = call('said', at('2026-11-24', '11:30'))
const callback = promise('promise', 'said', 'sous cinq jours')
const log = add('exhibits', 'log', {
  kind: 'calls-received-log',
  covers: { from: '2026-11-24', to: '2026-12-09' }
})
const sms = add('events', 'sms', {
  kind: 'contact',
  channel: 'sms',
  direction: 'in',
  happened: at('2026-11-26', '10:20'),
  links: [{ as: 'cancels', to: 'promise' }],
  exhibits: ['text']
})
const text = add('exhibits', 'text', { kind: 'sms' })
const callIn = (happened: ReturnType<typeof at>, attempts: null | { count: number } = null) =>
  add('events', 'call in', {
    kind: 'contact',
    channel: 'phone',
    direction: 'in',
    happened,
    attempts: attempts === null ? null : { ...attempts, times: [], ending: '' },
    links: [{ as: 'follows', to: 'said' }]
  })

function theOnly(file: ReturnType<typeof caseOf>): WithId<'commitments'> {
  const commitment = find(file, 'commitments', 'promise')
  if (commitment === null) throw new Error('the test has no commitment')
  return commitment
}

describe('the outcome that is proposed', () => {
  test('is silence once the prudent date has passed, with the log that shows it', () => {
    const file = caseOf(said, callback, log)
    expect(proposals(file, now)).toEqual([
      { commitment: 'promise', kind: 'nothing', event: null, exhibits: ['log'] }
    ])
    expect(proposals(file, { day: '2026-11-30', time: '12:00' })).toEqual([])
  })

  test('is a cancellation as soon as an event of the company calls it off', () => {
    const file = caseOf(said, callback, text, sms)
    expect(proposals(file, { day: '2026-11-26', time: '12:00' })).toEqual([
      { commitment: 'promise', kind: 'cancelled-by-trader', event: 'sms', exhibits: ['text'] }
    ])
  })

  test('is its performance when a call received follows the promise', () => {
    const file = caseOf(said, callback, callIn(at('2026-11-27', '15:00')))
    expect(proposals(file, now)).toMatchObject([{ kind: 'done', event: 'call in' }])
  })

  test('is not its performance when the call was cut before anyone spoke', () => {
    const file = caseOf(said, callback, callIn(at('2026-11-27', '15:00'), { count: 1 }))
    expect(proposals(file, now)).toMatchObject([{ kind: 'nothing' }])
  })

  test('is nothing for a promise without a date, or with an outcome already', () => {
    const undated = promise('undated', 'said', '', { kind: 'escalation' })
    const settled = promise('settled', 'said', 'sous cinq jours', { outcome: outcome('nothing') })
    expect(proposals(caseOf(said, undated, settled), now)).toEqual([])
  })
})

describe('accepting a proposal', () => {
  const stateAfter = (changes: readonly Change[], file: ReturnType<typeof caseOf>) => {
    const { file: next, refusals } = applyEdit(file, changes)
    expect(refusals).toEqual([])
    return commitmentState(next, theOnly(next), now)
  }

  test('of silence makes the commitment broken', () => {
    const file = caseOf(said, callback, log)
    const [proposed] = proposals(file, now)
    if (proposed === undefined) throw new Error('nothing was proposed')
    const edit = acceptance(file, proposed, confirmedAt)
    expect(edit.label).toBe('confirm-outcome')
    expect(stateAfter(edit.changes, file)).toMatchObject({ status: 'not-kept', broken: true })
  })

  test('of a cancellation keeps the day and the event that show it', () => {
    const file = caseOf(said, callback, text, sms)
    const [proposed] = proposals(file, now)
    if (proposed === undefined) throw new Error('nothing was proposed')
    const { changes } = acceptance(file, proposed, confirmedAt)
    expect(changes[0]).toMatchObject({
      set: { outcome: { event: 'sms', happened: at('2026-11-26', '10:20'), confirmedAt } },
      was: { outcome: null }
    })
    expect(stateAfter(changes, file)).toMatchObject({ status: 'cancelled-by-trader', broken: true })
  })

  test('can be taken back', () => {
    const file = caseOf(said, promise('promise', 'said', 'demain', { outcome: outcome('nothing') }))
    const { changes } = confirmation(file, 'promise', null)
    expect(stateAfter(changes, file)).toMatchObject({ status: 'not-kept', confirmed: false })
  })
})

describe('what the journal holds about a commitment', () => {
  const again = call('again', at('2026-12-01', '10:12'), {
    links: [
      { as: 'chases', to: 'promise' },
      { as: 'replaces', to: 'promise' }
    ]
  })
  const next = promise('next', 'again', 'sous deux jours ouvrés')

  test('is who chased it, what cancelled it and what took its place', () => {
    const file = caseOf(said, callback, text, sms, again, next)
    const facts = outcomeFacts(file, theOnly(file))
    expect(facts.chasedIn.map(({ id }) => id)).toEqual(['again'])
    expect(facts.cancelledIn?.id).toBe('sms')
    expect(facts.replacedIn?.id).toBe('again')
    expect(facts.replacement?.id).toBe('next')
  })

  test('stops the count of late days at the contact that replaced it', () => {
    const silent = promise('promise', 'said', 'sous cinq jours', { outcome: outcome('nothing') })
    const file = caseOf(said, silent, again, next)
    const state = commitmentState(file, theOnly(file), now)
    expect(state.daysLate).toBe(9)
    expect(shownDaysLate(state, outcomeFacts(file, theOnly(file)))).toBe(1)
    const alone = caseOf(said, silent)
    expect(shownDaysLate(state, outcomeFacts(alone, theOnly(alone)))).toBe(9)
  })

  test('shows no lateness for a slot: it is missed, not late', () => {
    const slot = { day: '2026-11-25', from: '09:00', to: '11:00' }
    const missed = promise('promise', 'said', '', { slot, outcome: outcome('nothing') })
    const file = caseOf(said, missed)
    const state = commitmentState(file, theOnly(file), now)
    expect(shownDaysLate(state, outcomeFacts(file, theOnly(file)))).toBeNull()
  })
})
