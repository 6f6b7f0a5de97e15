import type { Day, When } from '../../time/when'
import { type DraftPart, type DraftSentence, sentence, source } from '../draft'
import { earlierLetters } from '../earlier'
import { inFull, since, span } from '../french/dates'
import { capitalised, failing } from '../french/grammar'
import { enumeration } from '../french/lists'
import { tidy } from '../french/typography'
import type { Grounds } from '../grounds'
import { namesStaff } from '../staffNames'
import { toldOfTheTrader } from '../voice'
import { brokenBriefly, creditsBriefly } from './brief'
import { contacts } from './contacts'
import { substantiveDemands } from './demands'
import { contractTerms } from './parties'
import { repliedTo } from './recall'

/** A sentence and how much it matters: the highest numbers are left out first where there is no room. */
export type Weighed = { readonly said: DraftSentence | null; readonly weight: number }

/**
 * Sentences that fit in a form of so many characters, one a line: promises are counted where listing them takes too
 * much, then what matters least is left out; nothing that names somebody of the staff is kept.
 */
export function within(
  limit: number,
  grounds: Grounds,
  sentences: (promises: 'listed' | 'counted') => readonly Weighed[]
): readonly DraftPart[] {
  const [listed, counted] = (['listed', 'counted'] as const).map((how) =>
    fitting(limit, grounds, sentences(how))
  )
  const kept = (counted?.length ?? 0) > (listed?.length ?? 0) ? counted : listed
  return (kept ?? []).map((said) => ({ kind: 'paragraph', sentences: [said] }))
}

function fitting(
  limit: number,
  grounds: Grounds,
  sentences: readonly Weighed[]
): readonly DraftSentence[] {
  const told = sentences.flatMap(({ said, weight }) =>
    said === null || namesStaff(grounds.file, wordsOf(said)) ? [] : [{ said, weight }]
  )
  const kept: (typeof told)[number][] = []
  let length = 0
  for (const one of told.toSorted((first, second) => first.weight - second.weight)) {
    const own = wordsOf(one.said).length + 2
    if (length + own > limit) continue
    length += own
    kept.push(one)
  }
  return told.filter((one) => kept.includes(one)).map(({ said }) => said)
}

/** As it will be printed, for its length; citations are not. */
function wordsOf({ pieces }: DraftSentence): string {
  const words = pieces.map((piece) => {
    if (typeof piece === 'string') return piece
    return 'pointTo' in piece ? piece.otherwise : ''
  })
  return tidy(toldOfTheTrader(words.join(''))).trim()
}

/** "Entreprise : Opérateur SA. Contrat : forfait mobile, 14,99 € par mois, depuis le 16 novembre 2026." */
export function whoAndWhat(label: string, grounds: Grounds): DraftSentence | null {
  const { trader } = grounds.file
  const company = trader.brand.trim() || trader.legalName.trim()
  const terms = contractTerms(grounds)
  const told = [
    company === '' ? '' : `${label} : ${company}.`,
    terms === '' ? '' : `${capitalised(terms)}.`
  ].filter((part) => part !== '')
  return told.length === 0 ? null : sentence([told.join(' ')], [source('contract', 'contract')])
}

/** What does not work and since when, in one sentence; what no longer fails is told with its end. */
export function faultsBriefly({ openDefects, endedDefects }: Grounds): DraftSentence | null {
  const starts = new Set(openDefects.map((defect) => since(defect.since)))
  const [start = ''] = starts
  const isCommon = openDefects.length > 1 && starts.size === 1 && start !== ''
  const open = openDefects.map((defect) => {
    const routes = enumeration(defect.routes.map((route) => route.where.trim()))
    const what = failing(defect.service, defect.problem) || 'dysfonctionnement'
    return [what, routes, isCommon ? '' : since(defect.since)]
  })
  const ended = endedDefects.map(({ service, problem, since: begun, endedOn }) => [
    failing(service, problem) || 'dysfonctionnement',
    endedOn === null ? '' : spanOf(begun, endedOn)
  ])
  const told = [...open, ...ended].map((parts) => parts.filter((part) => part !== '').join(' '))
  if (told.length === 0) return null
  return sentence(
    [`${capitalised(`${isCommon ? `${start} : ` : ''}${told.join(' ; ')}`)}.`],
    [...openDefects, ...endedDefects].map((defect) => source('defect', defect.id))
  )
}

function spanOf({ day, precision }: When, endedOn: Day): string {
  const isExact = precision === 'minute' || precision === 'day'
  return day !== null && isExact && day <= endedOn
    ? `du ${span(day, endedOn)}`
    : `jusqu’au ${inFull(endedOn)}`
}

/** The last letter, where nothing answered it: "Ma mise en demeure, postée le …, est restée sans réponse." */
export function lastLetter(grounds: Grounds): DraftSentence | null {
  const letters = earlierLetters(grounds, ['first-complaint', 'formal-notice', 'second-complaint'])
  const last = letters.at(-1)
  return last?.unanswered === true ? repliedTo(grounds, last) : null
}

/** "Je demande à l’entreprise de rétablir le suivi de consommation et de porter …". */
export function askedBriefly(grounds: Grounds): DraftSentence | null {
  const asked = substantiveDemands(grounds)
  if (asked.length === 0) return null
  const items = asked.map((one) => wordsOf(one))
  return sentence(
    [`Je demande à l’entreprise ${enumeration(items)}.`],
    asked.flatMap(({ sources }) => sources)
  )
}

/** What both platforms are told of the steps taken and of the promises. */
export function story(grounds: Grounds, promises: 'listed' | 'counted'): readonly Weighed[] {
  return [
    { said: contacts(grounds), weight: 3 },
    { said: brokenBriefly(grounds, promises), weight: 4 },
    { said: creditsBriefly(grounds), weight: 5 },
    { said: lastLetter(grounds), weight: 2 }
  ]
}
