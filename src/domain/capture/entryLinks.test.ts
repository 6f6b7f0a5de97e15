import { describe, expect, it } from 'vitest'
import { blankEntry, emptyCase } from '../case/blank'
import type { CaseFile } from '../case/caseFile'
import { commitmentStates } from '../commitments/commitmentState'
import { entryLinks } from './entryLinks'
import { readQuickEntry } from './quickEntry'

const now = { day: '2026-12-08', time: '18:00' }

function caseWith(...promises: readonly string[]): CaseFile {
  const happened = { day: '2026-12-07', time: '18:40', until: null, precision: 'minute' as const }
  return {
    ...emptyCase('case', '2026-12-08T18:00:00+01:00'),
    events: { chat: { ...blankEntry('events'), happened } },
    commitments: Object.fromEntries(
      promises.map((phrase) => [
        phrase,
        {
          ...blankEntry('commitments'),
          kind: 'phone-appointment',
          madeIn: 'chat',
          words: phrase,
          phrase
        }
      ])
    )
  }
}

function linksOf(line: string, file: CaseFile) {
  return entryLinks(file, commitmentStates(file, now), readQuickEntry(line, now, 'FR'))
}

const morning = 'demain, entre 9h et 11h'
const afternoon = 'demain, entre 14h et 16h'

describe('what a typed line does to the promises of the case', () => {
  it('takes calls within the slot of an appointment for attempts at it', () => {
    const file = caseWith(morning, afternoon)
    expect(linksOf('trois appels coupés 9h14, 9h31, 10h02', file)).toEqual([
      { as: 'attempts', to: morning }
    ])
  })

  it('links no call outside every slot, nor one without an hour', () => {
    const file = caseWith(morning)
    expect(linksOf('appel coupé à 12h30', file)).toEqual([])
    expect(linksOf('appel coupé ce matin', file)).toEqual([])
  })

  it('calls off the one appointment that a cancellation may mean', () => {
    expect(linksOf('SMS reçu 10h20, rendez-vous annulé', caseWith(morning))).toEqual([
      { as: 'cancels', to: morning }
    ])
  })

  it('chooses between two appointments never, nor for the claimant who cancels', () => {
    expect(linksOf('SMS reçu, rendez-vous annulé', caseWith(morning, afternoon))).toEqual([])
    expect(linksOf('j’ai annulé le rendez-vous', caseWith(morning))).toEqual([])
  })
})
