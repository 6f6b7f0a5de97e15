import { describe, expect, it } from 'vitest'
import { add, at, caseOf, contact, nothing, promise } from '../testCases'
import { compose, lines, rows } from '../testReading'

const vague = (day: string, precision: 'month' | 'about') => ({
  day,
  time: null,
  until: null,
  precision
})
const partly = { ...nothing(), kind: 'partly', note: 'Une réponse type.' }

describe('a promise whose day is not exact', () => {
  it.each([
    [vague('2026-11-02', 'month'), 'L’engagement pris en novembre~2026 (réponse sous quinzaine)'],
    [
      vague('2026-11-15', 'about'),
      'L’engagement pris à la mi-novembre~2026 (réponse sous quinzaine)'
    ],
    [
      vague('2026-11-12', 'about'),
      'L’engagement pris vers le 12~novembre~2026 (réponse sous quinzaine)'
    ],
    [at('2026-11-12'), 'L’engagement du 12~novembre~2026 (réponse sous quinzaine)']
  ])('made %o is told no more exactly than it is known', (happened, told) => {
    const file = caseOf(
      contact('call', 'phone', happened, 'Léa', 1, []),
      add('commitments', 'answer', {
        kind: 'answer',
        madeIn: 'call',
        words: 'réponse sous quinzaine',
        phrase: 'sous quinzaine',
        outcome: partly
      })
    )
    expect(lines(compose(file), 'commitments')).toEqual([
      `${told} n’a été tenu qu’en partie~: une réponse type.`
    ])
  })

  it('is called off no more exactly than it is known', () => {
    const cancelled = {
      ...nothing(),
      kind: 'cancelled-by-trader',
      happened: vague('2026-11-30', 'month')
    }
    const file = caseOf(
      contact('call', 'phone', at('2026-11-12', '10:00'), 'Léa', 1, []),
      promise('visit', 'visit', 'call', 'visite sous un mois', 'sous un mois'),
      { op: 'set', in: 'commitments', id: 'visit', set: { outcome: cancelled }, was: {} }
    )
    expect(rows(compose(file), 'commitments')[0]?.[4]).toBe(
      'annulation par vos services en novembre'
    )
  })
})
