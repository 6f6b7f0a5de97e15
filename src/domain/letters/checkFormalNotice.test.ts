import { describe, expect, it } from 'vitest'
import type { CaseFile } from '../case/caseFile'
import type { Change } from '../case/edits'
import { checkFormalNotice } from './checkFormalNotice'
import { mentionsOfLetter } from './checkLetter'
import type { BlockId } from './letter'
import { mentionCodes } from './mentions'
import { passageId } from './passages'
import { add, change, changed, LETTER, remove, section } from './testCases'
import { foundingCase } from './testDisputes'
import { context } from './testLaw'
import { compose } from './testReading'

const founding = foundingCase()
const having = (...changes: readonly Change[]) => changed(founding, ...changes)
const missing = (file: CaseFile) => checkFormalNotice(file, LETTER, context).missing
const codes = (file: CaseFile) => missing(file).map(({ code }) => code)
const warned = (file: CaseFile) =>
  checkFormalNotice(file, LETTER, context).warnings.map(({ code }) => code)
const rewritten = (block: BlockId, set: { off?: boolean; text?: string; sources?: string[] }) =>
  add('passages', passageId(LETTER, block), { letter: LETTER, block, ...set })

describe('the mandatory mentions of a formal notice', () => {
  it('are ten, and all done in the founding case', () => {
    const found = mentionsOfLetter(founding, LETTER, context, compose(founding))
    expect(found.map(({ code }) => code)).toEqual([...mentionCodes])
    expect(found).toHaveLength(10)
    expect(found.every(({ done }) => done)).toBe(true)
    expect(checkFormalNotice(founding, LETTER, context)).toEqual({ missing: [], warnings: [] })
  })

  it('lack the sender, each part with the field that fills it', () => {
    expect(missing(having(section('claimant', { address: ['', ' '] })))).toEqual([
      {
        code: 'sender-address',
        place: { screen: 'parties', field: 'claimant.address' },
        detail: ''
      }
    ])
    expect(codes(having(section('claimant', { name: ' ' })))).toEqual(['sender-name'])
    expect(codes(having(section('claimant', { place: '' })))).toEqual(['place'])
  })

  it('lack the addressee until the claimant said that the address is right', () => {
    expect(codes(having(section('trader', { addressConfirmedOn: null })))).toEqual([
      'recipient-address-unconfirmed'
    ])
    expect(codes(having(section('trader', { address: [] })))).toEqual(['recipient-address'])
    expect(codes(having(section('trader', { legalName: '' })))).toEqual(['recipient-name'])
  })

  it('lack the contract, the deadline', () => {
    expect(codes(having(section('contract', { offer: '' })))).toEqual(['contract'])
    const undated = having(change('letters', LETTER, { deadlineDays: null }))
    expect(missing(undated)).toEqual([
      { code: 'deadline', place: { screen: 'letter', block: 'deadline' }, detail: '' }
    ])
  })

  it('lack the facts and the demand when nothing is recorded', () => {
    const emptied = having(
      ...(['events', 'commitments', 'defects', 'credits'] as const).flatMap((collection) =>
        Object.keys(founding[collection]).map((id) => remove(collection, id))
      )
    )
    expect(codes(emptied)).toEqual(['facts', 'demand'])
    expect(missing(emptied)[0]?.place).toEqual({ screen: 'journal', id: null })
  })

  it('lack what a block switched off would have said', () => {
    expect(codes(having(rewritten('demands', { off: true })))).toEqual(['demand'])
    expect(codes(having(rewritten('consequence', { off: true })))).toEqual(['consequence'])
    expect(codes(having(rewritten('contract', { off: true })))).toEqual(['contract'])
    expect(
      codes(having(rewritten('demands', { off: true }), rewritten('opening', { off: true })))
    ).toEqual(['demand', 'deadline'])
  })

  it('lack the words “mise en demeure” when the body was rewritten without them', () => {
    const mild = having(
      rewritten('opening', { text: 'Je vous demande de rétablir le service sous quinze jours.' }),
      rewritten('demands', { text: 'Je demande le rétablissement sous quinze jours.' }),
      rewritten('consequence', { text: 'Je saisirai le médiateur.' })
    )
    expect(codes(mild)).toEqual(['words-formal-notice'])
  })

  it('are blocked by a field in conflict, only when the letter prints it', () => {
    const blocked = (path: string) =>
      checkFormalNotice(founding, LETTER, { ...context, conflicts: [path] }).missing
    expect(blocked('trader.address')).toEqual([
      {
        code: 'field-in-conflict',
        place: { screen: 'parties', field: 'trader.address' },
        detail: 'trader.address'
      }
    ])
    expect(blocked('events.call1.happened')[0]?.place).toEqual({ screen: 'journal', id: 'call1' })
    expect(blocked('commitments.promise1.words')[0]?.place).toEqual({
      screen: 'commitments',
      id: 'promise1'
    })
    expect(blocked('events.call1.tomatoes')).toEqual([])
    expect(blocked('head.notes')).toEqual([])
    expect(blocked('costs.other.label')).toEqual([])
  })
})

describe('the warnings of a formal notice', () => {
  it('ask for a fresh capture when the newest proof of an open defect is more than two days old', () => {
    expect(
      warned(having(change('exhibits', 'check', { made: founding.exhibits.site?.made ?? null })))
    ).toEqual(['stale-defect-proof', 'stale-defect-proof'])
  })

  it('name what no exhibit supports', () => {
    const bare = having(...Object.keys(founding.exhibits).map((id) => remove('exhibits', id)))
    expect(new Set(warned(bare))).toEqual(new Set(['no-exhibit', 'no-proof-for-claim']))
  })

  it('tell of an outcome that waits to be confirmed', () => {
    const unsure = having(change('commitments', 'promise1', { outcome: null }))
    expect(checkFormalNotice(unsure, LETTER, context).warnings).toEqual([
      {
        code: 'unconfirmed-outcome',
        place: { screen: 'commitments', id: 'promise1' },
        detail: 'rappel sous cinq jours'
      }
    ])
  })

  it('tell of words rewritten by hand and linked to no fact', () => {
    expect(warned(having(rewritten('steps', { text: 'J’ai appelé souvent.' })))).toEqual([
      'free-words'
    ])
    expect(
      warned(having(rewritten('steps', { text: 'J’ai appelé souvent.', sources: ['call1'] })))
    ).toEqual([])
  })

  it('tell of a customer number not known, of the volume not asked, of a short deadline', () => {
    expect(warned(having(section('contract', { customerNumber: '' })))).toEqual([
      'no-customer-number'
    ])
    expect(warned(having(section('contract', { volumeLimited: null })))).toEqual(['law-question'])
    expect(warned(having(change('letters', LETTER, { deadlineDays: 7 })))).toEqual([
      'short-deadline'
    ])
  })

  it('tell of a line of the address longer than 38 characters', () => {
    const long = 'Service des réclamations de la région Centre-Val de Loire'
    expect(warned(having(section('trader', { service: long })))).toEqual(['address-line-too-long'])
  })

  it('tell of law verified too long ago', () => {
    const later = having(change('letters', LETTER, { date: '2027-11-02' }))
    expect(warned(later)).toContain('stale-law')
    const justInTime = having(change('letters', LETTER, { date: '2027-11-01' }))
    expect(warned(justInTime)).not.toContain('stale-law')
  })
})
