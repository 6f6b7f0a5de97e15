import { readDate } from './dateReader'
import { readDay, readPart } from './dayReader'
import { readDelay } from './delayReader'
import { readHours } from './hourReader'
import { readPeriod } from './periodReader'
import type { Reader, Token } from './tokens'

const readBefore: Reader = (words, at) =>
  words[at] === 'avant' && words[at + 1] !== 'hier'
    ? { meaning: { kind: 'before' }, next: at + 1 }
    : null

const READERS: readonly Reader[] = [
  readBefore,
  readDelay,
  readHours,
  readDate,
  readDay,
  readPeriod,
  readPart
]

/** The meaningful stretches of a phrase in order, found from left to right; other words stay out. */
export function tokensOf(words: readonly string[]): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < words.length) {
    const start = at
    at += 1
    for (const read of READERS) {
      const match = read(words, start)
      if (match === null) continue
      tokens.push({ meaning: match.meaning, start, end: match.next })
      at = Math.max(at, match.next)
      break
    }
  }
  return tokens
}
