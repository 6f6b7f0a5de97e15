import { type CaseFile, find } from '../case/caseFile'
import { type DraftSentence, sentence, source } from '../letters/draft'
import { nounOfKind } from '../letters/earlier'
import { inFull } from '../letters/french/dates'
import { allClocks } from '../recourse/allClocks'
import { amicableStepBy, type Clock } from '../recourse/clocks'
import type { RecourseData } from '../recourse/doors'
import { wentOn } from '../recourse/receipt'
import type { Day } from '../time/when'

/** The clocks of a case as the claimant's own dossier tells them, in order of day. */
export function clockSentences(
  file: CaseFile,
  today: Day,
  recourse: RecourseData
): readonly DraftSentence[] {
  return inOrder(allClocks(file, today, recourse)).map((clock) => told(file, clock, recourse))
}

/** For the first page: the nearest limit of each kind, and no delay of a letter. */
export function nearestLimits(
  file: CaseFile,
  today: Day,
  recourse: RecourseData
): readonly DraftSentence[] {
  const limits = inOrder(allClocks(file, today, recourse)).filter(
    ({ code, lastSafeDay }) => code.endsWith('-limit') && lastSafeDay >= today
  )
  return limits
    .filter((clock, at) => limits.findIndex(({ code }) => code === clock.code) === at)
    .map((clock) => told(file, clock, recourse))
}

function inOrder(clocks: readonly Clock[]): readonly Clock[] {
  return clocks.toSorted((one, other) => (one.lastSafeDay < other.lastSafeDay ? -1 : 1))
}

function told(file: CaseFile, clock: Clock, recourse: RecourseData): DraftSentence {
  const day = inFull(clock.lastSafeDay)
  const words = wordsOf(file, clock, recourse)
  return sentence([`${day} : ${words}`], sourcesOf(file, clock), [day])
}

function sourcesOf(file: CaseFile, { code, about }: Clock) {
  if (code === 'refund-limit') return [source('bill', about), source('law', code)]
  const isLetter = find(file, 'letters', about) !== null
  const mine = isLetter ? source('letter', about) : source('event', about)
  return code === 'mediator-limit' ? [mine, source('law', code)] : [mine]
}

function wordsOf(file: CaseFile, clock: Clock, recourse: RecourseData): string {
  const citation = recourse.clocks.clocks.find(({ code }) => code === clock.code)?.citation ?? ''
  switch (clock.code) {
    case 'refund-limit':
      return `dernier jour sûr pour demander en justice le remboursement de la facture ${paidWords(file, clock)} (${citation}). Une lettre n’arrête pas ce délai.${amicableWords(file, clock, recourse)}`
    case 'mediator-limit':
      return `dernier jour sûr pour saisir le médiateur (${citation}), compté par prudence dès le premier écrit, du ${inFull(clock.startedOn)}.`
    case 'notice-deadline':
      return `fin du délai laissé par la mise en demeure${estimated(clock)}.`
    case 'complaint-answer':
    case 'access-answer':
      return `fin du délai de réponse à la ${letterWords(file, clock)}${estimated(clock)}.`
  }
}

function paidWords(file: CaseFile, { about, startedOn }: Clock): string {
  const isKnown = find(file, 'bills', about)?.paidOn != null
  return isKnown
    ? `payée le ${inFull(startedOn)}`
    : `supposée payée le ${inFull(startedOn)}, date prudente`
}

function amicableWords(file: CaseFile, clock: Clock, { clocks }: RecourseData): string {
  const day = amicableStepBy(clock, clocks, file.claimant.territory)
  return day === null
    ? ''
    : ` À lancer avant : conciliateur ou médiateur, au plus tard le ${inFull(day)}.`
}

function letterWords(file: CaseFile, { about }: Clock): string {
  const letter = find(file, 'letters', about)
  const went = letter === null ? null : wentOn(letter)
  const noun = nounOfKind(letter?.kind ?? 'first-complaint')
  return went === null ? noun : `${noun} du ${inFull(went)}`
}

function estimated({ estimated: isEstimated }: Clock): string {
  return isEstimated === true ? ' (réception estimée)' : ''
}
