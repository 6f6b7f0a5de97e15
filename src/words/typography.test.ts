import { describe, expect, it } from 'vitest'
import { words } from './say'

/** Every sentence of a catalogue with its path; those made of arguments are made with sample ones. */
function sentences(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (isMaker(value)) return samples(value).map((made) => [path, made] as const)
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, part]) => sentences(part, `${path}.${key}`))
  return []
}

type Maker = (...given: unknown[]) => unknown
const isMaker = (value: unknown): value is Maker => typeof value === 'function'

// Days, amounts and failures have their own tests: a sample that their functions refuse says nothing here.
function samples(make: Maker): readonly string[] {
  return [
    [1, 1, 1],
    [2, 2, 2],
    ['mot', 'mot', 'mot']
  ].flatMap((given) => {
    try {
      const made = make(...given)
      return typeof made === 'string' ? [made] : []
    } catch {
      return []
    }
  })
}

const french = sentences(words('fr'))
const english = sentences(words('en'))

describe('the typography of the screens', () => {
  it('holds every sentence of both languages', () => {
    expect(french.length).toBeGreaterThan(150)
    expect(new Set(english.map(([path]) => path))).toEqual(new Set(french.map(([path]) => path)))
  })
  it('keeps French high punctuation with its word by a no-break space', () => {
    // An hour ("14:30") or a placeholder is no punctuation; so is the end of an abbreviation.
    const wrong = french.filter(([, text]) => / [:;!?»€%]|« |[^\s\u00a0\d][;!?»]/.test(text))
    expect(wrong).toEqual([])
  })
  it('uses curly apostrophes and quotation marks', () => {
    const straight = [...french, ...english].filter(([, text]) => /['"]/.test(text))
    expect(straight).toEqual([])
  })
  it('uses no character that the shipped fonts lack', () => {
    const lacking = [...french, ...english].filter(([, text]) => /[\u202f\u2011→☒]/.test(text))
    expect(lacking).toEqual([])
  })
  it('leaves no sentence empty', () => {
    const empty = [...french, ...english].filter(([, text]) => text.trim() === '')
    expect(empty).toEqual([])
  })
})
