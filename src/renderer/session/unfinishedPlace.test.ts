import { describe, expect, it } from 'vitest'
import { blankEntry, emptyCase } from '#domain/case/blank'
import type { CaseFile } from '#domain/case/caseFile'
import { unfinishedPlace } from './unfinishedPlace'

const file: CaseFile = {
  ...emptyCase('case', '2026-12-09T08:00:00+01:00'),
  events: { call: blankEntry('events') },
  commitments: { promise: { ...blankEntry('commitments'), madeIn: 'call' } },
  exhibits: { bill: blankEntry('exhibits') },
  credits: {
    told: { ...blankEntry('credits'), announcedIn: 'call' },
    alone: blankEntry('credits')
  }
}

describe('a text left unfinished', () => {
  it.each([
    ['events/call/title', { tab: 'journal', spot: 'call' }],
    ['commitments/promise/words', { tab: 'journal', spot: 'call' }],
    ['commitments/promise/outcome-note', { tab: 'commitments', spot: 'promise' }],
    ['credits/told/reason', { tab: 'journal', spot: 'call' }],
    ['credits/alone/reason', { tab: 'commitments', spot: null }],
    ['exhibits/bill/title', { tab: 'exhibits', spot: 'bill' }],
    ['trader.legalName', { tab: 'parties', spot: 'trader.legalName' }],
    ['bills.1.reference', { tab: 'parties', spot: 'bills.1.reference' }]
  ])('in %s goes on where it was', (field, place) => {
    expect(unfinishedPlace(file, field)).toEqual(place)
  })

  it('leads nowhere when it is in sight already, or its fact is gone', () => {
    for (const field of ['composer', 'head.title', 'events/none/title', 'letters/none/number'])
      expect(unfinishedPlace(file, field), field).toBeNull()
  })
})
