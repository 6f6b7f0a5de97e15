import type { Time } from '../time/when'
import { smallNumber } from './folding'

/** Calls that led nowhere, as the line tells them. */
export type TypedAttempts = {
  readonly count: number
  readonly times: readonly Time[]
  readonly how: 'cut' | 'unanswered'
  /** How they ended, as it will be printed: "coupés dès la touche étoile". */
  readonly ending: string
  /** Who called; null when the words do not say. */
  readonly direction: 'in' | 'out' | null
  readonly from: number
  readonly to: number
}

const CUT = /\b(?:coupee?s?|ca coupe|raccroch[a-z]+)\b/
const UNANSWERED =
  /\b(?:personne ne repond|sans reponse|ne repond(?:ent)? pas|pas de reponse|injoignables?|sonne dans le vide|pas (?:pu|reussi a) (?:les )?joindre)\b/
const ON_THE_PHONE =
  /\b(?:appel|appels|r?appelee?s?|appelle|appellent|telephone|communication|fois|raccroch[a-z]+)\b/
/** What is cut is not a call: the current, the line, the connection. */
const SUPPLY =
  /\b(?:courant|electricite|gaz|eau|internet|connexion|reseau|ligne|tele)\b[^,;.]*\bcoup/
const COUNT = /\b([a-z]+|\d{1,2}) (?:fois|reprises|appels?|tentatives?|coups? de fil)\b/g
const COUNTLESS =
  /\b(?:plusieurs|quelques|maintes|de nombreu[a-z]+) (?:fois|reprises|appels|tentatives)\b/
const THEY_CALLED =
  /\bm (?:ont|a) r?appele|\bappels? recus?\b|\b(?:ils?|elle|on|robot|automate) (?:m )?appelle|\bappels? coupes?\b|\bj ai ete r?appele/
const I_CALLED =
  /\bj ai (?:r?appele|telephone)|\bj appelle|^ ?appele\b|, ?appele\b|\bappel (?:au|a la|emis)\b/

/**
 * The attempts a line tells of; `folded` is the line without its promise, `times` its hours, `dated` the places of its
 * days and hours. A number that is not said stays in the words.
 */
export function toldAttempts(
  line: string,
  folded: string,
  times: readonly Time[],
  dated: readonly { readonly from: number }[]
): TypedAttempts | null {
  const cut = SUPPLY.test(folded) ? null : CUT.exec(folded)
  const match = cut ?? UNANSWERED.exec(folded)
  if (match === null || !ON_THE_PHONE.test(folded) || COUNTLESS.test(folded)) return null
  const counts = [...folded.matchAll(COUNT)].flatMap((one) => smallNumber(one[1] ?? '') ?? [])
  const how = cut === null ? 'unanswered' : 'cut'
  const direction = I_CALLED.test(folded) || how === 'unanswered' ? 'out' : null
  const count = Math.max(1, times.length, ...counts)
  const plain = `${how === 'cut' ? 'coupé' : 'resté'}${count < 2 ? '' : 's'}`
  return {
    count,
    times,
    how,
    ending:
      how === 'unanswered'
        ? `${plain} sans réponse`
        : (ownWords(line, folded, match.index, dated) ?? plain),
    direction: THEY_CALLED.test(folded) ? 'in' : direction,
    from: match.index,
    to: match.index + match[0].length
  }
}

/** "Coupés dès la touche étoile": the words up to the next comma, when they say how and no more. */
function ownWords(
  line: string,
  folded: string,
  from: number,
  dated: readonly { readonly from: number }[]
): string | null {
  if (!folded.startsWith('coupe', from)) return null
  const end = /[,;.]|$/.exec(folded.slice(from))?.index ?? 0
  const isDated = dated.some((place) => place.from >= from && place.from < from + end)
  return isDated ? null : line.slice(from, from + end).trim()
}
