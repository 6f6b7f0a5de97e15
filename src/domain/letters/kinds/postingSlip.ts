import { living, type WithId } from '../../case/caseFile'
import type { LetterKind, SendingWay } from '../../case/promises'
import { wentOn } from '../../recourse/receipt'
import { listed } from '../blocks/listed'
import { type DraftPart, sentence, source } from '../draft'
import { nounOfKind } from '../earlier'
import { inFull } from '../french/dates'
import type { Grounds } from '../grounds'
import { privateSheet } from './forms'
import { block, closed, type Kind, OPEN } from './kind'

/** The kinds that leave in an envelope. */
const POSTED: readonly LetterKind[] = [
  'formal-notice',
  'first-complaint',
  'second-complaint',
  'follow-up-reminder',
  'contract-termination',
  'access-request'
]

/** One page to take to the post office: what to write on the form, what to do before closing, what to keep (legal.md §5.4). */
export const postingSlip: Kind = {
  ...privateSheet,
  reader: 'trader',
  kind: 'posting-slip',
  name: 'Fiche d’envoi',
  subject: () => 'Fiche d’envoi',
  tone: 'neutral',
  blocks: [
    block('recall', 'Le courrier', theLetter),
    block('parties', 'À écrire sur la liasse', addresses),
    block('duties', 'Avant de fermer l’enveloppe', (grounds) => said(grounds, BEFORE)),
    block('remaining', 'À garder', (grounds) => said(grounds, KEPT))
  ],
  mentions: ['sender', 'recipient'],
  missing: () => [],
  warnings: () => [],
  offered: (grounds) =>
    toPost(grounds) === null
      ? closed('nothing-to-post', { screen: 'letter', block: 'recipient' })
      : OPEN
}

const BEFORE = [
  'signer la lettre, et relire l’adresse sur votre facture ou votre contrat',
  'joindre les copies des pièces dans l’ordre de leurs numéros, et garder les originaux',
  'photographier chaque page'
]

const KEPT = [
  'la preuve de dépôt, datée et numérotée',
  'l’avis de réception, dès qu’il revient',
  'si la lettre revient sans avoir été retirée : l’enveloppe, sans l’ouvrir',
  'dans « Étapes », les dates de l’envoi, de la présentation et de la distribution'
]

function said(grounds: Grounds, words: readonly string[]): readonly DraftPart[] {
  const own = [source('letter', grounds.letter.id)]
  return listed(words.map((one) => sentence([one], own)))
}

/** The letter the slip is about: the one it names, else the first still to be sent, else the last. */
function toPost({ file, letter }: Grounds): WithId<'letters'> | null {
  const letters = living(file, 'letters').filter(({ kind }) => POSTED.includes(kind))
  return (
    letters.find(({ id }) => id === letter.follows) ??
    letters.find((one) => wentOn(one) === null) ??
    letters.at(-1) ??
    null
  )
}

const WAYS: Readonly<Record<SendingWay, string>> = {
  registered: 'recommandé avec avis de réception',
  'registered-online': 'recommandé en ligne',
  'electronic-registered': 'recommandé électronique',
  'by-hand': 'remise en main propre contre décharge',
  email: 'courriel',
  'web-form': 'formulaire du site'
}

function theLetter(grounds: Grounds): readonly DraftPart[] {
  const letter = toPost(grounds)
  if (letter === null) return []
  const number = letter.registeredNumber.trim()
  const rests = [source('letter', letter.id)]
  return listed([
    sentence(
      [`${nounOfKind(letter.kind)} du ${inFull(letter.date ?? letter.postedOn ?? grounds.day)}`],
      rests
    ),
    sentence([`déposée le : ${LINE}`], rests),
    sentence([number === '' ? `numéro : ${LINE}` : `numéro : ${number}`], rests),
    sentence([`envoi : ${WAYS[letter.sentBy ?? 'registered']}`], rests)
  ])
}

/** A line to fill in by hand. */
const LINE = '…………………………………………'

function addresses(grounds: Grounds): readonly DraftPart[] {
  const letter = toPost(grounds)
  if (letter === null) return []
  const { claimant, trader } = grounds.file
  const second = letter.kind === 'second-complaint'
  const to = [
    trader.legalName,
    second ? trader.consumerService : trader.service,
    ...(second ? trader.consumerAddress : trader.address)
  ]
  const line = (label: string, lines: readonly string[]) =>
    sentence(
      [
        `${label} : ${lines
          .map((one) => one.trim())
          .filter(Boolean)
          .join(', ')}`
      ],
      [
        source(
          label === 'expéditeur' ? 'claimant' : 'letter',
          label === 'expéditeur' ? 'claimant' : letter.id
        )
      ]
    )
  return listed([
    line('expéditeur', [claimant.name, ...claimant.address]),
    line('destinataire', to)
  ])
}
