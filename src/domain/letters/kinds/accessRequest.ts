import { answerWithin } from '../blocks/answerWithin'
import { closingBlock } from '../blocks/closing'
import { isDated } from '../blocks/contacts'
import {
  type DraftPart,
  type DraftSentence,
  paragraph,
  punctuated,
  sentence,
  source
} from '../draft'
import { onDays, span } from '../french/dates'
import type { Grounds } from '../grounds'
import { inLetter, lacking, says } from '../mentions'
import { phrase } from '../phrases'
import { registeredLetter } from './forms'
import { block, type Kind, OPEN } from './kind'

/** More days than this are told as a span. */
const MOST_DAYS = 8

/**
 * The request for the company's own notes, recordings and history (legal.md §4.4). The article that founds the right of
 * access was not read at its source: the letter names the right without it.
 */
export const accessRequest: Kind = {
  ...registeredLetter,
  kind: 'access-request',
  name: 'Demande d’accès à mes données',
  subject: () => 'Demande d’accès à mes données personnelles',
  tone: 'neutral',
  citesExhibits: false,
  blocks: [
    block('request', null, request),
    block('consequence', null, (grounds) => paragraph([answerWithin(grounds, 'un mois')])),
    block('closing', null, closingBlock)
  ],
  mentions: ['sender', 'recipient', 'place-and-date', 'signature'],
  missing: ({ letter }) => lacking(says(letter, /donn[ée]+es/i), 'demand', inLetter('request')),
  warnings: () => [],
  offered: () => OPEN
}

function request(grounds: Grounds): readonly DraftPart[] {
  const mine = [source('letter', grounds.letter.id)]
  const items = [exchanges(grounds), calls(grounds), conversations(grounds), tickets(grounds)]
  return [
    ...paragraph([
      phrase(grounds, 'access-right') ??
        sentence(['Je vous demande une copie de mes données personnelles, en particulier :'], mine)
    ]),
    {
      kind: 'list',
      marker: 'dash',
      items: punctuated(items.filter((item) => item !== null))
    }
  ]
}

type Events = Grounds['events']

function contactsOf({ events, day }: Grounds): Events {
  return events.filter((event) => event.kind === 'contact' && isDated(event, day))
}

function exchanges(grounds: Grounds): DraftSentence {
  const events = contactsOf(grounds)
  const days = ofDays(events)
  return sentence(
    [
      `les notes et les comptes rendus de mes échanges avec vos services${days === '' ? '' : `, dont ceux ${days}`}`
    ],
    [source('letter', grounds.letter.id), ...asSources(events)]
  )
}

function calls(grounds: Grounds): DraftSentence | null {
  const events = contactsOf(grounds).filter((event) => event.channel === 'phone')
  if (events.length === 0) return null
  const days = ofDays(events)
  return sentence(
    [
      `les enregistrements de mes appels${days === '' ? '' : `, dont ceux ${days}`}, s’ils ont été conservés`
    ],
    asSources(events)
  )
}

function conversations(grounds: Grounds): DraftSentence | null {
  const events = contactsOf(grounds).filter((event) => event.channel === 'chat')
  if (events.length === 0) return null
  const days = ofDays(events)
  return sentence(
    [`le texte de mes conversations par messagerie${days === '' ? '' : `, dont celles ${days}`}`],
    asSources(events)
  )
}

function tickets(grounds: Grounds): DraftSentence {
  const events = contactsOf(grounds).filter((event) => event.ticket.trim() !== '')
  const reference = grounds.file.contract.traderReference.trim()
  const numbers = [...new Set([reference, ...events.map((event) => event.ticket.trim())])].filter(
    (number) => number !== ''
  )
  const named =
    numbers.length === 0
      ? ''
      : numbers.length === 1
        ? `, dont le dossier n° ${numbers[0]}`
        : `, dont les dossiers n° ${numbers.join(', n° ')}`
  return sentence(
    [`l’historique de mes demandes et de mes réclamations${named}, avec les suites données`],
    [source('letter', grounds.letter.id), source('contract', 'contract'), ...asSources(events)]
  )
}

/** "du 24 novembre 2026", "des 24 novembre et 1er décembre 2026"; only days that are sure. */
function ofDays(events: Events): string {
  const sure = events.filter(
    ({ happened: { precision } }) => precision === 'minute' || precision === 'day'
  )
  const days = [...new Set(sure.flatMap((event) => event.happened.day ?? []))].toSorted()
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return ''
  if (days.length > MOST_DAYS) return `du ${span(first, last)}`
  return onDays(days, 'with-year').replace(/^les /, 'des ').replace(/^le /, 'du ')
}

function asSources(events: Events) {
  return events.map((event) => source('event', event.id))
}
