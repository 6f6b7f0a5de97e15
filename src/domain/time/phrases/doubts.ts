import { monthOf, weekdayAt } from './calendarWords'
import { isMisspelt } from './misspelt'
import { numberAt } from './numbers'
import type { Token } from './tokens'

// Words about time: when no reader took them, part of the meaning is lost.
const TIME_WORD =
  /^(?:jours?|jrs?|heures?|minutes?|mn|min|secondes?|semaines?|sem|mois|ans?|annees?|trimestres?|semestres?|week|weekends?|nuits?|(?:quinz|huit|diz|douz|vingt|trent|cent)aines?|(?:sur)?lendemain|veille|hier|quarts?|demie?s?|midi|minuit|matins?|matinees?|aprem|soirs?|soirees?|journees?|fin|debut|milieu|mi|ouvr(?:e|ee|able)s?|francs?|feries?|calendaires?|noel|paques|pentecote|ascension|toussaint|(?:lun|mar|mercre|jeu|vendre|same)dis|dimanches)$/

// Words that move, loosen, deny or repeat what is said, so that no rule fits any more.
const MODIFIER =
  /^(?:pas|non|ni|jamais|sauf|hors|except\w*|apres|depuis|pendant|chaque|tous|toutes|environ|alentours?|approximativ\w*|quelques?|plusieurs|minimum|mini|dela|reception|suivante?|retard|attente|quand|lorsque?|sinon|partir|compter|dater|voire|pleins?|fois|travail\w*|ouverts?|mille)$/

const SIGN = /^[<>=≤≥~±½¼¾+×*]$/

/**
 * Whether something in the phrase beside its tokens makes the reading doubtful: a time word left
 * unread, a word that changes the sense, an alternative, a number cut in two.
 */
export function isDoubtful(words: readonly string[], tokens: readonly Token[]): boolean {
  if (tokens.some((token) => token.meaning.kind === 'unreadable')) return true
  const read = new Set(tokens.flatMap(({ start, end }) => range(start, end)))
  const left = range(0, words.length).filter((at) => !read.has(at))
  return (
    left.some((at) => doubtfulWord(words, at, tokens)) ||
    tokens.some((token) => doubtfulNeighbour(words, token, read)) ||
    bareHours(words, tokens, left) ||
    danglingBefore(words, tokens) ||
    /(?<!\bau )\bplus tard\b|\by a\b/.test(words.join(' '))
  )
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

function doubtfulWord(words: readonly string[], at: number, tokens: readonly Token[]): boolean {
  const word = words[at] ?? ''
  if (TIME_WORD.test(word) || MODIFIER.test(word) || SIGN.test(word)) return true
  if (isMisspelt(word)) return true
  // "3/12/6": a date cut short, or a fraction.
  if (word === '/' && [words[at - 1], words[at + 1]].some((near) => /^\d/.test(near ?? '')))
    return true
  // "2 x 24 h".
  if (word === 'x' && /^\d/.test(words[at - 1] ?? '')) return true
  // "Sept" and "mars" excepted: a number, and a word too short to be sure of.
  if (word !== 'sept' && monthOf(word) !== null) return true
  if (weekdayAt(words, at) !== null) return true
  if (word === 'h' && /^\d/.test(words[at - 1] ?? '')) return true
  if (/^\d+[.,:/]\d+/.test(word)) return !/^(?:€|euros?|eur|%|go|mo)$/.test(words[at + 1] ?? '')
  if (word === 'moins') return words[at + 1] !== 'de' || /^[ad]u$/.test(words[at - 1] ?? '')
  if (word === 'tot') return tokens.length > 0
  const first = tokens[0]
  const last = tokens[tokens.length - 1]
  const inside = first !== undefined && last !== undefined && at > first.start && at < last.start
  return word === 'ou' && inside
}

const CLOCK_OR_DAY = new Set(['day', 'part', 'time', 'slot', 'hours', 'week', 'month-end'])
const LENGTHS = new Set(['delay', 'old-delay', 'time', 'slot', 'hours'])

function doubtfulNeighbour(
  words: readonly string[],
  { meaning, start, end }: Token,
  read: ReadonlySet<number>
): boolean {
  const before = words.slice(Math.max(0, start - 3), start).join(' ')
  // "Dès lundi" is "not before Monday" as well as "on Monday"; "vers 14 h" has no end.
  if (CLOCK_OR_DAY.has(meaning.kind) && /\b(?:des|vers)(?: les?| la)?$/.test(before)) return true
  if (meaning.kind === 'day' && /^(?:dernier|passe)$/.test(words[end] ?? '')) return true
  if (!LENGTHS.has(meaning.kind)) return false
  if (meaning.kind === 'delay' && /(?:\bplus de|-)$/.test(before)) return true
  // "5 jours ouv.", "2 j. o.": ouvrés as well as ouvrables.
  if (meaning.kind === 'delay' && /^(?:o|oe?uv[a-z]*|our[a-z]*)$/.test(words[end] ?? ''))
    return true
  const cut = !read.has(start - 1) && !/^une?$/.test(words[start - 1] ?? '')
  return cut && numberAt(words, start - 1) !== null
}

// "Demain de 8 à 12", "le 4 à 14", "demain 8-12": hours whose unit is not said, on a day that is.
function bareHours(
  words: readonly string[],
  tokens: readonly Token[],
  left: readonly number[]
): boolean {
  if (!tokens.some(({ meaning }) => CLOCK_OR_DAY.has(meaning.kind))) return false
  return left.some((at) => {
    const first = hourNumberAt(words, at)
    if (first === null) return false
    const joined = /^(?:a|et|-|\/)$/.test(words[first] ?? '')
    const second = joined ? hourNumberAt(words, first + 1) : null
    const next = words[second ?? first] ?? ''
    const alone = second === null && words[at - 1] === 'a'
    return (alone || second !== null) && !/^[a-z%€]/.test(next)
  })
}

// The place after a number that a clock may show, or null.
function hourNumberAt(words: readonly string[], at: number): number | null {
  const number = numberAt(words, at)
  return number === null || number.value > 24 ? null : number.next
}

const FILLER = /^(?:les?|la|l|ce|cet|cette|a|au|une?|de|d|delai|fin|du)$/

// "Avant" must bear on a time: "5 jours avant" and "avant tout, demain" are no deadlines.
function danglingBefore(words: readonly string[], tokens: readonly Token[]): boolean {
  return tokens.some(({ meaning, end }, index) => {
    if (meaning.kind !== 'before') return false
    const next = tokens[index + 1]
    return next === undefined || !words.slice(end, next.start).every((word) => FILLER.test(word))
  })
}
