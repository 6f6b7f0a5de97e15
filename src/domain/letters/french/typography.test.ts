import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tidy } from './typography'

const shown = (text: string) => tidy(text).replaceAll('\u00A0', '~')

describe('tidy', () => {
  it('puts a no-break space before double punctuation, euros and percents', () => {
    expect(shown('Pourquoi ?')).toBe('Pourquoi~?')
    expect(shown('Pourquoi? Parce que!')).toBe('Pourquoi~? Parce que~!')
    expect(shown('deux points: voilà; 15€ ou 20 %')).toBe('deux points~: voilà~; 15~€ ou 20~%')
    expect(shown('Quoi ?!')).toBe('Quoi~?!')
    expect(shown('soit 15 €;')).toBe('soit 15~€~;')
  })

  it('opens and closes guillemets, and curls apostrophes', () => {
    expect(shown("«demain» m'a-t-on dit")).toBe('«~demain~» m’a-t-on dit')
    expect(shown("« demain » ; aujourd'hui")).toBe('«~demain~»~; aujourd’hui')
    expect(shown("jusqu'à l'#125#")).toBe('jusqu’à l’#125#')
  })

  it('leaves web addresses, mail addresses and hours with a colon as they are', () => {
    const kept = 'https://www.example.org/a?b=1;c=2 camille@example.org 10:20'
    expect(tidy(kept)).toBe(kept)
    expect(shown('voir www.example.org ; merci')).toBe('voir www.example.org~; merci')
    expect(shown('à camille@example.org; merci')).toBe('à camille@example.org~; merci')
  })

  it('keeps together what must not be cut at the end of a line', () => {
    expect(shown('le 1er décembre 2026 à 9 h 14')).toBe('le 1er~décembre~2026 à 9~h~14')
    expect(shown('pièces n° 3, article L. 224-30, articles 1231, niveau 3')).toBe(
      'pièces~n°~3, article~L.~224-30, articles~1231, niveau~3'
    )
    expect(shown('13 pièces, Mme Durand, point 7, 40 Go')).toBe(
      '13~pièces, Mme~Durand, point~7, 40~Go'
    )
    expect(shown('au 06 39 98 41 27.')).toBe('au 06~39~98~41~27.')
  })

  it('writes neither narrow no-break space nor no-break hyphen, and no double space', () => {
    expect(shown('15\u202F€, L.\u202F224\u201130  et   puis')).toBe('15~€, L.~224-30 et puis')
  })

  it('changes nothing when applied twice', () => {
    const piece = fc.constantFrom(
      ...[
        ' ',
        '\u00A0',
        '\u202F',
        ':',
        ';',
        '?',
        '!',
        '«',
        '»',
        '€',
        '%',
        "'",
        '’',
        '\n',
        '12',
        'h'
      ],
      ...[
        '10:20',
        'a@b.fr',
        'https://x.fr/?a;',
        'pièces',
        'n°',
        '3',
        'L.',
        '1er',
        'mai',
        '2026',
        '"'
      ]
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 12 }),
        (parts) => {
          const once = tidy(parts.join(''))
          expect(tidy(once)).toBe(once)
          expect(once).not.toMatch(/[\u202F\u2011]|[ \u00A0]{2}/)
        }
      ),
      { numRuns: 2000 }
    )
  })
})
