import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CaseFile, collectionNames, living } from '../../case/caseFile'
import { letterKindSchema } from '../../case/promises'
import { checkLetter } from '../checkLetter'
import { composeLetter } from '../composeLetter'
import { sentencesOf } from '../draft'
import type { Letter } from '../letter'
import { plainText } from '../plainText'
import { markOf, plausibleCase } from '../plausibleCases.test-support'
import { add, changed, remove } from '../testCases'
import { energyCase, foundingCase } from '../testDisputes'
import { on, withSent } from '../testSent'
import { exists } from '../testSources'
import { letterKinds } from './registry'

const LATER = on('2027-01-18')

const every = [...letterKinds.keys()]
const anyKind = fc.constantFrom(...every)

/** A notice that announced the right to leave, answered by the event of this id. */
const recalled = (file: CaseFile, answer: string | null = null) =>
  withSent(file, 'formal-notice', { wantsToLeave: true, answer })

const compose = (kind: (typeof every)[number], file: CaseFile) =>
  composeLetter(kind, file, '', LATER)

function saidIn(letter: Letter) {
  return letter.blocks.flatMap(({ parts }) => parts.flatMap((part) => sentencesOf(part)))
}

describe('every kind of letter', () => {
  it('has its file', () => {
    expect(every.toSorted()).toEqual(letterKindSchema.options.toSorted())
  })

  it('prints each of its blocks once', () => {
    for (const { blocks } of letterKinds.values()) {
      const ids = blocks.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  for (const [name, file] of [
    ['the founding case', recalled(foundingCase(), 'sms-answer')],
    ['the energy case', recalled(energyCase(), 'sms-answer')]
  ] as const) {
    const answered = changed(
      file,
      add('events', 'sms-answer', {
        kind: 'contact',
        channel: 'sms',
        direction: 'in',
        happened: { day: '2026-12-22', time: null, until: null, precision: 'day' }
      })
    )
    const entries = collectionNames.flatMap((collection) =>
      living(answered, collection).map(({ id }) => remove(collection, id))
    )

    it(`rests on nothing that was removed from ${name}`, () => {
      fc.assert(
        fc.property(anyKind, fc.subarray(entries), (kind, removals) => {
          const less = changed(answered, ...removals)
          const letter = compose(kind, less)
          const sources = letter.blocks.flatMap(({ parts }) =>
            parts.flatMap((part) => [
              ...sentencesOf(part).flatMap((said) => said.sources),
              ...(part.kind === 'table' ? part.rows.flatMap((row) => row.sources) : [])
            ])
          )
          expect(sources.filter((source) => !exists(less, source))).toEqual([])
          checkLetter(kind, less, '', LATER)
        }),
        { numRuns: 400 }
      )
    }, 60_000)
  }

  it('prints nothing that was left empty, nor a space too many', () => {
    fc.assert(
      fc.property(anyKind, plausibleCase, fc.boolean(), (kind, file, sent) => {
        const text = plainText(compose(kind, sent ? recalled(file) : file))
        expect(text).not.toMatch(/undefined|null|NaN|\[object|[\u202F\u2011]|[ \u00A0]{2}/)
        expect(text).not.toMatch(/\(\s*\)|,,|\.\.|\s[,.)]|\(,|«\s*»| [:;!?»€%]|« /)
        expect(text).not.toMatch(/ (?:de|le|la|que|je|ne|me|se) (?!onze|huit)[aeéèêiîoôuyh]/i)
        expect(text).not.toMatch(/NomSecret/)
        if (file.trader.sector !== 'telecom') expect(text).not.toMatch(/L\.\s224-|communications/)
      }),
      { numRuns: 500 }
    )
  }, 60_000)

  it('rests every sentence on something, and every article on the law data', () => {
    fc.assert(
      fc.property(anyKind, plausibleCase, (kind, file) => {
        for (const { text, sources } of saidIn(compose(kind, recalled(file)))) {
          expect(sources).not.toEqual([])
          if (/\barticles?\s|Cass\./.test(text))
            expect(sources.map((source) => source.kind)).toContain('law')
        }
      }),
      { numRuns: 300 }
    )
  }, 60_000)

  it('keeps no trace of an event that was removed', () => {
    fc.assert(
      fc.property(anyKind, plausibleCase, fc.nat(3), (kind, file, index) => {
        const id = living(file, 'events')[index]?.id
        fc.pre(id !== undefined)
        const number = Number(id?.slice('event'.length))
        const answered = recalled(file, id ?? '')
        const without = compose(kind, changed(answered, remove('events', id ?? '')))
        expect(plainText(without)).not.toContain(markOf(number))
        expect(JSON.stringify(without.blocks)).not.toContain(`"${id}"`)
      }),
      { numRuns: 400 }
    )
  }, 60_000)

  it('numbers the exhibits it cites from 1 without a gap, or cites none at all', () => {
    fc.assert(
      fc.property(anyKind, plausibleCase, (kind, file) => {
        const letter = compose(kind, recalled(file))
        const cited = saidIn(letter).flatMap(({ sources }) =>
          sources.filter((source) => source.kind === 'exhibit').map(({ id }) => id)
        )
        expect(letter.exhibits.map(({ number }) => number)).toEqual(
          letter.exhibits.map((_one, index) => index + 1)
        )
        expect(new Set(cited)).toEqual(new Set(letter.exhibits.map(({ id }) => id)))
        if (letterKinds.get(kind)?.citesExhibits === false)
          expect(plainText(letter)).not.toMatch(/pièces?\s+n°/)
      }),
      { numRuns: 300 }
    )
  }, 60_000)

  it('says nothing to the trader in a sheet for somebody else', () => {
    const others = every.filter((kind) => letterKinds.get(kind)?.reader === 'other')
    fc.assert(
      fc.property(fc.constantFrom(...others), plausibleCase, (kind, file) => {
        for (const { text } of saidIn(compose(kind, recalled(file)))) {
          expect(text).not.toMatch(/(?<![\p{L}-])(vous|votre|vos)(?!\p{L})/iu)
        }
      }),
      { numRuns: 300 }
    )
  }, 60_000)

  it('threatens nothing in a neutral letter', () => {
    const neutral = every.filter((kind) => {
      const made = letterKinds.get(kind)
      return made?.tone === 'neutral' && made.form === 'letter'
    })
    expect(neutral).toEqual(['access-request', 'first-complaint', 'second-complaint'])
    fc.assert(
      fc.property(fc.constantFrom(...neutral), plausibleCase, (kind, file) => {
        expect(plainText(compose(kind, recalled(file)))).not.toMatch(
          /tribunal|justice|mets en demeure|résoudre/
        )
      }),
      { numRuns: 150 }
    )
  }, 60_000)

  it('keeps the texts for platforms within their length, and free of the names of the staff', () => {
    const limited = every.filter((kind) => letterKinds.get(kind)?.limit !== null)
    expect(limited).toEqual(['signalconso-text', 'arcep-text'])
    fc.assert(
      fc.property(fc.constantFrom(...limited), plausibleCase, (kind, file) => {
        const text = plainText(compose(kind, recalled(file)))
        expect(text.trim().length).toBeLessThanOrEqual(1_000)
        expect(text).not.toMatch(/Zo zq|conseil zq/)
      }),
      { numRuns: 300 }
    )
  }, 60_000)
})
