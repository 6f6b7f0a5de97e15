import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { living } from '../case/caseFile'
import { sentencesOf } from './draft'
import type { Letter, Sentence } from './letter'
import { plainText } from './plainText'
import { markOf, plausibleCase } from './plausibleCases.test-support'
import { changed, remove } from './testCases'
import { compose } from './testReading'

const NBSP = '\u00A0'

/** Every sentence in printed order, with those of its cells that hold nothing but exhibit numbers. */
function citations(letter: Letter): readonly { sentence: Sentence; numbers: readonly number[] }[] {
  return letter.blocks.flatMap(({ parts }) =>
    parts.flatMap((part) =>
      part.kind === 'table'
        ? part.rows.flatMap(({ cells }) =>
            cells.map((sentence, at) => ({
              sentence,
              numbers:
                at === cells.length - 1 ? (sentence.text.match(/\d+/g)?.map(Number) ?? []) : []
            }))
          )
        : sentencesOf(part).map((sentence) => ({ sentence, numbers: numbersIn(sentence.text) }))
    )
  )
}

/** "(pièces n° 3 à 5 et 9)" is 3, 4, 5 and 9. */
function numbersIn(text: string): readonly number[] {
  const cited = [...text.matchAll(new RegExp(`pièces?${NBSP}n°${NBSP}([^)]*)\\)`, 'g'))]
  return cited.flatMap(([, list = '']) =>
    list.split(new RegExp(`, |${NBSP}et${NBSP}`)).flatMap((run) => {
      const [from = 0, to = from] = run.split(`${NBSP}à${NBSP}`).map(Number)
      return Array.from({ length: to - from + 1 }, (_, index) => from + index)
    })
  )
}

describe('whatever is filled in', () => {
  it('nothing is printed that was left empty, nor a space too many', () => {
    fc.assert(
      fc.property(plausibleCase, (file) => {
        const text = plainText(compose(file))
        expect(text).not.toMatch(/undefined|null|NaN|\[object|[\u202F\u2011]|[ \u00A0]{2}/)
        expect(text).not.toMatch(/\(\s*\)|,,|\.\.|\s[,.)]|\(,|«\s*»| [:;!?»€%]|« /)
        expect(text).not.toMatch(/ (?:de|le|la|que|je|ne|me|se) (?!onze|huit)[aeéèêiîoôuyh]/i)
        expect(text).not.toMatch(/NomSecret/)
        if (file.trader.sector !== 'telecom') expect(text).not.toMatch(/L\.\s224-|communications/)
      }),
      { numRuns: 150 }
    )
  }, 60_000)

  it('every row of a table rests on a fact, and every sentence on something', () => {
    fc.assert(
      fc.property(plausibleCase, (file) => {
        for (const { parts } of compose(file).blocks) {
          for (const part of parts) {
            for (const { sources } of sentencesOf(part)) expect(sources).not.toEqual([])
            if (part.kind !== 'table') continue
            const kind = part.name === 'commitments' ? 'commitment' : 'credit'
            for (const row of part.rows) {
              expect(row.sources.filter((source) => source.kind === kind)).toHaveLength(1)
            }
          }
        }
      }),
      { numRuns: 150 }
    )
  }, 60_000)

  it('an event removed leaves no trace in the letter', () => {
    fc.assert(
      fc.property(plausibleCase, fc.nat(3), (file, index) => {
        const id = living(file, 'events')[index]?.id
        fc.pre(id !== undefined)
        const number = Number(id?.slice('event'.length))
        const without = compose(changed(file, remove('events', id ?? '')))
        expect(plainText(without)).not.toContain(markOf(number))
        expect(JSON.stringify(without.blocks)).not.toContain(`"${id}"`)
      }),
      { numRuns: 150 }
    )
  }, 60_000)

  it('exhibits are numbered from 1 in order of first citation, alike in the text and in the list', () => {
    fc.assert(
      fc.property(plausibleCase, (file) => {
        const letter = compose(file)
        expect(letter.exhibits.map(({ number }) => number)).toEqual(
          letter.exhibits.map((_one, index) => index + 1)
        )
        const listed = new Map(letter.exhibits.map(({ id, number }) => [id, number]))
        let highest = 0
        for (const { sentence, numbers } of citations(letter)) {
          const sources = sentence.sources.filter(({ kind }) => kind === 'exhibit')
          expect(new Set(sources.map(({ id }) => listed.get(id)))).toEqual(new Set(numbers))
          for (const number of numbers) {
            expect(number).toBeLessThanOrEqual(highest + 1)
            highest = Math.max(highest, number)
          }
        }
      }),
      { numRuns: 150 }
    )
  }, 60_000)
})
