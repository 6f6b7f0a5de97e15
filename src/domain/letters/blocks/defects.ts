import type { WithId } from '../../case/caseFile'
import { daysBetween } from '../../time/day'
import type { When } from '../../time/when'
import {
  citing,
  type DraftPart,
  type DraftSentence,
  paragraph,
  punctuated,
  sentence,
  source
} from '../draft'
import { inFull, on, since, span } from '../french/dates'
import { capitalised, continuing, failing } from '../french/grammar'
import { enumeration } from '../french/lists'
import type { Grounds } from '../grounds'
import { defectProofs, FRESH_DAYS, observationProofs } from '../proofs'

/** What does not work, since when, by which routes it was tried; without any defect, the facts observed. */
export function defectsBlock(grounds: Grounds): readonly DraftPart[] {
  const { openDefects, endedDefects, day } = grounds
  if (openDefects.length + endedDefects.length === 0) return observations(grounds)
  const introductions = [...new Set(openDefects.map((defect) => introduction(defect, day)))]
  const open = introductions.flatMap((told): readonly DraftPart[] => {
    const defects = openDefects.filter((defect) => introduction(defect, day) === told)
    const items = defects.map((defect) => statement(grounds, defect, ''))
    return [
      ...paragraph([sentence([told], defects.map(asSource))]),
      { kind: 'list', marker: 'dash', items: punctuated(items) }
    ]
  })
  if (endedDefects.length === 0) return open
  const items = endedDefects.map((defect) => statement(grounds, defect, `${duration(defect)} : `))
  const lead = open.length === 0 ? 'J’ai constaté :' : 'J’ai aussi constaté :'
  return [
    ...open,
    ...paragraph([sentence([lead], endedDefects.map(asSource))]),
    { kind: 'list', marker: 'dash', items: punctuated(items) }
  ]
}

function asSource(defect: WithId<'defects'>) {
  return source('defect', defect.id)
}

/** "Constaté depuis le …, et de nouveau ce …" needs a fresh check; else it is said to be the claimant's own. */
function introduction(defect: WithId<'defects'>, day: string): string {
  const start = since(defect.since)
  const newest = defect.seenAgainOn
    .filter((seen) => seen <= day)
    .toSorted()
    .at(-1)
  if (newest !== undefined && daysBetween(newest, day) <= FRESH_DAYS) {
    const again = newest === day ? `ce ${inFull(newest)}` : `le ${inFull(newest)}`
    if (start === '' || defect.since.day === newest) return `Constaté ${again} :`
    return `Constaté ${start}, et de nouveau ${again} :`
  }
  if (start === '') return 'Selon mes constatations, et encore à ce jour :'
  if (defect.since.day === day) return `Constaté ce ${inFull(day)} :`
  return `${capitalised(start)} et, selon mes constatations, encore à ce jour :`
}

function statement({ file }: Grounds, defect: WithId<'defects'>, before: string): DraftSentence {
  const routes = enumeration(defect.routes.map((route) => route.where.trim()))
  const detail = continuing(defect.detail.replace(/\s+/g, ' '))
  const failure = failing(defect.service, defect.problem)
  const told = [failure, routes].filter((part) => part !== '').join(' ')
  return sentence(
    [
      before,
      told === '' ? 'dysfonctionnement' : told,
      detail === '' ? '' : ` : ${detail}`,
      citing(defectProofs(file, defect))
    ],
    [asSource(defect)]
  )
}

/** "du 18 novembre au 3 décembre 2026"; where the start is not known to the day, only the end is said. */
function duration({ since: start, endedOn }: WithId<'defects'>): string {
  if (endedOn === null) return ''
  const exact = start.precision === 'minute' || start.precision === 'day'
  return start.day !== null && exact && start.day <= endedOn
    ? `du ${span(start.day, endedOn)}`
    : `jusqu’au ${inFull(endedOn)}`
}

/** Facts observed, told when no defect is recorded: their date and their title, never the private text. */
function observations({ file, events, day }: Grounds): readonly DraftPart[] {
  const told = events.filter(
    (event) =>
      event.kind !== 'contact' && event.title.trim() !== '' && !isAfter(event.happened, day)
  )
  const items = told.map((event) => {
    const date = on(event.happened, 'with-year')
    return sentence(
      [
        date === '' ? '' : `${date} : `,
        continuing(event.title),
        citing(observationProofs(file, event))
      ],
      [source('event', event.id)]
    )
  })
  return items.length === 0 ? [] : [{ kind: 'list', marker: 'dash', items: punctuated(items) }]
}

function isAfter(when: When, day: string): boolean {
  return when.day !== null && when.day > day
}
