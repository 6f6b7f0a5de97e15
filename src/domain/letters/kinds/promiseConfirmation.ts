import type { WithId } from '../../case/caseFile'
import { euros } from '../../money/amount'
import { isDated } from '../blocks/contacts'
import { referencesSentence } from '../blocks/references'
import {
  type DraftPart,
  type DraftSentence,
  paragraph,
  punctuated,
  sentence,
  source
} from '../draft'
import { clock, inFull, on } from '../french/dates'
import type { Grounds, ToldCommitment } from '../grounds'
import { lacking } from '../mentions'
import { byChannel } from '../people'
import { promiseWords } from '../promiseWords'
import { pastedText } from './forms'
import { block, closed, type Kind, OPEN } from './kind'

type Event = WithId<'events'>

/** The confirmation of a promise (prise d’acte): a few lines to paste where it was made, or by e-mail. */
export const promiseConfirmation: Kind = {
  ...pastedText,
  reader: 'trader',
  kind: 'promise-confirmation',
  name: 'Prise d’acte',
  subject: () => 'Prise d’acte',
  tone: 'neutral',
  blocks: [block('text', null, text)],
  mentions: [],
  missing: ({ grounds: { file } }) =>
    lacking(file.claimant.name.trim() !== '', 'sender-name', {
      screen: 'parties',
      field: 'claimant.name'
    }),
  warnings: () => [],
  offered: (grounds) =>
    confirmed(grounds) === null ? closed('promise', { screen: 'journal', id: null }) : OPEN
}

/** The event confirmed: the one the letter is about, else the last in which something was promised. */
function confirmed(grounds: Grounds): Event | null {
  const promising = new Set([
    ...grounds.commitments.map(({ madeIn }) => madeIn.id),
    ...grounds.credits.flatMap(({ announcedIn }) => announcedIn?.id ?? [])
  ])
  const told = grounds.events.filter(
    (event) => promising.has(event.id) && isDated(event, grounds.day)
  )
  const { about } = grounds.letter
  return (about === null ? told.at(-1) : told.find(({ id }) => id === about)) ?? null
}

function promisedIn(grounds: Grounds, event: Event): readonly DraftSentence[] {
  const commitments = grounds.commitments.filter(({ madeIn }) => madeIn.id === event.id)
  const credits = grounds.credits.filter(({ announcedIn }) => announcedIn?.id === event.id)
  return [
    ...commitments.map((told) =>
      sentence(
        [`${promiseWords(told)}${due(told)}`],
        [source('commitment', told.commitment.id), source('event', event.id)]
      )
    ),
    ...credits.map(({ credit }) =>
      sentence(
        [credit.amountCents === 0 ? 'un avoir' : `un avoir de ${euros(credit.amountCents)}`],
        [source('credit', credit.id), source('event', event.id)]
      )
    )
  ]
}

/** The day a delay ends; a slot already says its own. */
function due({ state, reading }: ToldCommitment): string {
  if (reading.rule === 'R13') return ', sans date indiquée'
  if (state.slot !== null || state.prudent === null) return ''
  return `, soit au plus tard le ${inFull(state.prudent.day)}`
}

function text(grounds: Grounds): readonly DraftPart[] {
  const event = confirmed(grounds)
  if (event === null) return []
  const items = promisedIn(grounds, event)
  const isUndated = grounds.commitments.some(
    ({ madeIn, reading }) => madeIn.id === event.id && reading.rule === 'R13'
  )
  const asked = isUndated
    ? 'Merci de m’indiquer la date prévue et, si j’ai mal compris, de me le dire par écrit.'
    : 'Si j’ai mal compris, merci de me le dire par écrit.'
  return [
    ...paragraph([
      sentence(
        [`Bonjour, je confirme par écrit ${exchange(event)}. Vous m’avez annoncé :`],
        [source('event', event.id)]
      )
    ]),
    { kind: 'list', marker: 'dash', items: punctuated(items) },
    ...paragraph([sentence([asked], [source('event', event.id)])]),
    ...paragraph([referencesSentence(grounds)]),
    ...(grounds.file.claimant.name.trim() === ''
      ? []
      : paragraph([
          sentence([grounds.file.claimant.name.trim()], [source('claimant', 'claimant')])
        ]))
  ]
}

/** "notre échange par téléphone du 8 décembre 2026 à 16 h 40". */
function exchange(event: Event): string {
  const { happened, channel } = event
  const date = on(happened, 'with-year').replace(/^le /, 'du ')
  const hour =
    happened.precision === 'minute' && happened.time !== null ? `à ${clock(happened.time)}` : ''
  return ['notre échange', byChannel(channel), date, hour].filter((part) => part !== '').join(' ')
}
