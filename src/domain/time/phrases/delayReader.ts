import { announcesLength } from './hourReader'
import { type NumberRead, numberAt } from './numbers'
import { type DelayUnit, type Match, type Reader, unreadable } from './tokens'

type Unit = { readonly unit: DelayUnit; readonly factor: number; readonly next: number }

const MOST = 999

/** Reads delays in days, weeks, months and years: "cinq jours ouvrés", "2 à 3 semaines", "quinzaine". */
export const readDelay: Reader = (words, at) =>
  oldDelay(words, at) ?? nextOpenDay(words, at) ?? dayPlus(words, at) ?? counted(words, at)

// "Sous huitaine", "une quinzaine de jours"; "la première quinzaine de mai" is another thing.
function oldDelay(words: readonly string[], at: number): Match | null {
  const word = words[at]
  if (word !== 'huitaine' && word !== 'quinzaine') return null
  const ofDays = words[at + 1] === 'de' || words[at + 1] === 'd'
  if (ofDays && words[at + 2] !== 'jours') return unreadable(at + 1)
  const next = ofDays ? at + 3 : at + 1
  const introduced = /^(?:sous|une?|la|l|en)$/.test(words[at - 1] ?? '')
  if (!introduced || /^(?:ouvr|franc)/.test(words[next] ?? '')) return unreadable(next)
  return { meaning: { kind: 'old-delay', days: word === 'huitaine' ? 8 : 15 }, next }
}

// "Le prochain jour ouvré" is one such day.
function nextOpenDay(words: readonly string[], at: number): Match | null {
  if (words[at] !== 'prochain' || words[at + 1] !== 'jour') return null
  const unit = unitAt(words, at + 1)
  const open = unit?.unit === 'ouvres' || unit?.unit === 'ouvrables'
  return open && unit !== null ? delay(unit.unit, null, 1, unit.next) : null
}

// "J+2", "J + 2 ouvrés".
function dayPlus(words: readonly string[], at: number): Match | null {
  const number = words[at] === 'j' && words[at + 1] === '+' ? numberAt(words, at + 2) : null
  if (number === null) return null
  const spelled = unitAt(words, number.next)
  if (spelled !== null) return delay(spelled.unit, null, number.value, spelled.next)
  const kind = qualifierAt(words, number.next)
  return delay(kind.unit, null, number.value, kind.next)
}

function counted(words: readonly string[], at: number): Match | null {
  const between = words[at] === 'entre'
  const first = numberAt(words, between || words[at] === 'de' ? at + 1 : at)
  if (first === null) return null
  const unit = unitAt(words, first.next)
  const separator = unit?.next ?? first.next
  const second = joins(words[separator], between) ? numberAt(words, separator + 1) : null
  const last = second === null ? null : unitAt(words, second.next)
  if (second !== null && last !== null) {
    const same = unit === null || unit.unit === last.unit || unit.unit === 'bare-day'
    if (!same || first.value >= second.value || (unit !== null && unit.factor !== last.factor)) {
      return unreadable(last.next)
    }
    return delay(last.unit, first.value * last.factor, second.value * last.factor, last.next)
  }
  if (second !== null && unit !== null && words[separator] === 'ou') {
    return orMore(words, first.value, unit, second)
  }
  if (unit === null || between || (words[at] === 'de' && first.next > at + 1)) {
    return unit === null || !between ? null : unreadable(unit.next)
  }
  return single(words, at, first.value, unit)
}

// "Un jour ou deux": the unit is said once, after the first number.
function orMore(words: readonly string[], first: number, unit: Unit, second: NumberRead): Match {
  const counted = /^[a-z%€]/.test(words[second.next] ?? '')
  return counted || first >= second.value
    ? unreadable(second.next)
    : delay(unit.unit, first * unit.factor, second.value * unit.factor, second.next)
}

function joins(word: string | undefined, between: boolean): boolean {
  return between ? word === 'et' || word === '-' : /^(?:a|-|\/|ou)$/.test(word ?? '')
}

function single(words: readonly string[], at: number, value: number, unit: Unit): Match | null {
  const { next } = unit
  const previous = words[at - 1] ?? ''
  if (previous === 'pour' || words[next] === '/' || words[next] === 'sur') return unreadable(next)
  // "Un jour" alone is "some day"; "sous un jour" is a delay.
  const announced = announcesLength(words, at) || /^(?:ici|avant)$/.test(previous)
  const afterIci = previous === 'a' && words[at - 2] === 'ici'
  const article = /^une?$/.test(words[at] ?? '')
  if (article && !announced && !afterIci && !/^maxi?/.test(words[next] ?? '')) return null
  return delay(unit.unit, null, value * unit.factor, next)
}

function delay(unit: DelayUnit, lower: number | null, number: number, next: number): Match {
  if (number < 1 || number > MOST) return unreadable(next)
  return { meaning: { kind: 'delay', unit, lower, number }, next }
}

function unitAt(words: readonly string[], at: number): Unit | null {
  const place = /^prochaine?s?$/.test(words[at] ?? '') ? at + 1 : at
  const word = words[place] ?? ''
  if (/^(?:j|jrs?|jours?)$/.test(word)) return { ...qualifierAt(words, place + 1), factor: 1 }
  const next = place + 1
  if (/^(?:ouvr|franc|calend)/.test(words[next] ?? '')) return null
  if (/^(?:sem|semaines?)$/.test(word)) return { unit: 'week', factor: 1, next }
  if (word === 'mois') return { unit: 'month', factor: 1, next }
  return /^(?:ans?|annees?)$/.test(word) ? { unit: 'month', factor: 12, next } : null
}

function qualifierAt(
  words: readonly string[],
  at: number
): { readonly unit: DelayUnit; readonly next: number } {
  const word = words[at] ?? ''
  if (/^ouvree?s?$/.test(word)) return { unit: 'ouvres', next: at + 1 }
  if (/^ouvrables?$/.test(word)) return { unit: 'ouvrables', next: at + 1 }
  if (/^francs?$/.test(word)) return { unit: 'clear-day', next: at + 1 }
  if (/^(?:calendaires?|consecutifs?)$/.test(word)) return { unit: 'calendar-day', next: at + 1 }
  return { unit: 'bare-day', next: at }
}
