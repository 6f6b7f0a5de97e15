import { describe, expect, test } from 'vitest'
import { exhibitKindSchema } from '../case/facts'
import { add, at, caseOf } from '../commitments/story.test-support'
import { canProve, exhibitsProving } from './proofs'

describe('an exhibit is cited only for what its kind can prove', () => {
  test('a log of calls made proves no call received, nor that none was', () => {
    expect(canProve('calls-made-log', 'call-made')).toBe(true)
    expect(canProve('calls-made-log', 'call-received')).toBe(false)
    expect(canProve('calls-made-log', 'no-call-received')).toBe(false)
    expect(canProve('calls-made-log', 'words-oral')).toBe(false)
  })

  test('only a log of calls received proves that no call came', () => {
    const able = exhibitKindSchema.options.filter((kind) => canProve(kind, 'no-call-received'))
    expect(able).toEqual(['calls-received-log'])
  })

  test('only the record of exchanges holds spoken words, as the notes of the claimant', () => {
    const able = exhibitKindSchema.options.filter((kind) => canProve(kind, 'words-oral'))
    expect(able).toEqual(['record-of-exchanges'])
  })

  test('a bill does not prove its payment', () => {
    expect(canProve('bill', 'payment')).toBe(false)
    expect(canProve('payment-proof', 'payment')).toBe(true)
  })

  test.each(['chat', 'sms', 'email', 'letter'] as const)('a %s proves words written', (kind) => {
    expect(canProve(kind, 'words-written')).toBe(true)
    expect(canProve(kind, 'words-oral')).toBe(false)
  })
})

describe('the exhibits that prove a claim', () => {
  const received = (from: string, to: string) =>
    add('exhibits', `received ${from}`, { kind: 'calls-received-log', covers: { from, to } })
  const silence = { from: '2026-11-24', to: '2026-11-30' }

  test('include the log whose days cover the whole silence, linked or not', () => {
    const file = caseOf(received('2026-11-24', '2026-12-09'))
    const all = ['received 2026-11-24']
    expect(exhibitsProving(file, 'no-call-received', [], silence)).toEqual(all)
    expect(exhibitsProving(file, 'no-call-received', all, silence)).toEqual(all)
  })

  test('leave out a log that misses a day of the silence, even linked', () => {
    const file = caseOf(
      received('2026-11-25', '2026-12-09'),
      add('exhibits', 'undated', { kind: 'calls-received-log' })
    )
    const linked = ['received 2026-11-25', 'undated']
    expect(exhibitsProving(file, 'no-call-received', linked, silence)).toEqual([])
  })

  test('come in the order they are linked, then the records that cover the day, each once', () => {
    const file = caseOf(
      add('exhibits', 'chat', { kind: 'chat', made: at('2026-12-07') }),
      add('exhibits', 'record', { kind: 'record-of-exchanges' }),
      add('exhibits', 'made', {
        kind: 'calls-made-log',
        covers: { from: '2026-11-24', to: '2026-12-08' }
      })
    )
    const day = { from: '2026-12-07', to: '2026-12-07' }
    expect(exhibitsProving(file, 'credit-announced', ['chat', 'record'], day)).toEqual([
      'chat',
      'record'
    ])
    expect(exhibitsProving(file, 'credit-announced', ['chat', 'chat'], day)).toEqual([
      'chat',
      'record'
    ])
    expect(exhibitsProving(file, 'credit-announced', ['chat'], null)).toEqual(['chat'])
  })

  test('leave out what was deleted and what is not in the case', () => {
    const file = caseOf(add('exhibits', 'sms', { kind: 'sms' }), {
      op: 'remove',
      in: 'exhibits',
      id: 'sms'
    })
    expect(exhibitsProving(file, 'cancellation', ['sms', 'gone'], null)).toEqual([])
  })
})
