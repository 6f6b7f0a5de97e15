import { find } from '../../case/caseFile'
import type { Status } from '../../commitments/state'
import { euros } from '../../money/amount'
import { briefly, sourcesOfPromises } from '../blocks/brief'
import { isDated } from '../blocks/contacts'
import { listed } from '../blocks/listed'
import { referenceWords } from '../blocks/references'
import { remaining } from '../blocks/remaining'
import { type DraftPart, type DraftSentence, paragraph, sentence, source } from '../draft'
import { inFull, on } from '../french/dates'
import { contractOf, theService } from '../french/grammar'
import type { Grounds, ToldCommitment } from '../grounds'
import { byChannel, interlocutor } from '../people'
import { privateSheet } from './forms'
import { block, type Kind, OPEN } from './kind'

/** One page for oneself before a call: the numbers one is asked for, what was promised, what to ask and what to note. */
export const preCallSheet: Kind = {
  ...privateSheet,
  reader: 'trader',
  kind: 'pre-call-sheet',
  name: 'Fiche avant l’appel',
  subject: () => 'Avant l’appel',
  tone: 'neutral',
  blocks: [
    block('references', 'À donner', references),
    block('remaining', 'Où en est le dossier', (grounds) => listed(remaining(grounds))),
    block('promises', 'Ce qui m’a été promis', promises),
    block('request', 'À demander', questions),
    block('closing', 'À noter pendant l’appel', (grounds) =>
      listed(
        [
          'l’heure du début et de la fin',
          'le prénom et le niveau de la personne',
          'le numéro de dossier',
          'ce qui est promis, mot pour mot, et pour quel jour'
        ].map((words) => sentence([words], [source('letter', grounds.letter.id)]))
      )
    )
  ],
  mentions: [],
  missing: () => [],
  warnings: () => [],
  offered: () => OPEN
}

function references(grounds: Grounds): readonly DraftPart[] {
  const { file, events, day } = grounds
  const contract = [source('contract', 'contract')]
  const tickets = events.filter(
    (event) =>
      event.ticket.trim() !== '' &&
      event.ticket.trim() !== file.contract.traderReference.trim() &&
      isDated(event, day)
  )
  return [
    ...listed([
      ...(file.claimant.name.trim() === ''
        ? []
        : [sentence([`nom : ${file.claimant.name.trim()}`], [source('claimant', 'claimant')])]),
      ...(file.contract.offer.trim() === ''
        ? []
        : [sentence([contractOf(file.contract.offer)], contract)]),
      ...referenceWords(grounds).map((words) => sentence([words], contract)),
      ...[...new Set(tickets.map((event) => event.ticket.trim()))].map((ticket) =>
        sentence(
          [`dossier n° ${ticket}`],
          tickets
            .filter((event) => event.ticket.trim() === ticket)
            .map((event) => source('event', event.id))
        )
      )
    ]),
    ...paragraph([goingOn(grounds)])
  ]
}

/** The exchange one goes on from, when the sheet is about one. */
function goingOn({ file, letter }: Grounds): DraftSentence | null {
  const event = find(file, 'events', letter.about)
  if (event === null) return null
  const told = [
    byChannel(event.channel),
    on(event.happened, 'with-year').replace(/^le /, 'du ')
  ].filter((part) => part !== '')
  return sentence([`Suite à l’échange ${told.join(' ')}.`], [source('event', event.id)])
}

/** What is still expected, what did not come, and what has no date; what was kept is not asked for again. */
function promises({ commitments }: Grounds): readonly DraftPart[] {
  return listed(
    commitments.flatMap((told) => {
      const state = stateWords(told)
      if (state === null) return []
      const by = interlocutor(told.madeIn)
      return [
        sentence(
          [`${briefly(told)}${by === '' ? '' : `, ${by}`} : ${state}`],
          sourcesOfPromises([told])
        )
      ]
    })
  )
}

const SETTLED: ReadonlySet<Status> = new Set(['kept', 'kept-late', 'cancelled-by-claimant'])

function stateWords({ state }: ToldCommitment): string | null {
  if (SETTLED.has(state.status)) return null
  const day = state.slot?.day ?? state.prudent?.day ?? null
  const when = day === null ? '' : ` le ${inFull(day)}`
  switch (state.status) {
    case 'undated':
      return 'sans date'
    case 'upcoming':
      return `attendu au plus tard${when}`
    case 'partly-kept':
      return 'tenu en partie'
    case 'cancelled-by-trader':
      return 'annulé par l’entreprise'
    default:
      return state.confirmed ? 'non tenu' : `échu${when}, à vérifier`
  }
}

function questions(grounds: Grounds): readonly DraftPart[] {
  const { openDefects, commitments, credits, letter } = grounds
  const undated = commitments.filter(({ reading }) => reading.rule === 'R13')
  const pending = credits.filter(({ stage }) => stage !== 'seen')
  return listed([
    ...openDefects.map((defect) =>
      sentence(
        [`le jour de l’intervention pour ${theService(defect.service)}`],
        [source('defect', defect.id)]
      )
    ),
    ...undated.map((told) =>
      sentence(
        [`une date pour ce qui a été promis sans date : ${briefly(told)}`],
        sourcesOfPromises([told])
      )
    ),
    ...pending.map(({ credit, announcedIn }) =>
      sentence(
        [
          `la facture sur laquelle sera porté l’avoir${credit.amountCents === 0 ? '' : ` de ${euros(credit.amountCents)}`}`
        ],
        [
          source('credit', credit.id),
          ...(announcedIn === null ? [] : [source('event', announcedIn.id)])
        ]
      )
    ),
    sentence(['un numéro de dossier, et la réponse par écrit'], [source('letter', letter.id)])
  ])
}
