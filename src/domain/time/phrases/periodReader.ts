import { monthOf, yearAt } from './calendarWords'
import { numberAt } from './numbers'
import type { Match, Meaning, Reader } from './tokens'

type Opening = { readonly end: boolean; readonly current: boolean; readonly place: number }

/** Reads weeks and ends of months: "cette semaine", "la semaine prochaine", "fin novembre". */
export const readPeriod: Reader = (words, at) => {
  const opening = openingAt(words, at)
  const prochaine = words[opening.place] === 'prochaine'
  const place = prochaine ? opening.place + 1 : opening.place
  if (words[place] === 'semaine') return week(words, place, opening, prochaine)
  return opening.end && !prochaine ? monthEnd(words, place) : null
}

// "Fin de la", "courant de la", "dans la", "cette", "la", or nothing.
function openingAt(words: readonly string[], at: number): Opening {
  const end = words[at] === 'fin'
  const courant = words[at] === 'courant'
  const dans = words[at] === 'dans' && words[at + 1] === 'la'
  let place = end || courant || dans ? at + 1 : at
  if ((end || courant) && /^(?:de|du|d)$/.test(words[place] ?? '')) place += 1
  const cette = /^(?:cette|ce)$/.test(words[place] ?? '')
  if (cette || words[place] === 'la') place += 1
  return { end, current: courant || dans || cette || end, place }
}

// After "semaine", words that name another week than the one being read.
const OTHER_WEEK = /^(?:du|de|d|des|a|au|qui|suivante|derniere|passee)$/

function week(
  words: readonly string[],
  place: number,
  opening: Opening,
  prochaine: boolean
): Match | null {
  const next = prochaine || words[place + 1] === 'prochaine'
  const meaning: Meaning = { kind: 'week', week: next ? 'next' : 'this', end: opening.end }
  if (next) return { meaning, next: place + (prochaine ? 1 : 2) }
  const deadline = /^au (?:plus tard|max)/.test(words.slice(place + 1, place + 4).join(' '))
  const other = OTHER_WEEK.test(words[place + 1] ?? '') && !deadline
  if (!opening.current || other || numberAt(words, place + 1) !== null) return null
  return { meaning, next: place + 1 }
}

function monthEnd(words: readonly string[], at: number): Match | null {
  const named = words[at] === 'mois' && /^(?:de|d)$/.test(words[at + 1] ?? '') ? at + 2 : at
  const number = monthOf(words[named])
  if (number !== null) {
    const year = yearAt(words, named + 1)
    const month = { number, year }
    return { meaning: { kind: 'month-end', month }, next: named + (year === null ? 1 : 2) }
  }
  if (words[at] !== 'mois' || words[at + 1] === 'suivant') return null
  if (words[at + 1] === 'prochain')
    return { meaning: { kind: 'month-end', month: 'next' }, next: at + 2 }
  return { meaning: { kind: 'month-end', month: 'this' }, next: at + 1 }
}
