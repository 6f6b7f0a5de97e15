import { describe, expect, it } from 'vitest'
import { markerAt, plainText } from './plainText'
import { shown } from './testCases'
import { foundingCase } from './testDisputes'
import { compose } from './testReading'

describe('a letter as plain text', () => {
  const text = shown(plainText(compose(foundingCase())))
  const lines = text.split('\n')

  it('starts with the sender and ends with the exhibits', () => {
    expect(lines[0]).toBe('Camille Exemple')
    expect(lines.at(-2)).toBe('13. SMS d’annulation, 8~déc.~2026, 10~h~20')
    expect(text.endsWith('\n')).toBe(true)
  })

  it('writes one paragraph or item a line, with its marker', () => {
    expect(lines).toContain('7. Ce que je demande')
    expect(lines).toContain('b) de rétablir l’accès aux bornes Wi-Fi~;')
  })

  it('writes each row of a table on one line, each cell after the name of its column', () => {
    expect(lines).toContain(
      'N°~1~; Date, interlocuteur~: 24~novembre, 11~h~30, Inès, niveau~1~; Engagement~: rappel sous cinq jours~; Échéance~: 30~novembre~; Ce qui s’est passé~: aucun appel reçu~; Pièces~: 8, 11, 12'
    )
    expect(lines).toContain('Total~; Montant~: 25,00~€~; Porté sur une facture~: 0,00~€')
  })

  it('keeps naming items after the twenty-sixth', () => {
    expect([0, 25, 26, 27, 52].map((index) => markerAt('letter', index))).toEqual([
      'a)',
      'z)',
      'aa)',
      'ab)',
      'ba)'
    ])
  })
})
