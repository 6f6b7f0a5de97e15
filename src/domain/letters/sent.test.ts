import { describe, expect, test } from 'vitest'
import { composeLetter } from './composeLetter'
import { frozen, letterAsItStands, sentLetter } from './sent'
import { change, changed, LETTER } from './testCases'
import { foundingCase } from './testDisputes'
import { context } from './testLaw'

const composed = composeLetter('formal-notice', foundingCase(), LETTER, context)
const kept = frozen(composed) ?? ''
const sent = (asSent: string) =>
  changed(foundingCase(), change('letters', LETTER, { asSent, postedOn: '2026-12-09' }))

describe('a letter that went', () => {
  test('keeps every word and number it had, whatever becomes of the facts', () => {
    const file = sent(kept)
    const without = { ...file, events: {}, commitments: {}, exhibits: {} }
    expect(letterAsItStands(without, LETTER, context)).toEqual({
      letter: composed,
      missing: [],
      warnings: [],
      sent: true
    })
  })

  test('is composed anew when what was kept is not a letter', () => {
    for (const spoilt of ['', '{}', '[1]', kept.replace('"fr"', '"de"')]) {
      const file = sent(spoilt)
      expect(sentLetter(file, LETTER)).toBeNull()
      expect(letterAsItStands(file, LETTER, context)).toMatchObject({
        letter: composed,
        sent: false
      })
    }
  })

  test('is not kept cut short when it is too long', () => {
    expect(frozen({ ...composed, salutation: 'x'.repeat(900_000) })).toBeNull()
  })
})
