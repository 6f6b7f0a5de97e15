import { describe, expect, it } from 'vitest'
import { blankEntry, emptyCase } from '../case/blank'
import type { CaseFile } from '../case/caseFile'
import { commitmentStates } from '../commitments/commitmentState'
import { friseLayout } from './friseLayout'

const now = { day: '2026-12-09', time: '12:00' }
const promises = [
  ['2026-11-24', '11:30', 'rappel sous cinq jours', 'sous cinq jours'],
  ['2026-12-01', '10:12', 'rappel sous deux jours ouvrés', 'sous deux jours ouvrés'],
  ['2026-12-07', '18:40', 'rendez-vous demain, entre 9 h et 11 h', 'demain, entre 9 h et 11 h'],
  ['2026-12-08', '10:45', 'rendez-vous entre 14 h et 16 h', 'entre 14 h et 16 h'],
  ['2026-12-08', '16:40', 'intervention du niveau 3', '']
] as const

const file: CaseFile = {
  ...emptyCase('case', '2026-12-09T08:00:00+01:00'),
  events: Object.fromEntries(
    promises.map(([day, time], index) => [
      `event-${index}`,
      {
        ...blankEntry('events'),
        happened: { day, time, until: null, precision: 'minute' as const }
      }
    ])
  ),
  commitments: Object.fromEntries(
    promises.map(([, , words, phrase], index) => [
      `promise-${index}`,
      { ...blankEntry('commitments'), madeIn: `event-${index}`, words, phrase }
    ])
  )
}

describe('the bars of the frise', () => {
  it.each([560, 760, 1040, 1900])('never write one promise over another in %i pixels', (room) => {
    const layout = friseLayout(file, commitmentStates(file, now), now, room, 'sans date')
    const spans = (layout?.commitments ?? []).map(({ from, to, label, text, row }) => {
      const long = label.length * 6.1
      const left = text.anchor === 'start' ? text.x : text.x - long
      return { row, from: Math.min(from, left), to: Math.max(to ?? from, left + long) }
    })
    expect(spans).toHaveLength(5)
    for (const one of spans)
      for (const other of spans)
        if (one !== other && one.row === other.row)
          expect(one.to < other.from || other.to < one.from, JSON.stringify([one, other])).toBe(
            true
          )
  })

  it('says that a promise has no date, and shortens words too long to stand there', () => {
    const long = { ...file.commitments['promise-0'], words: 'rappel '.repeat(20) }
    const wordy = { ...file, commitments: { ...file.commitments, 'promise-0': long } } as CaseFile
    const layout = friseLayout(wordy, commitmentStates(wordy, now), now, 1040, 'sans date')
    const labels = layout?.commitments.map((bar) => bar.label) ?? []
    expect(labels).toContain('intervention du niveau 3 (sans date)')
    expect(labels.find((label) => label.startsWith('rappel rappel'))).toMatch(/^.{1,40}…$/)
  })
})

describe('the label of what does not work', () => {
  const failing = (since: string, problem: string): CaseFile => ({
    ...file,
    defects: {
      one: {
        ...blankEntry('defects'),
        service: 'le suivi de consommation',
        problem,
        since: { day: since, time: '08:00', until: null, precision: 'minute' as const }
      }
    }
  })
  const barOf = (case_: CaseFile) =>
    friseLayout(case_, commitmentStates(case_, now), now, 760, 'sans date')?.defects[0]

  it('stands before its band where it would run out of the drawing', () => {
    expect(barOf(failing('2026-11-24', 'inaccessible'))?.text.anchor).toBe('start')
    const late = barOf(failing('2026-12-09', 'inaccessible'))
    expect(late?.text).toEqual({ x: (late?.from ?? 0) - 7, anchor: 'end' })
  })

  it('is shortened where it is long', () => {
    expect(barOf(failing('2026-11-24', 'refusé '.repeat(20)))?.label).toMatch(/^.{1,40}…$/)
  })
})
