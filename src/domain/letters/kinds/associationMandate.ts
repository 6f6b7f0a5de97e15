import { referenceWords } from '../blocks/references'
import { type DraftPart, paragraph, sentence, source } from '../draft'
import { offerName } from '../french/grammar'
import type { Grounds } from '../grounds'
import { inLetter, lacking, onParties } from '../mentions'
import { phrase } from '../phrases'
import { warn } from '../warnings'
import { signedSheet } from './forms'
import { block, type Kind, OPEN } from './kind'

/** To be written in by hand: the case does not hold the association. */
const BLANK = '…………………………………………'

/** The mandate to an association (legal.md §6.7): amicable steps of one dispute, free, ended at any time. */
export const associationMandate: Kind = {
  ...signedSheet,
  kind: 'association-mandate',
  name: 'Mandat',
  subject: () => 'Mandat à une association de consommateurs',
  tone: 'neutral',
  citesExhibits: false,
  blocks: [
    block('parties', 'Entre', parties),
    block('request', 'Objet', object),
    block('limits', 'Limites', (grounds) => paragraph([phrase(grounds, 'mandate-limits')])),
    block('duties', 'Obligations', (grounds) =>
      paragraph([phrase(grounds, 'mandate-free'), phrase(grounds, 'mandate-account')])
    ),
    block('declaration', 'Informations du contrat', data),
    block('effects', 'Durée', duration),
    block('closing', null, signatures)
  ],
  mentions: ['sender', 'place-and-date', 'signature'],
  missing: ({ grounds: { file } }) =>
    lacking(file.trader.legalName.trim() !== '', 'recipient-name', onParties('trader.legalName')),
  warnings: () => warn('fill-by-hand', inLetter('parties')),
  offered: () => OPEN
}

function parties({ file: { claimant } }: Grounds): readonly DraftPart[] {
  const who = [claimant.name, ...claimant.address]
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const mine = [source('claimant', 'claimant')]
  return [
    {
      kind: 'list',
      marker: 'dash',
      items: [
        sentence([`${who.length === 0 ? BLANK : who.join(', ')}, le mandant ;`], mine),
        sentence(
          [`l’association ${BLANK}, le mandataire ; numéro d’adhérent du mandant : ${BLANK}`],
          mine
        )
      ]
    }
  ]
}

function object({ file: { trader, contract } }: Grounds): readonly DraftPart[] {
  const offer = offerName(contract.offer)
  const about =
    offer === ''
      ? ''
      : /^contrat(?!\p{L})/u.test(offer)
        ? ` au sujet du ${offer}`
        : ` au sujet du contrat « ${offer} »`
  return paragraph([
    sentence(
      [
        `Le mandant charge l’association d’accomplir en son nom les démarches amiables du litige qui l’oppose à ${trader.legalName.trim() || BLANK}${about} : écrire, relancer, recevoir les réponses, saisir le médiateur, l’assister devant le conciliateur.`
      ],
      [source('contract', 'contract')]
    )
  ])
}

function data(grounds: Grounds): readonly DraftPart[] {
  const { trader } = grounds.file
  const told = referenceWords(grounds)
  return paragraph([
    sentence(
      [
        `Le mandant autorise ${trader.legalName.trim() || BLANK} à communiquer à l’association les informations de son contrat${told.length === 0 ? '' : ` (${told.join(', ')})`}, pour ce seul litige.`
      ],
      [source('contract', 'contract')]
    )
  ])
}

function duration({ letter }: Grounds): readonly DraftPart[] {
  return paragraph([
    sentence(
      [
        'Le mandat commence à sa signature et finit avec le litige. Le mandant peut y mettre fin à tout moment, par écrit.'
      ],
      [source('letter', letter.id)]
    )
  ])
}

function signatures({ letter }: Grounds): readonly DraftPart[] {
  const mine = [source('letter', letter.id)]
  return [
    ...paragraph([
      sentence(['Fait en deux exemplaires, un pour chacun.'], mine),
      sentence(
        [
          'Chacun signe après avoir écrit de sa main : le mandant, « bon pour mandat » ; l’association, « bon pour acceptation », avec le nom et la fonction de qui signe pour elle.'
        ],
        mine
      )
    ]),
    ...paragraph([sentence([`Pour l’association : ${BLANK}`], mine)])
  ]
}
