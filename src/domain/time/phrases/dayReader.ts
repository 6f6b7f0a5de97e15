import { weekdayAt } from './calendarWords'
import type { PartOfDay } from './reading'
import { type Match, type NamedDay, type Reader, unreadable } from './tokens'

/** Reads "demain", "vendredi prochain", "lundi en huit", "aujourd'hui" and the like. */
export const readDay: Reader = (words, at) => relativeDay(words, at) ?? weekday(words, at)

function day(named: NamedDay, next: number): Match {
  return { meaning: { kind: 'day', day: named }, next }
}

function relativeDay(words: readonly string[], at: number): Match | null {
  const [word, second] = words.slice(at, at + 2)
  const relative = (after: number, length: number): Match => {
    const later = laterAt(words, at + length)
    return day({ kind: 'relative', after: after + later.days }, later.next)
  }
  if (word === 'aujourd' && second === 'hui') return relative(0, 2)
  if (word === 'ce' && second === 'jour') return relative(0, 2)
  if (word === 'apres' && second === 'demain') return relative(2, 2)
  return word === 'demain' ? relative(1, 1) : null
}

function weekday(words: readonly string[], at: number): Match | null {
  const place = words[at] === 'prochain' ? at + 1 : at
  const number = weekdayAt(words, place)
  if (number === null) return null
  if (words[at - 1] === 'un') return unreadable(place + 1)
  const end = words[place + 1] === 'prochain' ? place + 2 : place + 1
  const later = laterAt(words, end)
  const thisWeek = words[at - 1] === 'ce'
  return day({ kind: 'weekday', number, this: thisWeek, later: later.days }, later.next)
}

// "En huit" and "en quinze" add one and two weeks; "en 8 jours" is a length.
function laterAt(
  words: readonly string[],
  at: number
): { readonly days: number; readonly next: number } {
  const [first, second, third] = words.slice(at, at + 3)
  const days = /^(?:huit|8)$/.test(second ?? '') ? 7 : /^(?:quinze|15)$/.test(second ?? '') ? 14 : 0
  const counts = /^(?:h|heures?|j|jours?)$/.test(third ?? '')
  return first === 'en' && days > 0 && !counts ? { days, next: at + 2 } : { days: 0, next: at }
}

const PARTS: Readonly<Record<string, PartOfDay>> = {
  matin: 'morning',
  matinee: 'morning',
  aprem: 'afternoon',
  soir: 'evening',
  soiree: 'evening',
  journee: 'day'
}

const WITHIN = /^(?:dans|ici|durant|en|pour|avant)$/

/** Reads a part of a day: "ce matin", "dans la journée", "fin d'après-midi". */
export const readPart: Reader = (words, at) => {
  const end = words[at] === 'fin'
  const opened = end || words[at] === 'courant'
  const linked = opened && /^(?:de|d)$/.test(words[at + 1] ?? '')
  const determiner = opened ? at + (linked ? 2 : 1) : at
  const today = /^(?:ce|cet|cette)$/.test(words[determiner] ?? '')
  const place = today || /^(?:la|l|le)$/.test(words[determiner] ?? '') ? determiner + 1 : determiner
  const twoWords = words[place] === 'apres' && words[place + 1] === 'midi'
  const part = twoWords ? 'afternoon' : PARTS[words[place] ?? '']
  if (part === undefined) return null
  const within = opened || WITHIN.test(words[at - 1] ?? '')
  const anchor = today ? 'this' : within ? 'within' : null
  return { meaning: { kind: 'part', part, anchor, end }, next: place + (twoWords ? 2 : 1) }
}
