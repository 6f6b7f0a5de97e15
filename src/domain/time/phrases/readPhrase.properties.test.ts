import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, weekday } from '../day'
import { isHoliday } from '../holidays'
import { compareMoments } from '../moment'
import { type Moment, type Territory, territorySchema } from '../when'
import { readPhrase } from './readPhrase'

const WORDS = [
  ...['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze'],
  ...['douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf', 'vingt']
]
for (const ten of ['vingt', 'trente', 'quarante', 'cinquante']) {
  if (ten !== 'vingt') WORDS.push(ten)
  WORDS.push(`${ten} et un`, ...WORDS.slice(1, 9).map((unit) => `${ten}-${unit}`))
}
WORDS.push('soixante')

const said: fc.Arbitrary<Moment> = fc
  .tuple(fc.integer({ min: 0, max: 12_000 }), fc.integer({ min: 0, max: 23 }))
  .map(([days, hour]) => ({
    day: addDays('2020-01-01', days),
    time: `${String(hour).padStart(2, '0')}:00`
  }))
const territory: fc.Arbitrary<Territory> = fc.constantFrom(...territorySchema.options)
const number = fc.integer({ min: 1, max: 60 })
const unit = fc.constantFrom(
  ...['jours', 'jours ouvrés', 'jours ouvrables', 'jours francs', 'heures', 'semaines', 'mois']
)
const delay = fc
  .tuple(fc.constantFrom('sous', 'dans les', 'd’ici', 'dans un délai de'), number, unit)
  .filter(([opening, , name]) => !(opening === 'd’ici' && name === 'heures'))
  .map(([opening, count, name]) => `${opening} ${count} ${name}`)
const dayWord = fc.constantFrom(
  ...['demain', 'après-demain', 'vendredi', 'lundi prochain', 'mardi en huit', 'le 15', 'le 4/12'],
  ...['avant le 15', 'le 31 décembre', 'avant dimanche', 'le 29 février', 'fin du mois'],
  ...['fin novembre', 'd’ici la fin de la semaine', 'la semaine prochaine', 'sous huitaine']
)
const clock = fc.constantFrom(
  ...['demain matin', 'ce soir', 'demain, entre 9 h et 11 h', 'cet après-midi, entre 14 h et 16 h'],
  ...[
    'jeudi à 9h30',
    'dans l’heure',
    'demain de 22h à 24h',
    'vendredi après-midi',
    'sous quinzaine'
  ]
)
const known = fc.oneof(delay, dayWord, clock)

// Other spellings of one phrase; a space before a figure's unit may be of any kind or missing.
const spelling = fc.record({
  space: fc.constantFrom(' ', '\u00A0', '\u202F', '  ', '\u2009 '),
  apostrophe: fc.constantFrom("'", '’', '‘', 'ʼ'),
  accents: fc.boolean(),
  capitals: fc.boolean(),
  end: fc.constantFrom('', '.', ' !', ' ;', ' »', '…'),
  before: fc.constantFrom('', 'Rappel ', 'Madame, vous serez rappelée ', '« ')
})

describe('reading a phrase', () => {
  it('never puts the prudent date before the literal one', () => {
    fc.assert(
      fc.property(known, said, territory, (phrase, moment, place) => {
        const reading = readPhrase(phrase, moment, place)
        if (reading.rule === null || reading.literal === null || reading.prudent === null) return
        expect(compareMoments(reading.prudent, reading.literal)).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 1000 }
    )
  })

  it('understands every delay, and gives more time for more days', () => {
    fc.assert(
      fc.property(number, unit, said, territory, (count, name, moment, place) => {
        const one = readPhrase(`sous ${count} ${name}`, moment, place)
        const more = readPhrase(`sous ${count + 1} ${name}`, moment, place)
        if (one.rule === null || more.rule === null) throw new Error('not understood')
        if (!one.literal || !one.prudent || !more.literal || !more.prudent)
          throw new Error('undated')
        expect(compareMoments(more.literal, one.literal)).toBeGreaterThanOrEqual(0)
        expect(compareMoments(more.prudent, one.prudent)).toBeGreaterThanOrEqual(0)
      })
    )
  })

  it('never ends a prudent delay on a closed day, Saturday of jours ouvrables excepted', () => {
    fc.assert(
      fc.property(number, unit, said, territory, (count, name, moment, place) => {
        const reading = readPhrase(`sous ${count} ${name}`, moment, place)
        if (reading.rule === null || reading.prudent === null) throw new Error('not understood')
        const { day } = reading.prudent
        expect(isHoliday(day, place)).toBe(false)
        expect(weekday(day)).toBeLessThanOrEqual(name === 'jours ouvrables' ? 6 : 5)
      })
    )
  })

  it('reads words as figures', () => {
    expect(WORDS).toHaveLength(60)
    fc.assert(
      fc.property(number, unit, said, (count, name, moment) => {
        const words = readPhrase(`sous ${WORDS[count - 1]} ${name}`, moment, 'FR')
        expect(words).toEqual(readPhrase(`sous ${count} ${name}`, moment, 'FR'))
        expect(words.rule).not.toBeNull()
      })
    )
  })

  it('does not depend on spaces, apostrophes, accents, capitals or the words around', () => {
    fc.assert(
      fc.property(known, spelling, said, (phrase, style, moment) => {
        let text = phrase.replaceAll('’', style.apostrophe).replaceAll(' ', style.space)
        if (!style.accents) text = text.normalize('NFD').replace(/\p{M}/gu, '')
        if (style.capitals) text = text.toUpperCase()
        const other = readPhrase(`${style.before}${text}${style.end}`, moment, 'FR')
        expect(other).toEqual(readPhrase(phrase, moment, 'FR'))
      }),
      { numRuns: 1000 }
    )
  })

  it('never fails, whatever the noise and the day', () => {
    const word = fc.constantFrom(
      ...[
        'sous',
        'entre',
        'et',
        '5',
        '14',
        'h',
        '30',
        'jours',
        'à',
        '-',
        '/',
        'le',
        'avant',
        'fin'
      ],
      ...[
        'semaine',
        'prochaine',
        'mois',
        'vendredi',
        'décembre',
        'demain',
        'midi',
        'minuit',
        '1er'
      ],
      ...['31', 'en', 'huit', 'cent', 'quatre', 'vingt', 'de', 'la', 'matin', '24', '9:30', '99/99']
    )
    const noise = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 9 }).map((words) => words.join(' '))
    )
    const anyDay = fc.integer({ min: 0, max: 3_074_000 }).map((days) => addDays('1583-01-01', days))
    fc.assert(
      fc.property(noise, anyDay, territory, (phrase, day, place) => {
        readPhrase(phrase, { day, time: '12:00' }, place)
      }),
      { numRuns: 3000 }
    )
  })
})
