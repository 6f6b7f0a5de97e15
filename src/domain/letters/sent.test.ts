import { describe, expect, test } from 'vitest'
import { composeLetter } from './composeLetter'
import { frozen, letterAsItStands, sentLetter } from './sent'
import { change, changed, LETTER } from './testCases'
import { foundingCase } from './testDisputes'
import { context } from './testLaw'

const composed = composeLetter('formal-notice', foundingCase(), LETTER, context)
const sent = (asSent: string) =>
  changed(foundingCase(), change('letters', LETTER, { asSent, postedOn: '2026-12-09' }))

describe('a letter that went', () => {
  test('keeps every word and number it had, whatever becomes of the facts', () => {
    const file = sent(frozen(composed))
    const without = { ...file, events: {}, commitments: {}, exhibits: {} }
    expect(letterAsItStands(without, LETTER, context)).toEqual({
      letter: composed,
      missing: [],
      warnings: [],
      sent: true
    })
  })

  test('is composed anew when what was kept is not a letter', () => {
    for (const kept of ['', '{}', '[1]', frozen(composed).replace('"fr"', '"de"')]) {
      const file = sent(kept)
      expect(sentLetter(file, LETTER)).toBeNull()
      expect(letterAsItStands(file, LETTER, context)).toMatchObject({
        letter: composed,
        sent: false
      })
    }
  })
})
