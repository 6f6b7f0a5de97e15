import { describe, expect, it } from 'vitest'
import { blankEntry, emptyCase } from '#domain/case/blank'
import type { CaseFile, Entry } from '#domain/case/caseFile'
import { daysOf, factsDownTo, journalDays, newestDays } from './days'

const fact = (day: string | null, time: string | null, recordedAt: string): Entry<'events'> => ({
  ...blankEntry('events'),
  happened: { day, time, until: null, precision: day === null ? 'unknown' : 'minute' },
  recordedAt
})

function caseOf(events: Record<string, Entry<'events'>>): CaseFile {
  return { ...emptyCase('c', '2026-12-09T09:00:00+01:00'), events }
}

const file = caseOf({
  late: fact('2026-12-08', '16:40', '2026-12-09T10:00:00+01:00'),
  early: fact('2026-12-08', '09:14', '2026-12-09T10:05:00+01:00'),
  twin: fact('2026-12-08', '09:14', '2026-12-09T10:01:00+01:00'),
  first: fact('2026-11-24', '11:30', '2026-12-09T09:00:00+01:00'),
  lost: fact(null, null, '2026-12-09T09:30:00+01:00'),
  gone: { ...fact('2026-12-08', '10:00', '2026-12-09T09:00:00+01:00'), deleted: true }
})

describe('the facts of a case by day', () => {
  it('are in order of day and hour, those of one hour in the order they were noted', () => {
    const order = journalDays(file).flatMap((day) => day.events.map((event) => event.id))
    expect(order).toEqual(['lost', 'first', 'twin', 'early', 'late'])
  })

  it('leave out what was deleted', () => {
    const ids = journalDays(file).flatMap((day) => day.events.map((event) => event.id))
    expect(ids).not.toContain('gone')
  })

  it('show the newest days whole and count the older facts', () => {
    const { shown, older } = newestDays(journalDays(file), 2)
    expect(shown.map((day) => day.day)).toEqual(['2026-12-08'])
    expect(older).toBe(2)
    expect(newestDays(journalDays(file), 50).older).toBe(0)
  })

  it('are drawn far enough back to hold the one that was chosen', () => {
    const days = journalDays(file)
    expect(factsDownTo(days, 'late')).toBe(3)
    expect(factsDownTo(days, 'first')).toBe(4)
    expect(factsDownTo(days, 'gone')).toBe(0)
    expect(newestDays(days, factsDownTo(days, 'first')).shown).toHaveLength(2)
  })

  it('can be narrowed to some, without the days left empty', () => {
    const kept = daysOf(journalDays(file), new Set(['twin', 'late']))
    expect(kept.map(({ day, events }) => [day, events.map(({ id }) => id)])).toEqual([
      ['2026-12-08', ['twin', 'late']]
    ])
  })
})
