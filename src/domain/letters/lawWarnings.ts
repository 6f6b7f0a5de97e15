import { isStale, lapsed } from '../law/origin'
import type { Day } from '../time/when'
import { sentencesOf } from './draft'
import { type LawData, lawById } from './law'
import type { Letter, Warning } from './letter'
import { warn, warnIf } from './warnings'

const PLACE = { screen: 'letter', block: 'law' } as const

/** Texts of law a letter prints whose last check is too old. */
export function staleLaw(letter: Letter, law: LawData, day: Day): readonly Warning[] {
  const texts = lawById(law)
  return printedLaw(letter).flatMap((id) => {
    const text = texts.get(id)
    const isOld = text !== undefined && isStale(text.verifiedOn, law.staleAfterMonths, day)
    return warnIf(isOld, 'stale-law', PLACE, text?.citation ?? '')
  })
}

/**
 * Texts of law that were repealed and that a letter would print otherwise: it leaves them out, which has to be told.
 * `inForce` composes it as if nothing had been repealed, and is asked only where something was.
 */
export function repealedLaw(
  law: LawData,
  day: Day,
  inForce: (law: LawData) => Letter
): readonly Warning[] {
  const repealed = new Map([...lawById(law)].filter(([, text]) => lapsed(text, day)))
  if (repealed.size === 0) return []
  return printedLaw(inForce(withoutEnds(law))).flatMap((id) => {
    const text = repealed.get(id)
    return text === undefined ? [] : warn('repealed-law', PLACE, text.citation || text.sentence)
  })
}

/** The texts of law a letter rests on, each once. */
function printedLaw(letter: Letter): readonly string[] {
  const sources = letter.blocks.flatMap((block) =>
    block.parts.flatMap((part) => sentencesOf(part).flatMap((one) => one.sources))
  )
  return [...new Set(sources.flatMap(({ kind, id }) => (kind === 'law' ? [id] : [])))]
}

function withoutEnds(law: LawData): LawData {
  const endless = <Text extends object>(text: Text) => ({ ...text, validUntil: null })
  return {
    ...law,
    texts: law.texts.map(endless),
    recourse: law.recourse.map(endless),
    phrases: law.phrases.map(endless),
    effect: endless(law.effect)
  }
}
