import { type LetterKind, letterKindSchema } from '../case/promises'
import { brokenBriefly, creditsBriefly } from '../letters/blocks/brief'
import { substantiveDemands } from '../letters/blocks/demands'
import { contractTerms } from '../letters/blocks/parties'
import { wentLines } from '../letters/blocks/recall'
import { referenceWords } from '../letters/blocks/references'
import { balanceSought } from '../letters/blocks/sums'
import { type DraftSentence, sentence, source } from '../letters/draft'
import { commonStart } from '../letters/faults'
import { formalNoticeOf } from '../letters/formalNoticeOf'
import { capitalised, failing as failingWords } from '../letters/french/grammar'
import { enumeration } from '../letters/french/lists'
import { counted, inWords } from '../letters/french/numbers'
import type { Grounds } from '../letters/grounds'
import { aboutWhat } from '../letters/subject'
import { euros } from '../money/amount'
import { daysBetween } from '../time/day'
import { nearestLimits } from './clocks'
import { counts } from './counts'
import type { Cover, DossierContext, Edition, Line } from './dossier'
import { nextInDispute } from './next'

/** Papers the claimant keeps, or gives with the dossier: they are no letter of the dispute. */
const NOT_TOLD: ReadonlySet<LetterKind> = new Set([
  'pre-call-sheet',
  'posting-slip',
  'association-mandate'
])
export const TOLD_KINDS = letterKindSchema.options.filter((kind) => !NOT_TOLD.has(kind))

/** The first page before its sentences are settled. */
export function draftCover(
  grounds: Grounds,
  { recourse }: DossierContext,
  edition: Edition
): Cover<DraftSentence> {
  const { file, day } = grounds
  return {
    title: sentence([capitalised(aboutWhat(grounds))], sourcesOfTitle(grounds)),
    parties: parties(grounds),
    state: stateSentences(grounds),
    counts: counts(grounds),
    asked: [
      ...substantiveDemands(grounds),
      ...[balanceSought(grounds)].filter((one) => one !== null)
    ],
    claims: claims(grounds),
    next: nextInDispute(file, day, recourse),
    clocks: edition === 'own' ? nearestLimits(file, day, recourse) : []
  }
}

/** What the title rests on: what it is about. */
function sourcesOfTitle({ openDefects, broken, credits }: Grounds) {
  if (openDefects.length > 0) return openDefects.map(({ id }) => source('defect', id))
  if (broken.length > 0) return broken.map(({ commitment }) => source('commitment', commitment.id))
  const pending = credits.map(({ credit }) => source('credit', credit.id))
  return pending.length > 0 ? pending : [source('contract', 'contract')]
}

function parties(grounds: Grounds): readonly Line<DraftSentence>[] {
  const { claimant, trader } = grounds.file
  const brand = trader.brand.trim()
  const named = brand === '' || brand === trader.legalName.trim() ? '' : `marque ${brand}`
  const lines: readonly (readonly [string, readonly string[], 'claimant' | 'contract'])[] = [
    ['Pour', [claimant.name, ...claimant.address], 'claimant'],
    ['Contre', [trader.legalName, named], 'contract'],
    ['Contrat', [contractTerms(grounds).replace(/^contrat : /, '')], 'contract'],
    ['Références', referenceWords(grounds), 'contract']
  ]
  return lines.flatMap(([label, words, from]) => {
    const said = words.map((word) => word.trim()).filter((word) => word !== '')
    return said.length === 0
      ? []
      : [{ label, said: sentence([said.join(', ')], [source(from, from)]) }]
  })
}

/** The dispute in a few lines: what does not work, what was promised and not kept, what was offered. */
function stateSentences(grounds: Grounds): readonly DraftSentence[] {
  return [failing(grounds), brokenOf(grounds), creditsOf(grounds)]
    .filter((one) => one !== null)
    .map((one) => ({ ...one, pieces: one.pieces.filter((piece) => typeof piece === 'string') }))
}

const MOST_NAMED = 3

function failing(grounds: Grounds): DraftSentence | null {
  const { openDefects, day } = grounds
  if (openDefects.length === 0) return null
  const [first] = openDefects
  const start = commonStart(grounds)
  const exact = first?.since.precision === 'minute' || first?.since.precision === 'day'
  const days =
    start === '' || !exact || first.since.day === null ? 0 : daysBetween(first.since.day, day)
  const lasting = days > 1 ? ` (${days} jours)` : ''
  const named = openDefects.map((defect) => failingWords(defect.service, defect.problem))
  // The title counts them; here each is named while there are few.
  const what = named.length > MOST_NAMED ? aboutWhat(grounds) : enumeration(named)
  return sentence(
    [`${capitalised(what)}${start}${lasting}.`],
    openDefects.map(({ id }) => source('defect', id))
  )
}

/** Said with how many were made, so that the reader can weigh them. */
function brokenOf(grounds: Grounds): DraftSentence | null {
  const { commitments, broken } = grounds
  const confirmed = commitments.filter(({ state }) => state.prudent !== null && state.confirmed)
  const said = brokenBriefly(grounds, 'counted')
  if (said === null) return null
  const count = counted(broken.length, 'engagement', 'engagements')
  if (confirmed.length <= broken.length) return { ...said, strong: [capitalised(count)] }
  const among = `${inWords(broken.length)} non ${broken.length > 1 ? 'tenus' : 'tenu'}`
  const all = capitalised(counted(confirmed.length, 'engagement', 'engagements'))
  return sentence([`${all} pris par vos services, dont ${among}.`], said.sources, [among])
}

/** The sum announced stands out. */
function creditsOf(grounds: Grounds): DraftSentence | null {
  const said = creditsBriefly(grounds)
  return said === null ? null : { ...said, strong: [euros(grounds.totals.announcedCents)] }
}

/** The written complaints, their dates and their answers: what a mediator checks first. */
function claims(grounds: Grounds): readonly DraftSentence[] {
  const went = wentLines(grounds, TOLD_KINDS)
  if (went.length > 0) return went.map(asSentence)
  const notice = formalNoticeOf(grounds.file)
  return notice === null
    ? []
    : [sentence(['Mise en demeure : non encore postée.'], [source('letter', notice.id)])]
}

function asSentence(draft: DraftSentence): DraftSentence {
  const [first, ...rest] = draft.pieces
  return typeof first === 'string'
    ? { ...draft, pieces: [capitalised(first), ...rest, '.'] }
    : draft
}
