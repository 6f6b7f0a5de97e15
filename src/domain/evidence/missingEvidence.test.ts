import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../case/caseFile'
import { groundsOf } from '../letters/grounds'
import { add, at, change, changed, contact } from '../letters/testCases'
import { foundingCase } from '../letters/testDisputes'
import { on } from '../letters/testSent'
import { missingEvidence } from './missingEvidence'
import { canProve } from './proofs'
import { soughtDataSchema } from './soughtData'

const data = soughtDataSchema.parse(JSON.parse(readFileSync('resources/law/sought.json', 'utf8')))
const sought = (file: CaseFile, day = '2026-12-09') =>
  missingEvidence(groundsOf(file, '', on(day)), data)
const codes = (file: CaseFile, day?: string) => sought(file, day).map(({ item }) => item.code)
const gone = (file: CaseFile, ...ids: readonly string[]) =>
  changed(file, ...ids.map((id) => ({ op: 'remove' as const, in: 'exhibits' as const, id })))

describe('the list of missing evidence', () => {
  test('names for each thing only kinds of exhibits that can prove it', () => {
    for (const { claim, kinds, source } of data.items) {
      expect(source).not.toBe('')
      for (const kind of kinds) expect(canProve(kind, claim), `${kind} for ${claim}`).toBe(true)
    }
  })

  test('asks nothing of a case that holds its proofs', () => {
    expect(codes(foundingCase())).toEqual([])
  })

  test('asks for the log of calls received over the days waited, and takes no log of calls made for it', () => {
    const [first] = sought(gone(foundingCase(), 'received'))
    expect(first).toMatchObject({
      item: { code: 'calls-received-log', perishable: true },
      days: { from: '2026-11-24', to: '2026-12-08' },
      state: 'sought'
    })
    // The third was cancelled by the company, in writing.
    expect(first?.about).toEqual(['promise1', 'promise2', 'promise4'])
  })

  test('asks again for a screen of what still fails once the last is older than two days', () => {
    expect(codes(foundingCase(), '2026-12-11')).not.toContain('error-screens')
    expect(codes(foundingCase(), '2026-12-12')).toContain('error-screens')
  })

  test('asks for the contract, the payment and the bill that carries a credit', () => {
    const bare = gone(foundingCase(), 'summary', 'paid')
    expect(codes(bare)).toEqual(expect.arrayContaining(['contract', 'payments']))
    const credited = changed(
      bare,
      add('bills', 'december', { issuedOn: '2026-12-05' }),
      add('credits', 'seen', { amountCents: 1500, stage: 'seen', bill: 'december' })
    )
    expect(codes(credited)).toContain('credit-bills')
  })

  test('tells what perishes before what can be asked for later', () => {
    const list = sought(gone(foundingCase(), 'summary', 'paid', 'received', 'made'))
    const kept = list.map(({ item }) => item.perishable)
    expect(kept).toEqual(kept.toSorted((one, other) => Number(other) - Number(one)))
    expect(kept[0]).toBe(true)
  })

  test('remembers what the claimant said of a thing: found, or not to be had and why', () => {
    const file = changed(
      gone(foundingCase(), 'received'),
      add('soughtProofs', 'calls-received-log', {
        state: 'not-possible',
        reason: 'téléphone changé depuis'
      })
    )
    expect(sought(file)[0]).toMatchObject({
      state: 'not-possible',
      reason: 'téléphone changé depuis'
    })
  })

  test('asks for a chat that was not kept, by its own fact', () => {
    const file = changed(
      foundingCase(),
      contact('lost', 'chat', at('2026-12-05', '10:00'), 'Anaïs', 1, [])
    )
    expect(sought(file).map(({ item, about }) => [item.code, about])).toEqual([
      ['conversations', ['lost']]
    ])
  })

  test('asks nothing for a promise that was kept or whose day has not come', () => {
    const waiting = changed(
      gone(foundingCase(), 'received'),
      ...['promise1', 'promise2', 'promise3', 'promise4'].map((id) =>
        change('commitments', id, { dueDay: '2026-12-30', slot: null, phrase: '', outcome: null })
      )
    )
    expect(codes(waiting)).not.toContain('calls-received-log')
  })
})
