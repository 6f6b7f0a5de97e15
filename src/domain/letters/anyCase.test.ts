import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collectionNames, living } from '../case/caseFile'
import type { Change } from '../case/edits'
import { checkFormalNotice } from './checkFormalNotice'
import { sentencesOf } from './draft'
import type { Letter, Part } from './letter'
import { plainText } from './plainText'
import {
  add,
  at,
  caseOf,
  change,
  changed,
  contact,
  LETTER,
  promise,
  remove,
  section,
  shown
} from './testCases'
import { energyCase, foundingCase } from './testDisputes'
import { context } from './testLaw'
import { compose, lines, rows } from './testReading'
import { exists, sourcesOf } from './testSources'

const sentences = (part: Part) => sentencesOf(part)

/** Everything printed, with its typography. */
function expectCareful(letter: Letter) {
  const text = plainText(letter)
  expect(text).not.toMatch(/[\u202F\u2011☒]/)
  expect(text).not.toMatch(/[ \u00A0]{2}/)
  expect(text).not.toMatch(/undefined|null|NaN|\[object/)
  expect(text).not.toMatch(/ [:;!?»€%]/)
  for (const { text, strong } of letter.blocks.flatMap((block) => block.parts.flatMap(sentences))) {
    for (const phrase of strong) expect(text).toContain(phrase)
  }
  expect(text).not.toMatch(/\(\)|,,|\.\.|, ?\.|\(,/)
}

describe('whatever is removed from a case', () => {
  for (const [name, file] of [
    ['the founding case', foundingCase()],
    ['the energy case', energyCase()]
  ] as const) {
    const entries = collectionNames
      .filter((collection) => collection !== 'letters')
      .flatMap((collection) => living(file, collection).map(({ id }) => remove(collection, id)))

    it(`no sentence, row or total of ${name} rests on what is no more`, () => {
      fc.assert(
        fc.property(fc.subarray(entries), (removals) => {
          const less = changed(file, ...removals)
          const letter = compose(less)
          const dangling = sourcesOf(letter).filter((source) => !exists(less, source))
          expect(dangling).toEqual([])
          expectCareful(letter)
          checkFormalNotice(less, LETTER, context)
        }),
        { numRuns: 150 }
      )
    }, 60_000)
  }

  it('the numbers of the exhibits stay 1 to n without a gap', () => {
    const file = foundingCase()
    const events = living(file, 'events').map(({ id }) => remove('events', id))
    fc.assert(
      fc.property(fc.subarray(events), (removals: Change[]) => {
        const { exhibits } = compose(changed(file, ...removals))
        expect(exhibits.map(({ number }) => number)).toEqual(
          exhibits.map((_one, index) => index + 1)
        )
      })
    )
  }, 60_000)
})

describe('cases quite unlike the founding one', () => {
  it('an empty case gives a letter, not an exception', () => {
    const letter = compose(caseOf())
    expect(letter.blocks.map(({ id }) => id)).not.toContain('steps')
    expectCareful(letter)
  })

  it('a letter that is not in the case is composed from its blank', () => {
    expect(compose({ ...foundingCase(), letters: {} }).day).toBe('2026-12-09')
  })

  it('two missed visits and one credit of an energy supplier', () => {
    const letter = compose(energyCase())
    expect(shown(letter.references[0]?.value ?? '')).toBe(
      'Mise en demeure valant réclamation écrite~: deux engagements non tenus'
    )
    expect(lines(letter, 'opening')).toEqual([
      'Je vous mets en demeure de satisfaire sous quinze jours aux demandes énoncées au point~6~: deux engagements pris par vos services n’ont pas été tenus.'
    ])
    expect(rows(letter, 'commitments').map((cells) => [cells[2], cells[4]])).toEqual([
      ['«~Passage du technicien le 26~novembre entre 8~h et 10~h~»', 'aucun passage'],
      ['passage du technicien le 3~décembre entre 14~h et 16~h', 'aucun passage']
    ])
    expect(lines(letter, 'demands').slice(1)).toEqual([
      'd’effectuer l’intervention promise (engagements n°~1~et~2 du point~3)~;',
      'de porter l’avoir annoncé, soit 30,00~€, au crédit de mon compte client~;',
      'de répondre par écrit à chacun de ces points et, dans les huit jours, de m’indiquer par écrit le nom d’un interlocuteur et la date de l’intervention.'
    ])
    expect(lines(letter, 'consequence')[0]).toBe(
      'À défaut d’exécution complète dans ces délais, je saisirai, dès que les conditions de sa saisine seront réunies, le Médiateur national de l’énergie et, en dernier lieu, le tribunal compétent.'
    )
    expect(lines(letter, 'law').join(' ')).not.toContain('224-')
    expect(checkFormalNotice(energyCase(), LETTER, context).missing).toEqual([])
  })

  it('an intervention that took place at last is not asked for again', () => {
    const done = {
      kind: 'done',
      happened: at('2026-12-03', '15:00'),
      event: null,
      note: '',
      exhibits: [],
      confirmedAt: '2026-12-09T09:00:00+01:00'
    }
    const letter = compose(
      changed(energyCase(), change('commitments', 'visit2', { outcome: done }))
    )
    expect(lines(letter, 'demands').join(' ')).not.toContain('intervention promise')
  })

  it('one event alone is told as a fact', () => {
    const file = caseOf(
      add('events', 'seen', {
        kind: 'observation',
        title: 'Colis livré ouvert.',
        happened: at('2026-12-02')
      })
    )
    expect(lines(compose(file), 'defects')).toEqual(['le 2~décembre~2026~: Colis livré ouvert.'])
  })

  it('one broken promise speaks in the singular', () => {
    const file = caseOf(
      contact('call', 'phone', at('2026-11-24', '11:30'), 'Inès', 1, []),
      promise('once', 'callback', 'call', 'rappel sous cinq jours', 'sous cinq jours')
    )
    const letter = compose(file)
    expect(letter.references[0]?.value).toContain('un engagement non tenu')
    expect(lines(letter, 'opening')[0]).toContain(
      'un engagement pris par vos services n’a pas été tenu.'
    )
    expect(lines(letter, 'demands').at(-1)).toBe(
      'de répondre par écrit à la présente et, dans les huit jours, de m’indiquer par écrit le nom d’un interlocuteur.'
    )
  })

  it('hundreds of calls are told as a number over a span', () => {
    const calls = Array.from({ length: 300 }, (_one, index) =>
      contact(
        `call${index}`,
        'phone',
        at(`2026-11-${String((index % 30) + 1).padStart(2, '0')}`),
        '',
        1,
        []
      )
    )
    const letter = compose(caseOf(...calls))
    expect(lines(letter, 'steps')[0]).toContain(
      'J’ai contacté vos services par téléphone à 300 reprises, du 1er~novembre au 30~novembre~2026.'
    )
    expectCareful(letter)
  })

  it('dates that are not sure are printed as such', () => {
    const about = { day: '2026-11-15', time: null, until: null, precision: 'about' } as const
    const file = caseOf(
      section('contract', { offer: 'box fibre', startedOn: about }),
      contact('call', 'phone', { ...about, day: '2026-11-20' }, '', null, [])
    )
    expect(lines(compose(file), 'contract')[0]).toBe(
      'Je suis titulaire depuis la mi-novembre~2026 d’une box fibre.'
    )
    expect(lines(compose(file), 'steps')[0]).toContain('par téléphone vers le 20~novembre.')
  })

  it('calls that reached nobody are told as attempts', () => {
    const file = caseOf(
      add('events', 'tried', {
        kind: 'contact',
        channel: 'phone',
        direction: 'out',
        happened: at('2026-12-02'),
        attempts: { count: 3, times: ['09:00', '10:15'], ending: 'coupés' }
      })
    )
    expect(lines(compose(file), 'steps')[0]).toContain(
      'Le 2~décembre~2026, j’ai tenté de vous joindre à trois reprises (9~h et 10~h~15), sans parvenir à un conseiller.'
    )
  })
})
