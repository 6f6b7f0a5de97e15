import { describe, expect, test } from 'vitest'
import { checkLetter } from './checkLetter'
import { composeLetter } from './composeLetter'
import type { LawData } from './law'
import { repealedLaw } from './lawWarnings'
import { plainText } from './plainText'
import { foundingCase } from './testDisputes'
import { context } from './testLaw'

const DAY = '2026-12-09'
const ENDED = '2026-12-08'
const { law } = context
type Ended = Pick<LawData, 'texts' | 'recourse' | 'phrases' | 'effect'>

const printed = (by: LawData) =>
  plainText(composeLetter('formal-notice', foundingCase(), '', { ...context, law: by }))
const repealed = (by: LawData, kind: 'formal-notice' | 'first-complaint' = 'formal-notice') =>
  checkLetter(kind, foundingCase(), '', { ...context, law: by })
    .warnings.filter(({ code }) => code === 'repealed-law')
    .map(({ detail }) => detail)
const ending = <Text extends { readonly id: string }>(texts: readonly Text[], id: string) =>
  texts.map((text) => (text.id === id ? { ...text, validUntil: ENDED } : text))

describe('a text of law that was repealed', () => {
  test('is no longer cited by the letter, and that is told with its article', () => {
    const later = { ...law, texts: ending(law.texts, 'usage-tracking') }
    expect(printed(law)).toContain('224-30')
    expect(printed(later)).not.toContain('224-30')
    expect(repealed(later)).toEqual([expect.stringMatching(/224-30/)])
  })

  const cases: readonly (readonly [string, Partial<Ended>, RegExp])[] = [
    ['recourse', { recourse: ending(law.recourse, 'recourse-telecom') }, /service consommateurs/],
    ['effect', { effect: { ...law.effect, validUntil: ENDED } }, /L\.\u00a0612-2/]
  ]
  test.each(cases)('is told too where it names no article: %s', (_what, change, said) => {
    const later = { ...law, ...change }
    expect(repealed(later)).toHaveLength(1)
    expect(repealed(later)[0]).toMatch(said)
    expect(printed(later).length).toBeLessThan(printed(law).length)
  })

  test('is told of the kinds that would print it, and of no other', () => {
    const later = { ...law, phrases: ending(law.phrases, 'complaint-written') }
    expect(repealed(later, 'first-complaint')).toHaveLength(1)
    expect(repealed(later)).toEqual([])
  })

  test('still counts on its last day', () => {
    const last = { ...law, effect: { ...law.effect, validUntil: DAY } }
    expect(repealed(last)).toEqual([])
    expect(printed(last)).toBe(printed(law))
  })

  test('costs no second composition where nothing is repealed', () => {
    const never = () => {
      throw new Error('composed again')
    }
    expect(repealedLaw(law, DAY, never)).toEqual([])
  })
})
