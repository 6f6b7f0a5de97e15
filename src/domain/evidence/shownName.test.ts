import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shownName } from './shownName'

describe('the name of a file is a label', () => {
  test.each([
    ['Facture du 20 novembre.pdf', 'Facture du 20 novembre.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Camille\\capture.png', 'capture.png'],
    ['/tmp/', 'tmp'],
    ['..', 'fichier'],
    ['', 'fichier'],
    ['photo\u202egnp.exe', 'photo_gnp.exe'],
    ['a\u0000b\nc\u200bd.txt', 'a_b_c_d.txt'],
    ['moitié\ud83d.txt', 'moitié_.txt'],
    ['émoji 😀.png', 'émoji 😀.png'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['console.txt', 'console.txt'],
    ['  deux   espaces .pdf ', 'deux espaces .pdf']
  ])('%j shows as %j', (name, label) => {
    expect(shownName(name)).toBe(label)
  })

  test('is the same in composed and decomposed letters; a difference of capitals stays', () => {
    expect(shownName('pre\u0301avis.pdf')).toBe(shownName('pr\u00e9avis.pdf'))
    expect(shownName('Facture.pdf')).not.toBe(shownName('facture.pdf'))
  })

  test('of three hundred letters is cut in the middle and keeps its end', () => {
    const label = shownName(`${'é'.repeat(300)}.jpeg`)
    expect([...label]).toHaveLength(120)
    expect(label.endsWith('é….jpeg')).toBe(true)
    expect([...shownName('x'.repeat(300))]).toHaveLength(120)
  })

  test('is never empty, never a path, never longer than a row, and stays as it is', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 400 }), (name) => {
        const label = shownName(name)
        expect(label.trim()).not.toBe('')
        expect([...label].filter((one) => one < ' ' || '/\\\u202e\u200b'.includes(one))).toEqual([])
        expect([...label].length).toBeLessThanOrEqual(121)
        expect(label).toBe(label.replace(/\p{Surrogate}/gu, '?'))
      })
    )
  })
})
