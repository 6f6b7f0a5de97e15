import { describe, expect, it } from 'vitest'
import { sectorSchema } from '../case/parties'
import type { Sectors } from '../law/origin'
import { tidy } from './french/typography'
import { phraseUses } from './law'
import { context } from './testLaw'

const { law } = context

/** Each sector once for each text that holds in it. */
function everySector(texts: readonly { readonly sectors: Sectors }[]): readonly string[] {
  return texts
    .flatMap(({ sectors }) => (sectors === 'every' ? sectorSchema.options : sectors))
    .toSorted()
}

describe('the law data shipped for letters', () => {
  it('has its no-break spaces in place', () => {
    const printed = [
      ...law.texts.map(({ sentence }) => sentence),
      ...law.texts.map(({ citation }) => citation),
      ...law.recourse.map(({ consequence }) => consequence),
      law.effect.sentence,
      ...law.phrases.flatMap(({ sentence, citation }) => [sentence, citation])
    ]
    for (const sentence of printed) expect(tidy(sentence)).toBe(sentence)
  })

  it('names for every text where it was read and when', () => {
    for (const { source, verifiedOn } of [
      ...law.texts,
      ...law.recourse,
      law.effect,
      ...law.phrases
    ]) {
      expect(source).not.toBe('')
      expect(verifiedOn).toBe('2026-11-01')
    }
  })

  it('tells the consequence for every sector', () => {
    expect(everySector(law.recourse)).toEqual(sectorSchema.options.toSorted())
    for (const { consequence } of law.recourse) expect(consequence).toContain('{délai}')
  })

  it('has one phrase for each use and sector, and names each article it prints', () => {
    // Only the law of communications knows this ground.
    const forAll = phraseUses.filter((use) => use !== 'termination-performance-gap')
    for (const use of forAll) {
      const phrases = law.phrases.filter((one) => one.use === use)
      expect(everySector(phrases)).toEqual(sectorSchema.options.toSorted())
    }
    for (const { sentence, citation } of law.phrases) {
      expect(/articles?\u00A0/.test(sentence)).toBe(citation !== '')
      expect(sentence).toContain(citation.split('\u00A0')[1] ?? '')
    }
    expect(new Set(law.phrases.map(({ id }) => id)).size).toBe(law.phrases.length)
  })

  it('pleads the law of communications only against an operator', () => {
    for (const { sectors, citation } of law.texts) {
      if (/224-|08-21/.test(citation)) expect(sectors).toEqual(['telecom'])
    }
  })
})
