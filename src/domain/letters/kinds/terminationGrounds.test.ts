import { describe, expect, it } from 'vitest'
import type { Fields } from '../../case/edits'
import { checkLetter } from '../checkLetter'
import { composeLetter } from '../composeLetter'
import { add, change, changed, shown } from '../testCases'
import { energyCase, foundingCase } from '../testDisputes'
import { lines } from '../testReading'
import { LATER, on, withSent } from '../testSent'

const announced = withSent(foundingCase(), 'formal-notice', { wantsToLeave: true })
const ending = (file = announced, set: Fields = {}) =>
  changed(file, add('letters', 'end', { kind: 'contract-termination', ...set }))
const composed = (set: Fields, file = announced) =>
  composeLetter('contract-termination', ending(file, set), 'end', on(LATER))
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code)
const checked = (set: Fields, file = announced) =>
  checkLetter('contract-termination', ending(file, set), 'end', on(LATER))

describe('a contract ended for a service never supplied', () => {
  const letter = composed({ endsFor: 'never-supplied' })

  it('cites its own articles, asks for the refund within fourteen days, and warns of what it affirms', () => {
    expect(shown(letter.references[0]?.value ?? '')).toBe(
      'Notification de la résolution du contrat pour service non fourni'
    )
    expect(lines(letter, 'effects')).toEqual([
      'Le service promis n’ayant pas été fourni dans le délai supplémentaire fixé, je vous notifie la résolution du contrat, qui prend effet à la réception de la présente (article~L.~216-6 du code de la consommation).'
    ])
    expect(lines(letter, 'demands')).toContain(
      'de me rembourser les sommes versées dans les quatorze~jours (article~L.~216-7 du code de la consommation)~;'
    )
    const { missing, warnings } = checked({ endsFor: 'never-supplied' })
    expect(missing).toEqual([])
    expect(codes(warnings)).toContain('never-supplied')
  })

  it('has no place where every service works', () => {
    const mended = changed(
      announced,
      ...['usage', 'wifi'].map((id) => change('defects', id, { endedOn: '2026-12-20' }))
    )
    expect(codes(checked({ endsFor: 'never-supplied' }, mended).missing)).toContain('reasons')
  })
})

describe('a contract ended for a lasting gap in performance', () => {
  it('is a résiliation without costs, of a communications contract only', () => {
    const letter = composed({ endsFor: 'performance-gap' })
    expect(letter.blocks.map(({ heading }) => heading)).toContain('La résiliation')
    expect(lines(letter, 'effects')[0]).toContain(
      'je vous notifie la résiliation du contrat, sans frais (article~L.~224-34'
    )
    const { missing, warnings } = checked({ endsFor: 'performance-gap' })
    expect(missing).toEqual([])
    expect(codes(warnings)).toContain('performance-gap')
    const energy = withSent(energyCase(), 'formal-notice', { wantsToLeave: true })
    expect(codes(checked({ endsFor: 'performance-gap' }, energy).missing)).toContain('other-sector')
  })

  it('waits for the notice that announced it, as every end of a contract does', () => {
    const unannounced = withSent(foundingCase(), 'formal-notice')
    for (const endsFor of ['never-supplied', 'performance-gap'])
      expect(codes(checked({ endsFor }, unannounced).missing)).toContain('right-not-announced')
  })
})

describe('interest at the legal rate', () => {
  const asking = (set: Fields, amountCents: number | null) =>
    changed(
      foundingCase(),
      add('letters', 'notice', { kind: 'formal-notice', ...set }),
      add('demands', 'refund', { text: 'me rembourser une part du prix', amountCents })
    )
  const printed = (set: Fields, amountCents: number | null = 1099) =>
    lines(
      composeLetter('formal-notice', asking(set, amountCents), 'notice', on('2026-12-09')),
      'demands'
    )
  const said = /porteront intérêt au taux légal à compter de la réception de la présente/

  it('is asked in one line, with its articles and neither rate nor sum, only where the claimant wants it', () => {
    const asked = printed({ asksInterest: true }).filter((line) => said.test(line))
    expect(asked).toHaveLength(1)
    expect(asked[0]).toContain('(articles~1231-6 et 1344-1 du code civil)')
    expect(asked[0]).not.toContain('6,67')
    expect(printed({}).some((line) => said.test(line))).toBe(false)
  })

  it('is not asked where no sum is', () => {
    expect(printed({ asksInterest: true }, null).some((line) => said.test(line))).toBe(false)
  })
})
