import type { Letter, Sentence, Source } from '#domain/letters/letter'
import type { WordBook } from '#words/say'

const FACTS: ReadonlySet<Source['kind']> = new Set([
  'event',
  'commitment',
  'defect',
  'credit',
  'bill'
])

type Rested = Pick<Sentence, 'sources' | 'free'>

/** What words of the letter rest on: "d’après 2 faits · pièces 8 et 11"; "phrase libre : à relier" when on nothing. */
export function badge({ sources, free }: Rested, letter: Letter, words: WordBook): string {
  const say = words.letter.sentence
  if (free) return say.free
  const count = (kinds: ReadonlySet<string>) => sources.filter(({ kind }) => kinds.has(kind)).length
  const has = (kind: Source['kind']) => sources.some((source) => source.kind === kind)
  const facts = count(FACTS)
  const laws = count(new Set(['law']))
  const cited = new Set(sources.flatMap(({ kind, id }) => (kind === 'exhibit' ? [id] : [])))
  const numbers = letter.exhibits.flatMap(({ id, number }) => (cited.has(id) ? [number] : []))
  const told = [
    facts > 0 ? say.facts(facts) : '',
    has('contract') ? say.contract : '',
    has('demand') ? say.demand : '',
    laws > 0 ? say.law(laws) : '',
    numbers.length > 0 ? say.exhibits(numbers.join(', '), numbers.length) : ''
  ].filter((part) => part !== '')
  if (told.length > 0) return told.join(' · ')
  return has('claimant') ? say.claimant : say.settings
}
